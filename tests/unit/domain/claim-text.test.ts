import { describe, expect, it } from "vitest";

import { claimText, claimValue, rankedClaims, spokenClaim } from "@/utils/domain/claim-text";
import type { Claim } from "@/utils/domain/insights";

const span = { start: 0, end: 0 };
const claim = (given: Partial<Claim>): Claim => ({
  kind: "gain",
  value: 1,
  unit: "",
  from: null,
  metric: null,
  dataset: null,
  bound: null,
  better: null,
  change: null,
  source: "abstract",
  telling: "told",
  sure: [],
  weight: 1,
  words: "",
  evidence: span,
  sentence: span,
  number: span,
  ...given,
});

const fid = claim({ value: 1.8, from: 18.65, metric: "FID", better: "lower" });
const fast = claim({
  kind: "efficiency",
  value: 20,
  unit: "×",
  metric: "inference speed",
  better: "higher",
});
const recall = claim({ value: 4.03, unit: "%", metric: "Recall@50", better: "higher" });
const error = claim({ value: 27.4, unit: "mm", metric: "MPJPE", better: "lower" });
const memory = claim({
  kind: "efficiency",
  value: 8,
  unit: "×",
  metric: "GPU memory",
  better: "lower",
  bound: "up to",
});
const images = claim({ kind: "size", value: 27039, unit: "images", metric: "images" });

describe("claimText", () => {
  it.each([
    [fid, "FID 18.65 → 1.80 ↓"],
    [fast, "20× faster"],
    [{ ...fast, value: 0.6 }, "0.6× inference speed"],
    [recall, "+4.03 % Recall@50"],
    [{ ...recall, bound: "up to" as const }, "up to +4.03 % Recall@50"],
    [error, "−27.4 mm MPJPE"],
    [memory, "up to 8× less GPU memory"],
    [{ ...memory, value: 0.6, bound: null }, "0.6× GPU memory"],
    [{ ...memory, metric: "embedding size" }, "up to 8× smaller embedding size"],
    [
      { ...memory, value: 2, unit: "orders", bound: null, metric: "parameters" },
      "2 orders of magnitude fewer parameters",
    ],
    [images, "27,039 images"],
  ])("says %# in a badge's words", (given, text) => {
    expect(claimText(given)).toBe(text);
  });
});

it("says the hedge with the value", () => {
  expect(claimValue({ ...fast, bound: "up to" })).toBe("up to 20×");
});

it("speaks in words", () => {
  expect(spokenClaim(fid)).toBe("FID from 18.65 to 1.80, lower is better");
  expect(spokenClaim(error)).toBe("MPJPE lower by 27.4 mm, lower is better");
  expect(spokenClaim(memory)).toBe("GPU memory up to 8 times less, lower is better");
});

it("ranks from→to and gains before sizes, and leaves the given list alone", () => {
  const given = [images, recall, fid];
  expect(rankedClaims(given)).toEqual([fid, recall, images]);
  expect(given[0]).toBe(images);
});

it("ranks the larger change first, whichever way is better", () => {
  const score = { ...fid, metric: "IS", from: 80.4, value: 356.4, better: "higher" as const };
  expect(rankedClaims([score, fid])).toEqual([fid, score]);
});
