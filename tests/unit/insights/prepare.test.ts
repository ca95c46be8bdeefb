import { expect, it } from "vitest";

import { insightsOf } from "@/utils/insights";
import { prepareInsights } from "@/utils/insights/prepare";

const TITLE = "A fast detector";
const ABSTRACT = "It reaches 52.3% mAP on COCO, 2.1 points over YOLOv8, at 40 fps.";

it("yields to other work many times before the first insights", async () => {
  let pauses = 0;
  await prepareInsights(async () => void (pauses += 1));
  expect(pauses).toBeGreaterThan(8);
});

it("does not change the insights", async () => {
  const before = insightsOf(TITLE, ABSTRACT);
  await prepareInsights(async () => {});
  expect(insightsOf(TITLE, ABSTRACT)).toEqual(before);
});
