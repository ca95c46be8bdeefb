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

it("shows the two of most weight that may be shown", () => {
  expect(values(shownClaims(CLAIMS))).toEqual([3, 4]);
  expect(shownClaims([held])).toEqual([]);
});

it("orders a card's claims as the strip does, then as they appear, and leaves the given list alone", () => {
  expect(values(orderedClaims(CLAIMS))).toEqual([3, 4, 1, 2]);
  expect(values(CLAIMS)).toEqual([1, 2, 3, 4]);
});

describe("sureClaim", () => {
  const all = { metric: "IS", dataset: "ImageNet", better: "higher", change: "rise" } as const;

  it("keeps what is sure and leaves the rest out", () => {
    expect(sureClaim(claim({ ...all, sure: ["metric", "better"] }))).toMatchObject({
      metric: "IS",
      dataset: null,
      better: "higher",
      change: "rise",
    });
    expect(sureClaim(claim({ ...all, sure: [] }))).toMatchObject({ metric: null, better: null });
  });

  it("takes no value reached for a change: without its baseline it is quoted", () => {
    const given = claim({ ...all, value: 356.4, from: 80.4, sure: ["metric", "better"] });
    expect(sureClaim(given)).toMatchObject({ from: null, change: null, telling: "quoted" });
    expect(sureClaim({ ...given, telling: "held" }).telling).toBe("held");
    expect(sureClaim({ ...given, kind: "score" }).telling).toBe("told");
  });

  it("is sure of nothing that an older Gloss has stored", () => {
    const { sure: _, change: __, telling: ___, ...stored } = claim(all);
    expect(sureClaim(stored as Claim)).toMatchObject({ metric: null, change: null, sure: [] });
    expect(shownClaims([stored as Claim])).toEqual([]);
  });
});
