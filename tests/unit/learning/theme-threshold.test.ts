import { expect, it } from "vitest";

import { bestThreshold } from "@/tools/learning/theme-threshold";

const paper = (wanted: number, accepted: number, none: number) => ({
  paper: { themes: ["a", "b"], themes_ok: ["c"] },
  themes: [
    { theme: "a", likelihood: 0.95 },
    { theme: "b", likelihood: wanted },
    { theme: "c", likelihood: accepted },
    { theme: "d", likelihood: none },
  ],
});

it("separates right themes from wrong ones", () => {
  const threshold = bestThreshold([paper(0.6, 0.5, 0.3), paper(0.55, 0.5, 0.2)]);
  expect(threshold).toBeGreaterThan(0.3);
  expect(threshold).toBeLessThanOrEqual(0.55);
});

it("adapts when all likelihoods are low", () => {
  expect(bestThreshold([paper(0.2, 0.18, 0.12)])).toBeLessThanOrEqual(0.2);
});
