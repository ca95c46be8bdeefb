import { describe, expect, it } from "vitest";
import type { Claim } from "@/utils/domain/insights";
import { orderedClaims, shownClaims, sureClaim } from "@/utils/domain/shown-claims";
import { claim } from "./claim";

const light = claim({ value: 1, weight: 0.2 });
const held = claim({ value: 2, weight: 1, telling: "held" });
const heavy = claim({ value: 3, weight: 0.9, telling: "quoted" });
const middle = claim({ value: 4, weight: 0.5 });
const CLAIMS = [light, held, heavy, middle];

const values = (claims: { value: number }[]) => claims.map(({ value }) => value);

it("shows the two claims with the most weight among those that may be shown", () => {
  expect(values(shownClaims(CLAIMS))).toEqual([3, 4]);
  expect(shownClaims([held])).toEqual([]);
});

it("orders a card's claims as the strip does, then as they appear, and leaves the given list alone", () => {
  expect(values(orderedClaims(CLAIMS))).toEqual([3, 4, 1, 2]);
  expect(values(CLAIMS)).toEqual([1, 2, 3, 4]);
});

describe("one finding has one chip, from the claim with the most weight", () => {
  const SENTENCE = { start: 0, end: 100 };
  const first = claim({
    value: 5,
    unit: "%",
    metric: "recall",
    sentence: SENTENCE,
    evidence: { start: 0, end: 20 },
  });
  const second = claim({
    value: 7,
    unit: "%",
    metric: "precision",
    sentence: SENTENCE,
    evidence: { start: 40, end: 60 },
    weight: 0.5,
  });

  it.each<[string, Partial<Claim>, number[]]>([
    ["two numbers of two metrics", {}, [5, 7]],
    ["one number claimed twice", { value: 5 }, [5]],
    ["one number in title and abstract", { value: 5, source: "title" }, [5]],
    ["one number in two units", { value: 5, unit: "×" }, [5, 5]],
    ["quotes that overlap", { evidence: { start: 19, end: 39 } }, [5]],
    ["quotes that touch", { evidence: { start: 20, end: 39 } }, [5, 7]],
    [
      "quotes at the same position in title and abstract",
      { ...first, value: 7, source: "title" },
      [5, 7],
    ],
    ["one metric twice in a sentence", { metric: "recall" }, [5]],
    ["one metric with two kinds", { metric: "recall", kind: "efficiency" }, [5, 7]],
    [
      "one metric in two sentences",
      { metric: "recall", sentence: { start: 100, end: 200 } },
      [5, 7],
    ],
  ])("%s", (_, given, shown) => {
    expect(values(shownClaims([{ ...second, ...given, weight: 0.5 }, first]))).toEqual(shown);
  });

  it("gives the slot of a repeated finding to the next one", () => {
    const twice = { ...first, weight: 0.9 };
    expect(values(shownClaims([first, twice, second]))).toEqual([5, 7]);
  });
});

describe("sureClaim", () => {
  const all = { metric: "IS", dataset: "ImageNet", better: "higher", change: "rise" } as const;

  it("keeps the certain fields and drops the rest", () => {
    expect(sureClaim(claim({ ...all, sure: ["metric", "better"] }))).toMatchObject({
      metric: "IS",
      dataset: null,
      better: "higher",
      change: "rise",
    });
    expect(sureClaim(claim({ ...all, sure: [] }))).toMatchObject({ metric: null, better: null });
  });

  it("does not present a reached value as a change: without its baseline it is quoted", () => {
    const given = claim({ ...all, value: 356.4, from: 80.4, sure: ["metric", "better"] });
    expect(sureClaim(given)).toMatchObject({ from: null, change: null, telling: "quoted" });
    expect(sureClaim({ ...given, telling: "held" }).telling).toBe("held");
    expect(sureClaim({ ...given, kind: "score" }).telling).toBe("told");
  });

  it("treats nothing stored by an older Gloss as certain", () => {
    const { sure: _, change: __, telling: ___, ...stored } = claim(all);
    expect(sureClaim(stored as Claim)).toMatchObject({ metric: null, change: null, sure: [] });
    expect(shownClaims([stored as Claim])).toEqual([]);
  });
});
