import { describe, expect, it } from "vitest";

import { read, spelled } from "./read";

describe("what is a number", () => {
  it.each([
    "GPT-4o and ViT-L/14 know CO2, 3D scenes and COVID-19",
    "Llama-3.1-8B, Qwen2.5-7B-Instruct and Phi-3/3.5",
    "the top-5 of F1, mAP@50, mAP@50:95 and word2vec on an x86 with an H100",
    "Level-2 of v1.5 under ISO 9001, CC-100 and ImageNet-1K",
    "a 2-stage, 12-layer, 0-shot model in 4-bit, 2- and 8-bit",
    "a two-stage, one-shot, four-layer model",
    "at 256×256, 224 x 224 and 16x16x3",
    "an 8×7B model on 4x A100 and 8×H100 GPUs",
    "in 2019, since 2020 and the 1990s (2021)",
    "as Section 3.2, Table 4, Figures 1 and 2 and Eq. 5 show",
    "on 2024-05-01, 12/05/2023 and 1.2.3",
    "at arXiv:2401.12345 and doi:10.1145/3351234.56, https://a.org/2023/45",
    "lab42@cs.uni.edu, +49 30 1234567 or 0551 391234",
    "p < 0.05, p = 1.2e-5 and a p-value of 0.03",
    "95% CI: 0.81-0.87 and a 95% confidence interval of 0.85 to 0.95",
    "with n = 34, k=5 and T = 0.7, SD = 1.2",
    "a ratio of 1:100 in 16:9 at 12:30",
    "as shown [12], [3, 4] and [0, 1]",
    "we (1) train, (2) test",
    "by 10-fold cross-validation and five-fold cross-validation",
    "our contributions are threefold: first",
    "on a 7-point Likert scale",
    "one of the best, and no one else",
    "hundreds of tasks, dozens of labs",
    "in a second half and a third party",
  ])("finds none in %j", (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ["76.3 ± 0.4% and 81.5% ± 0.6%", ["76.3 %", "81.5 %"]],
    ["0.52 (±0.03) and 19.4 +/- 2.3 km/h", ["0.52 km/h", "19.4 km/h"]],
    ["0.84 (95% CI: 0.81-0.87)", ["0.84"]],
    ["scores 77.83/78.24", ["77.83", "78.24"]],
    ["a gain of 4.1-6.7 and 12.4–15.9", ["4.1", "6.7", "12.4", "15.9"]],
  ])("attaches the deviations and intervals of %j to their numbers", (text, expected) => {
    expect(spelled(text)).toEqual(expected);
  });
});

describe("the value of a number", () => {
  it.each([
    ["over one million triplets", [1e6]],
    ["half a million clips", [5e5]],
    ["two hundred and fifty maps, twenty-five labs", [250, 25]],
    ["two thousand users, a dozen labs and two dozen sites", [2000, 12, 24]],
    ["2.5 million rows, 1.2B tokens and 10k prompts", [2.5e6, 1.2e9, 1e4]],
    ["a 5-million-image set", [5e6]],
    ["12.5-fold, threefold, ten times, twice", [12.5, 3, 10, 2]],
    ["half the memory, three quarters of it", [0.5, 0.75]],
    ["one-fifth, 1/8, 3/4 of the data and 1/200th", [0.2, 0.125, 0.75, 0.005]],
    ["about a quarter", [0.25]],
    ["10^6 steps, 2e-4 and 10⁻³", [1e6, 2e-4, 1e-3]],
    [String.raw`$2.5 \times 10^{6}$ images`, [2.5e6]],
    ["5,000 files, 500.000 frames, 1.500.000 rows", [5000, 5e5, 1.5e6]],
    ["an AUROC of 1.000", [1]],
    ["5 000 rows and 12 000 cells", [5000, 12000]],
    ["r = .45 and 3,5 % more", [0.45, 3.5]],
    ["a drop of −3.2% to -4.0 dB", [-3.2, -4]],
    ["2-3 million images", [2e6, 3e6]],
    ["約 634 億ページ、41 人、1.73億、5万", [63_400_000_000, 41, 173_000_000, 50_000]],
    ["５０％", [50]],
  ])("is read from %j", (text, expected) => {
    expect(read(text).map(({ value }) => value)).toEqual(expected);
  });
});

