import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Correctable,
  corrected,
  mergedCorrections,
  uncorrected,
  withoutCorrections,
  withoutWrong,
} from "@/utils/domain/corrections";
import type { Claim } from "@/utils/domain/insights";
import { claimMark, foldedTexts, isMarkOf, type Mark, type ThemeMark } from "@/utils/domain/mark";

const TITLE = "Reaching 94.2% on ImageNet";
const ABSTRACT =
  "We study pruning. Our method improves accuracy from 71.2% to 76.4% on CIFAR-10 and by 3.5% on SVHN. It is 20x faster, and by 3.5% cheaper.";

/** The claim of a number in a text; `nth` selects among equal numbers. */
function claimAt(text: string, number: string, change: Partial<Claim> = {}, nth = 0): Claim {
  const start = text.split(number, nth + 1).join(number).length;
  const span = { start, end: start + number.length };
  return {
    kind: "gain",
    value: Number.parseFloat(number),
    unit: "%",
    from: null,
    metric: "accuracy",
    dataset: "SVHN",
    bound: null,
    better: "higher",
    change: "rise",
    source: "abstract",
    telling: "told",
    sure: ["metric"],
    weight: 1,
    words: number,
    evidence: span,
    sentence: { start: 0, end: text.length },
    number: span,
    ...change,
  };
}

const paperOf = (abstract: string, claims: Claim[], themes: string[] = []): Correctable => ({
  title: TITLE,
  abstract,
  insights: { themes, claims, links: [] },
});

const markOf = (paper: Correctable, claim: Claim) => claimMark(claim, foldedTexts(paper));

describe("a marked claim", () => {
  const paper = paperOf(ABSTRACT, []);
  const mark = markOf(paper, claimAt(ABSTRACT, "3.5"));

  it.each([
    ["when nothing changed", ABSTRACT, "3.5"],
    [
      "with other spaces and punctuation",
      ABSTRACT.replaceAll(" ", "\n ").replaceAll(".", ". "),
      "3. 5",
    ],
    ["in a longer abstract", `Abstract: ${ABSTRACT} Code is available.`, "3.5"],
    ["with its unit read as part of the number", ABSTRACT, "3.5%"],
  ])("is found again %s", (_, text, number) => {
    const claim = claimAt(text, number, { value: 3.5 });
    expect(isMarkOf(mark, claim, foldedTexts(paperOf(text, [])))).toBe(true);
  });

  it.each([
    ["another number beside it", ABSTRACT, claimAt(ABSTRACT, "76.4")],
    ["the same number elsewhere", ABSTRACT, claimAt(ABSTRACT, "3.5", {}, 1)],
    ["its number read with another value", ABSTRACT, claimAt(ABSTRACT, "3.5", { value: 3500 })],
    ["a number in the title", ABSTRACT, claimAt(TITLE, "94.2", { source: "title", value: 3.5 })],
    ["the same words about something else", "It wins by 3.5%.", claimAt("It wins by 3.5%.", "3.5")],
  ])("is not confused with %s", (_, text, claim) => {
    expect(isMarkOf(mark, claim, foldedTexts(paperOf(text, [])))).toBe(false);
  });
});

describe("marking", () => {
  const wrong = claimAt(ABSTRACT, "3.5", { evidence: { start: 0, end: 17 } });
  const right = claimAt(ABSTRACT, "20", { unit: "×" });
  const paper = paperOf(ABSTRACT, [wrong, right], ["pruning", "vision"]);

  it("removes the claim and lists it separately, with the fields that the reader saw", () => {
    const corrections = corrected(paper, markOf(paper, wrong)) ?? [];
    const shown = withoutWrong({ ...paper, corrections });
    expect(shown.insights.claims).toEqual([right]);
    expect(shown.wrong).toEqual({ themes: [], claims: [wrong] });
    expect(corrections).toMatchObject([
      { value: 3.5, metric: "accuracy", dataset: null, quote: "We study pruning." },
    ]);
  });

  it("removes the theme", () => {
    const corrections = corrected(paper, { what: "theme", theme: "vision" }) ?? [];
    const { insights, wrong: marked } = withoutWrong({ ...paper, corrections });
    expect([insights.themes, marked?.themes]).toEqual([["pruning"], ["vision"]]);
  });

  it.each<[string, Mark]>([
    ["a theme", { what: "theme", theme: "agents" }],
    ["a claim", markOf(paper, claimAt(ABSTRACT, "71.2"))],
  ])("refuses %s that the paper does not have", (_, mark) => {
    expect(corrected(paper, mark)).toBeNull();
  });

  it("still applies, and can be undone, when another version reads the same number differently", () => {
    const corrections = corrected(paper, markOf(paper, wrong)) ?? [];
    const anew = claimAt(ABSTRACT, "3.5%", { value: 3.5, kind: "score", metric: null });
    const again = { ...paperOf(ABSTRACT, [right, anew]), corrections };
    expect(withoutWrong(again).insights.claims).toEqual([right]);
    expect(uncorrected(again, markOf(again, anew))).toEqual([]);
  });

  it("is kept when the paper no longer has the claim", () => {
    const corrections = corrected(paper, markOf(paper, wrong)) ?? [];
    const short = { ...paperOf("", []), corrections };
    expect(withoutWrong(short)).toMatchObject({ corrections, wrong: { claims: [] } });
  });
});

