import { expect, it } from "vitest";

import learned from "@/assets/claim-weights.json";
import { readingsOf } from "@/utils/insights/claims/reading";
import { sceneOf } from "@/utils/insights/claims/scene";
import { wholeFeatures } from "@/utils/insights/confidence/whole-features";

/** Indexes of the tested features. */
const [MARGIN, MENTIONS, CONTRAST_BEFORE, CONTRAST_BEHIND] = [1, 10, 12, 13];

function featuresIn(text: string): number[] {
  const [reading] = readingsOf(sceneOf(text, ""), learned);
  if (reading === undefined) throw new Error(`No claim in ${text}`);
  return wholeFeatures({ reading, previous: undefined, next: undefined, at: 0, of: 1 });
}

it.each([
  ["Our model reaches 94.2% accuracy on CIFAR-10.", 0, 0],
  ["Unlike prior work, our model reaches 94.2% accuracy on CIFAR-10.", 1, 0],
  ["Our model reaches 94.2% accuracy on CIFAR-10, while the baseline collapses.", 0, 1],
])("recognises what the number in %j is compared with", (text, before, behind) => {
  const features = featuresIn(text);
  expect([features[CONTRAST_BEFORE], features[CONTRAST_BEHIND]]).toEqual([before, behind]);
});

it("counts how often the text names the metric", () => {
  const once = featuresIn("Our model reaches 94.2% accuracy on CIFAR-10.");
  const twice = featuresIn("Our model reaches 94.2% accuracy on CIFAR-10. We study accuracy.");
  expect([once[MENTIONS], twice[MENTIONS]]).toEqual([1, 2]);
});

it("measures the lead of the metric over the next one", () => {
  const [margin = -1] = featuresIn("Our model reaches 94.2% accuracy on CIFAR-10.").slice(MARGIN);
  expect(margin).toBeGreaterThan(0.3);
  expect(margin).toBeLessThanOrEqual(1);
});
