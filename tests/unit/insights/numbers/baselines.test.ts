import { describe, expect, it } from "vitest";

import { read } from "./read";

/** Each number as [value, from]. */
const pairs = (text: string) => read(text).map(({ value, from }) => [value, from]);

describe("from … to …", () => {
  it.each([
    ["FID falls from 18.6 to 1.8", [[1.8, 18.6]]],
    ["accuracy 50% → 82%", [[82, 50]]],
    ["accuracy rises to 82% from 50%", [[82, 50]]],
    ["82% (up from 50%)", [[82, 50]]],
    ["an accuracy of 79.8 down to 8.2", [[8.2, 79.8]]],
    [
      "from 95.9% (with 6% noise) to 96.5%",
      [
        [6, null],
        [96.5, 95.9],
      ],
    ],
    ["from a true baseline of 0.57 to 0.75", [[0.75, 0.57]]],
    ["from 40% (plain training) to below 1%", [[1, 40]]],
    ["cuts 2,880 visual tokens to 64", [[64, 2880]]],
    ["latency drops from 120 to 45 ms", [[45, 120]]],
    ["error 12.7% to 10.5%", [[10.5, 12.7]]],
    ["AUROC 0.95 to 0.80", [[0.8, 0.95]]],
    [
      "from 8% and 5% to 12% and 9%",
      [
        [12, 8],
        [9, 5],
      ],
    ],
    [
      "from 30.1 dB / 0.91 SSIM to 34.2 dB / 0.95 SSIM",
      [
        [34.2, 30.1],
        [0.95, 0.91],
      ],
    ],
  ])("reads %j as one reached value", (text, expected) => {
    expect(pairs(text)).toEqual(expected);
  });

  it.each([
    "gains from 3.2 to 4.8 points",
    "lengths ranging from 5 to 60 seconds",
    "in 10% to 65% of the patients",
    "from 5 layers to 20% of the data",
    "improves accuracy by 4% to 87%",
  ])("is none in %j", (text) => {
    expect(pairs(text).every(([, from]) => from === null)).toBe(true);
  });
});

describe("a rival's value", () => {
  it("is ignored in a separate clause", () => {
    expect(pairs("a specificity of 76%, while A vs. B reached a sensitivity of 100%")).toEqual([
      [76, null],
      [100, null],
    ]);
  });

  it.each([
    ["74.2% (vs. 67.1%)", [[74.2, 67.1]]],
    ["87.3% over 84.1%", [[87.3, 84.1]]],
    ["61.2% compared to 55.0% for the baseline", [[61.2, 55]]],
    ["3.1 versus 4.5 for the baseline", [[3.1, 4.5]]],
    ["scores 81% (baseline: 74%)", [[81, 74]]],
    ["74% on the test set, surpassing Big-Net (67%)", [[74, 67]]],
    ["81% ROUGE compared to Big-Net's 63%", [[81, 63]]],
    ["an IoU of 0.81 compared to U-Net (0.70)", [[0.81, 0.7]]],
    [
      "68% recall at 90% precision compared to near 20%",
      [
        [68, 20],
        [90, null],
      ],
    ],
    [
      "0.77 on a 90-case benchmark, compared with a baseline of 0.36",
      [
        [0.77, 0.36],
        [90, null],
      ],
    ],
    ["a delay of 388 min, compared with 519 min for CP-SAT", [[388, 519]]],
    ["8.7 versus 6.4-6.7 for the others", [[8.7, 6.7]]],
    [
      "45-50% against 5%",
      [
        [45, 5],
        [50, 5],
      ],
    ],
    [
      "63% on A and 59% on B, compared to 40% and 32%",
      [
        [63, 40],
        [59, 32],
      ],
    ],
  ])("is the baseline of the paper's own value in %j", (text, expected) => {
    expect(pairs(text)).toEqual(expected);
  });

  it.each([
    "achieves 87% and over 20% gains",
    "beats the best model by 6% with 20% of the data",
    "reaches 74%. Compared to 20% of all users, this is much",
    "uses 20% fewer steps and more than 5% less data",
    "27 H100-months vs. 7 for ours",
  ])("is none in %j", (text) => {
    expect(pairs(text).every(([, from]) => from === null)).toBe(true);
  });
});