describe("any marking and undoing", () => {
  const number = fc.integer({ min: 1, max: 30 });
  const word = fc.constantFrom("accuracy", "on", "FID", "−", "✓", "É");
  const texts = fc.array(fc.tuple(word, number), { minLength: 1, maxLength: 8 });
  const themes = ["pruning", "vision", "agents"];

  /** A paper that claims each number of its text. */
  const claiming = (parts: [string, number][]) => {
    const abstract = parts.map(([before, value]) => `${before} ${value} % `).join("");
    let end = 0;
    const claims = parts.map(([, value]) => {
      const start = abstract.indexOf(` ${value} %`, end) + 1;
      end = start + String(value).length;
      const span = { start, end };
      return claimAt(abstract, String(value), { number: span, evidence: span });
    });
    return paperOf(abstract, claims, themes);
  };

  const marksOf = (paper: Correctable): Mark[] => [
    ...themes.map((theme): ThemeMark => ({ what: "theme", theme })),
    ...paper.insights.claims.map((claim) => markOf(paper, claim)),
  ];

  const after = (paper: Correctable, corrections: Correctable["corrections"] = []): Correctable =>
    corrections.length === 0 ? paper : { ...paper, corrections };

  it("loses nothing, and restores the original once everything is undone", () => {
    fc.assert(
      fc.property(texts, fc.array(fc.tuple(fc.nat(), fc.boolean())), (parts, steps) => {
        const original = claiming(parts);
        const marks = marksOf(original);
        let paper = original;
        for (const [at, wrong] of steps) {
          const mark = marks[at % marks.length] as Mark;
          const next = wrong ? corrected(paper, mark) : uncorrected(paper, mark);
          expect(next).not.toBeNull();
          paper = after(original, next ?? []);
          const { insights, wrong: left } = withoutWrong(paper);
          const all = [...insights.claims, ...(left?.claims ?? [])];
          expect(new Set(all)).toEqual(new Set(original.insights.claims));
        }
        const shuffled = [...marks.slice(steps.length % marks.length), ...marks];
        for (const mark of shuffled) paper = after(original, uncorrected(paper, mark));
        expect(withoutWrong(paper)).toEqual(original);
      }),
    );
  });

  it("gives the same result in any order", () => {
    fc.assert(
      fc.property(texts, fc.array(fc.nat(), { maxLength: 6 }), (parts, chosen) => {
        const original = claiming(parts);
        const marks = marksOf(original);
        const marking = (order: number[]) => {
          let paper = original;
          for (const at of order)
            paper = after(original, corrected(paper, marks[at % marks.length] as Mark) ?? []);
          return withoutWrong(paper).insights;
        };
        expect(marking(chosen)).toEqual(marking(chosen.toReversed()));
      }),
    );
  });
});

describe("the corrections of two listings", () => {
  const vision: ThemeMark = { what: "theme", theme: "vision" };
  const agents: ThemeMark = { what: "theme", theme: "agents" };

  it("are the union of both, and the same array when nothing is new", () => {
    const known = [vision];
    expect(mergedCorrections(known, [{ ...vision }])).toBe(known);
    expect(mergedCorrections(known, [agents, { ...vision }])).toEqual([vision, agents]);
    expect(mergedCorrections(undefined, [])).toBeUndefined();
    expect(mergedCorrections(undefined, [agents])).toEqual([agents]);
  });

  it("can be separated again", () => {
    expect(withoutCorrections([vision, agents], [{ ...vision }])).toEqual([agents]);
    expect(withoutCorrections([vision], [vision])).toBeUndefined();
    expect(withoutCorrections(undefined, [vision])).toBeUndefined();
  });
});
