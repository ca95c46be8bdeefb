import learned from "@/assets/claim-weights.json";

import { sceneOf } from "./claims/scene";
import { decide } from "./claims/decide";
import { insightsOf } from "./index";
import { linksOf } from "./links";
import { masked } from "./numbers/masks";
import { numbersOf } from "./numbers";
import { repair } from "./repair";
import { readingOf } from "./themes/evidence";
import { topicsOf } from "./themes/topics";
import { themesOf } from "./themes";

const TITLE = "RoadBench: a benchmark of diffusion models";
/** Contains something for every stage. */
const ABSTRACT =
  "We introduce RoadBench, a dataset of 5,000 images. Our diffusion model reaches 94.2% accuracy on ImageNet, " +
  "3.1 points over GPT-4 (91.1%), and cuts latency from 30 ms to 12 ms. Code: https://example.org/code.";

/** Each step builds tables, and makes the browser compile patterns, that the first insights need. */
const STEPS: readonly (() => unknown)[] = [
  () => repair(ABSTRACT),
  () => linksOf(ABSTRACT),
  () => topicsOf([[ABSTRACT]]),
  () => readingOf(TITLE, ABSTRACT),
  () => themesOf(TITLE, ABSTRACT),
  () => masked(ABSTRACT),
  () => numbersOf(ABSTRACT),
  () => sceneOf(ABSTRACT, TITLE).view(),
  () => sceneOf(ABSTRACT, TITLE).datasets(),
  () => {
    for (const setting of sceneOf(ABSTRACT, TITLE).settings) decide(setting, learned.outcome, null);
  },
  () => insightsOf(TITLE, "We reach 94.2% accuracy."),
  () => insightsOf(TITLE, ABSTRACT),
];

/**
 * Warms up in short steps, with a `pause` after each, so that other requests are answered in between: without
 * it, the first insights would do all of this at once. Insights are the same either way.
 */
export async function prepareInsights(pause: () => Promise<void>): Promise<void> {
  for (const step of STEPS) {
    step();
    // oxlint-disable-next-line no-await-in-loop -- one step after the other is the point
    await pause();
  }
}