describe("the unit of a number", () => {
  it.each([
    ["5%, 6 percent and 7 per cent", ["5 %", "6 %", "7 %"]],
    ["7 percentage points, 8 pp, 3% points", ["7 points", "8 points", "3 points"]],
    ["2.1 BLEU points, +4 exact-match points", ["2.1 points", "4 points"]],
    ["2,048 points of a cloud", ["2048"]],
    ["3×, 4x, 2.5X, 5 times and 6-fold", ["3 ×", "4 ×", "2.5 ×", "5 ×", "6 ×"]],
    ["a factor of 3.4 and 2.5 faster", ["3.4 ×", "2.5 ×"]],
    ["repeated five times", ["5"]],
    ["22ms, 3 s, 5 min, 4 hours, 1 hour", ["22 ms", "3 s", "5 min", "4 hours", "1 hours"]],
    ["300 GPU-hours and 20 A100 days", ["300 GPU-hours", "20 A100 days"]],
    ["4GB, 16 MB, 3 KB and 2TB", ["4 GB", "16 MB", "3 KB", "2 TB"]],
    ["30 fps, 25 FPS, 12 frames per second", ["30 fps", "25 FPS", "12 frames per second"]],
    ["50 tokens/s and 4.1 GFLOPs", ["50 tokens/s", "4.1 GFLOPs"]],
    ["7 dB, 3 mm, 2 cm, 5 km, 6.2 µm", ["7 dB", "3 mm", "2 cm", "5 km", "6.2 µm"]],
    ["60 Hz, 20 W, 3 J, 4 kWh and 0.1 °C", ["60 Hz", "20 W", "3 J", "4 kWh", "0.1 °C"]],
    ["at $0.02 per query", ["0.02 $"]],
    ["three orders of magnitude", ["3 orders of magnitude"]],
    ["an order of magnitude", ["1 orders of magnitude"]],
    ["3倍、5ポイント、30 パーセント", ["3 ×", "5 points", "30 %"]],
    ["91.2, 93.4, and 95.6 percent", ["91.2 %", "93.4 %", "95.6 %"]],
    ["+17 and +15 points", ["17 points", "15 points"]],
    ["90% and 91.5, respectively", ["90 %", "91.5 %"]],
    ["two- to three-fold and 2- to 4-fold", ["2 ×", "3 ×", "2 ×", "4 ×"]],
  ])("is read from %j", (text, expected) => {
    expect(spelled(text)).toEqual(expected);
  });
});

describe("the hedge of a number", () => {
  it.each([
    ["up to 5%", "up to"],
    ["by as much as 5%", "up to"],
    ["a maximum gain of 5%", "up to"],
    ["at most 5", "up to"],
    ["under 5 ms", "up to"],
    ["sub-5 ms latency", "up to"],
    ["more than 5%", "over"],
    ["exceeding 5%", "over"],
    ["over one million", "over"],
    ["5,000+ files", "over"],
    [">5%", "over"],
    ["at least 5%", "at least"],
    ["≥5%", "at least"],
    ["5 or more", "at least"],
    ["30%以上", "at least"],
    ["nearly 5%", "about"],
    ["~5%", "about"],
    ["≈ 5%", "about"],
    ["約5件", "about"],
    [String.raw`up to \(5\times\)`, "up to"],
    ["moreover 5%", null],
    ["5%", null],
  ])("is found in %j", (text, bound) => {
    expect(read(text)[0]?.bound).toBe(bound);
  });

  it.each([
    ["up to 8% and 6% on both", ["up to", "up to"]],
    ["about 78%, 90%, and 96%", ["about", "about", "about"]],
    ["~4% and 5%", ["about", null]],
    ["over 20 sets and four languages", ["over", null]],
    ["up to 8% with 20% of the data", ["up to", null]],
  ])("applies to the whole list in %j", (text, bounds) => {
    expect(read(text).map(({ bound }) => bound)).toEqual(bounds);
  });
});

it.each([
  ["15-20%", 15, 20],
  ["1.5–2.7x", 1.5, 2.7],
  ["between 10% and 20%", 10, 20],
  ["4 ~ 6 dB", 4, 6],
  ["15 - 20%", 15, 20],
  ["ranging from 3 to 5 points", 3, 5],
  ["gains from 3.2% to 4.8%", 3.2, 4.8],
  [String.raw`4 $\sim$ 6x`, 4, 6],
])("stores both ends of the range %j on each number", (text, low, high) => {
  expect(read(text)).toMatchObject([
    { value: low, from: null, range: { low, high } },
    { value: high, from: null, range: { low, high } },
  ]);
});

it("stores both ends of a negative range on each number, the lower first", () => {
  const ranges = read("between -0.377 and -0.58").map(({ range }) => range);
  expect(ranges).toEqual([
    { low: -0.58, high: -0.377 },
    { low: -0.58, high: -0.377 },
  ]);
});
