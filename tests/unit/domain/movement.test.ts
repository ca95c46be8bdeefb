import { describe, expect, it } from "vitest";
import type { Claim } from "@/utils/domain/insights";
import { isImproved, movement, withoutSign } from "@/utils/domain/movement";
import { claim } from "./claim";

describe("a negative difference", () => {
  it.each<[Partial<Claim>, Partial<Claim>]>([
    [{ value: -4 }, { value: 4, change: "fall" }],
    [
      { value: -4, change: "fall" },
      { value: 4, change: "fall" },
    ],
    // "It raises recall by -4 %" contradicts itself.
    [
      { value: -4, change: "rise" },
      { value: 4, change: null },
    ],
    [
      { value: -4, kind: "efficiency", unit: "%" },
      { value: 4, change: "fall" },
    ],
    [{ value: 0 }, { value: 0, change: null }],
    [{ value: 4 }, { value: 4, change: null }],
    // Not differences: reached values and factors.
    [{ value: -4, kind: "score" }, { value: -4 }],
    [{ value: -4, from: -2 }, { value: -4 }],
    [{ value: -4, unit: "×" }, { value: -4 }],
    [{ value: -4, kind: "efficiency", unit: "ms" }, { value: -4 }],
  ])("is shown without its sign: %j as %j", (given, told) => {
    expect(withoutSign(claim(given))).toEqual(claim({ ...given, ...told }));
  });
});

describe("the direction of a change", () => {
  it.each<[Partial<Claim>, Claim["change"]]>([
    [{ from: 1, value: 2 }, "rise"],
    [{ from: 2, value: 1 }, "fall"],
    [{ from: 2, value: 2 }, null],
    [{ from: 1, value: 2, change: "rise" }, "rise"],
    [{ from: 1, value: 2, change: "fall" }, null],
    [{ value: 2, change: "fall" }, "fall"],
    [{ value: 2 }, null],
  ])("comes from text and values when they agree: %j", (given, way) => {
    expect(movement(claim(given))).toBe(way);
  });

  it.each<[Partial<Claim>, boolean]>([
    [{ from: 18.65, value: 1.8, better: "lower" }, true],
    [{ from: 1.8, value: 18.65, better: "lower" }, false],
    [{ value: 4, change: "rise", better: "higher" }, true],
    [{ value: 4, change: "rise", better: "lower" }, false],
    [{ value: 4, change: "rise" }, false],
    [{ value: 4, better: "higher" }, false],
  ])("is an improvement only when the better direction is known: %j", (given, is) => {
    expect(isImproved(claim(given))).toBe(is);
  });
});
