import { describe, expect, it } from "vitest";
import type { Claim, ClaimKind } from "@/utils/domain/insights";
import { claimMark, foldedTexts } from "@/utils/domain/mark";
import type { Paper } from "@/utils/domain/paper";
import { withoutWrong } from "@/utils/domain/corrections";
import { shownClaims } from "@/utils/domain/shown-claims";
import { paperDetail } from "@/utils/views/paper-detail";

const ABSTRACT = "FID goes from 18.65 to 1.80 on ImageNet. It runs $20 \\times$ faster at 35 GB.";

function claim(number: string, kind: ClaimKind, change: Partial<Claim> = {}): Claim {
  const start = ABSTRACT.indexOf(number);
  const span = { start, end: start + number.length };
  const sentence = start < 41 ? { start: 0, end: 40 } : { start: 41, end: ABSTRACT.length };
  return {
    kind,
    value: Number.parseFloat(number),
    unit: "",
    from: null,
    metric: "FID",
    dataset: "ImageNet",
    bound: null,
    better: "lower",
    change: null,
    source: "abstract",
    telling: "told",
    sure: [],
    weight: 0.5,
    words: number,
    evidence: span,
    sentence,
    number: span,
    ...change,
  };
}

const FID = claim("1.80", "score", { from: 18.65 });

const paperOf = (claims: Claim[], themes: string[] = []): Paper => ({
  id: 7,
  title: "A title",
  abstract: ABSTRACT,
  ids: [],
  aliases: [],
  origins: [],
  addedAt: 0,
  insights: { themes, claims, links: [] },
});

const rowsOf = (...claims: Claim[]) => paperDetail(paperOf(claims), {}).claims;

describe("a claim in the card", () => {
  it("shows its certain fields", () => {
    const sure: Claim["sure"] = ["metric", "dataset", "from", "better"];
    expect(rowsOf({ ...FID, sure })).toMatchObject([
      { metric: "FID", value: "18.65 → 1.80", dataset: "ImageNet", better: "lower" },
    ]);
  });

  it("leaves uncertain fields blank", () => {
    expect(rowsOf(FID)).toMatchObject([
      { kind: "score", metric: null, value: "1.8", dataset: null, better: null },
    ]);
  });

  it.each(["quoted", "held"] as const)(
    "that is %s shows its number as written in the text, without sign, arrow or kind",
    (telling) => {
      const given = claim("20 \\times", "gain", { telling, unit: "×", sure: ["better"] });
      expect(rowsOf(given)).toMatchObject([{ kind: null, value: "20 ×", better: null }]);
    },
  );

  it("shows its sentence, repaired, with the number marked", () => {
    const [row] = rowsOf(claim("20", "efficiency", { telling: "held" }));
    expect(row?.sentence).toEqual({
      before: "It runs ",
      mark: "20",
      after: " × faster at 35 GB.",
    });
  });
});

describe("the claims of a card", () => {
  const held = claim("20", "efficiency", { telling: "held", weight: 1 });
  const light = claim("1.80", "score", { weight: 0.1 });
  const heavy = claim("35", "efficiency", { weight: 0.9 });
  const marks = (claims: { sentence: { mark: string } }[]) =>
    claims.map(({ sentence }) => sentence.mark);

  it("are in the order of the strip, followed by those that it does not show", () => {
    const claims = [held, light, heavy];
    expect(shownClaims(claims).map(({ value }) => value)).toEqual([35, 1.8]);
    expect(marks(rowsOf(...claims))).toEqual(["35", "1.80", "20"]);
  });

  it("end with those that the reader marked as wrong, like its themes", () => {
    const paper = paperOf([held, light, heavy], ["theory", "diffusion"]);
    const { claims, themes } = paperDetail(
      withoutWrong({
        ...paper,
        corrections: [
          { what: "theme", theme: "theory" },
          {
            ...claimMark(heavy, foldedTexts(paper)),
            ...heavy,
            what: "claim",
            number: "35",
            quote: "",
          },
        ],
      }),
      {},
    );
    expect(marks(claims)).toEqual(["1.80", "20", "35"]);
    expect(claims.map(({ wrong }) => wrong)).toEqual([false, false, true]);
    expect(themes.map(({ id, wrong }) => [id, wrong])).toEqual([
      ["diffusion", false],
      ["theory", true],
    ]);
  });

  it("can each be selected", () => {
    const paper = paperOf([held, light]);
    const { claims } = paperDetail(paper, {});
    expect(claims.map(({ mark }) => mark)).toEqual(
      [light, held].map((one) => claimMark(one, foldedTexts(paper))),
    );
  });
});
