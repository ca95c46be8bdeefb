import { describe, expect, it } from "vitest";
import { claimText, claimValue } from "@/utils/domain/claim-text";
import type { Claim } from "@/utils/domain/insights";
import { spokenClaim } from "@/utils/domain/spoken-claim";
import { claim } from "./claim";

const fid = claim({ value: 1.8, from: 18.65, metric: "FID", better: "lower" });
const fast = claim({ kind: "efficiency", value: 20, unit: "×", metric: "inference speed" });
const recall = claim({ value: 4.03, unit: "%", metric: "Recall@50", change: "rise" });
const error = claim({
  value: 27.4,
  unit: "mm",
  metric: "MPJPE",
  better: "lower",
  change: "fall",
});
const memory = claim({
  kind: "efficiency",
  value: 8,
  unit: "×",
  metric: "GPU memory",
  better: "lower",
  change: "fall",
  bound: "up to",
});
const share = claim({ kind: "efficiency", value: 40, unit: "%", metric: "memory", change: "fall" });
const images = claim({ kind: "size", value: 27039, unit: "images", metric: "images" });
const score = claim({ kind: "score", value: 84.1, unit: "%", metric: "accuracy" });
const success = claim({ value: 64, unit: "points", metric: "success rate", better: "higher" });

type Row = [text: string, given: Claim, changed?: Partial<Claim>];

const says = (...rows: Row[]) =>
  it.each(rows)("says %s", (text, given, changed) => {
    expect(claimText({ ...given, ...changed })).toBe(text);
  });

describe("a value that was reached", () => {
  says(
    ["accuracy 84.1 %", score],
    ["accuracy about 84.1 %", score, { bound: "about" }],
    ["correlation −0.998", score, { value: -0.998, unit: "", metric: "correlation" }],
    ["HumanEval 84.1 %", score, { metric: null, dataset: "HumanEval" }],
    ["FPS 3,500", score, { value: 3500, unit: "FPS", metric: "FPS" }],
    ["FID 18.65 → 1.80 ↓", fid],
    [
      "training minutes 10 → 5 ↓",
      fid,
      { value: 5, from: 10, unit: "minutes", metric: "training minutes" },
    ],
    [
      "HumanEval 67.0 → 74.4 %",
      score,
      { value: 74.4, from: 67, metric: null, dataset: "HumanEval" },
    ],
  );
});

describe("an arrow shows the direction, and only for improvements", () => {
  says(
    ["FID 18.65 → 1.80", fid, { better: null }],
    ["FID 1.80 → 18.65", fid, { value: 18.65, from: 1.8 }],
    ["FID 18.65 → 1.80", fid, { change: "rise" }],
    ["FID 1.8", fid, { kind: "score", from: null }],
  );
});

describe("a difference has a sign if the text gives its direction", () => {
  says(
    ["+4.03 % Recall@50", recall],
    ["4.03 % difference in Recall@50", recall, { change: null }],
    ["up to +4.03 % Recall@50", recall, { bound: "up to" }],
    ["−27.4 mm MPJPE", error],
    ["up to 27.4 mm lower MPJPE", error, { bound: "up to" }],
    ["+7.7 F1 points", recall, { value: 7.7, unit: "points", metric: "F1 points" }],
    [
      "7.7 points difference in F1",
      recall,
      { value: 7.7, unit: "points", metric: "F1 points", change: null },
    ],
    [
      "+11.6 points on OSWorld",
      recall,
      { value: 11.6, unit: "points", metric: null, dataset: "OSWorld" },
    ],
    [
      "11.6 points difference on OSWorld",
      success,
      { value: 11.6, metric: null, dataset: "OSWorld" },
    ],
    ["−40 % memory", share],
    ["+15 % throughput", share, { value: 15, metric: "throughput", change: "rise" }],
    ["15 % training speedup", share, { value: 15, metric: "training speedup", change: "rise" }],
  );
});

describe("a loss reads as a loss", () => {
  says(
    ["−64 points success rate", success, { change: "fall" }],
    ["−64 points success rate", success, { value: -64 }],
    ["−64 points success rate", success, { value: -64, change: "fall" }],
    ["64 points difference in success rate", success, { value: -64, change: "rise" }],
    ["up to 64 points lower success rate", success, { bound: "up to", change: "fall" }],
    ["20× slower inference", fast, { change: "fall" }],
    ["8× more GPU memory", memory, { bound: null, change: "rise" }],
  );
});

describe("a multiple is worded as a comparison that suits its metric", () => {
  says(
    ["20× faster inference", fast],
    ["20× faster", fast, { metric: "speed", change: "rise" }],
    ["0.6× inference speed", fast, { value: 0.6 }],
    ["20× speedup", fast, { metric: "speedup", change: "rise" }],
    ["13× cost reduction", fast, { value: 13, metric: "cost reduction", change: "fall" }],
    ["up to 8× less GPU memory", memory],
    ["0.6× GPU memory", memory, { value: 0.6, bound: null }],
    ["up to 8× smaller embedding size", memory, { metric: "embedding size" }],
    ["up to 8× fewer tokens", memory, { metric: "tokens" }],
    ["up to 8× lower latency", memory, { metric: "latency" }],
    ["up to 8× lower loss", memory, { metric: "loss" }],
    ["up to 8× difference in GPU memory", memory, { change: null }],
    ["2.6× higher throughput", fast, { value: 2.6, metric: "throughput", change: "rise" }],
    ["2.6× throughput", fast, { value: 2.6, metric: "throughput" }],
    ["2.6× recall", fast, { value: 2.6, metric: "recall", better: "higher" }],
    [
      "2 orders of magnitude fewer parameters",
      memory,
      { value: 2, unit: "orders", bound: null, metric: "parameters" },
    ],
  );
});

describe("a count appears once, with what is counted", () => {
  says(
    ["27,039 images", images],
    ["27,039 images", images, { unit: "" }],
    [
      "up to 35M trainable parameters",
      share,
      {
        value: 35e6,
        unit: "parameters",
        metric: "trainable parameters",
        change: null,
        bound: "up to",
      },
    ],
    ["3,500 FPS", share, { value: 3500, unit: "FPS", metric: "FPS", change: null }],
    [
      "120 tokens per second",
      share,
      { value: 120, unit: "tokens", metric: "tokens per second", change: null },
    ],
    [
      "28.5 GB training memory",
      share,
      { value: 28.5, unit: "GB", metric: "training memory", change: null },
    ],
  );
});

it("puts hedge and sign on the value only", () => {
  expect(claimValue({ ...fast, bound: "up to" })).toBe("up to 20×");
  expect(claimValue(fid)).toBe("18.65 → 1.80");
  expect(claimValue(error)).toBe("−27.4 mm");
});

it.each([
  ["FID from 18.65 to 1.80, lower is better", fid],
  ["MPJPE lower by 27.4 mm, lower is better", error],
  [
    "Recall@50 higher by up to 4.03 % on Shoes",
    { ...recall, bound: "up to" as const, dataset: "Shoes" },
  ],
  ["up to 8 times less GPU memory, lower is better", memory],
  ["20 times faster inference", fast],
  ["success rate lower by 64 points, higher is better", { ...success, value: -64 }],
  ["4 % difference in recall", { ...recall, value: 4, metric: "recall", change: null }],
  ["84.1 % on HumanEval", { ...score, metric: null, dataset: "HumanEval" }],
])("is worded for screen readers: %s", (text, given) => {
  expect(spokenClaim(given)).toBe(text);
});
