import { expect, it } from "vitest";

import { respectiveMetric } from "@/utils/insights/attribution/respective";
import { sceneOf } from "@/utils/insights/claims/scene";

/** The metric that a "respectively" list assigns to each number; null if none. */
function metricsIn(text: string): (string | null)[] {
  const scene = sceneOf(text, "");
  return scene.settings.map((setting) => {
    const place = respectiveMetric(setting, scene.view());
    return place === null ? null : text.slice(place.start, place.end);
  });
}

it.each([
  [
    "names after the numbers",
    "We see gains of up to 18.19%, 14.81%, and 23.45% in BLEU, ROUGE, and WER, respectively, over others.",
    ["BLEU", "ROUGE", "WER"],
  ],
  [
    "names after the unit of the numbers",
    "It has 55% and 63% reductions in RMSE and SAD, respectively.",
    ["RMSE", "SAD"],
  ],
  [
    "names before the numbers",
    "The precision, recall and F1 are 0.9, 0.8 and 0.85, respectively.",
    ["The precision", "recall", "F1"],
  ],
  [
    "names before a verb",
    "MAE and RMSE decrease by 5.1% and 6.2%, respectively.",
    ["MAE", "RMSE decrease"],
  ],
  ["data sets", "Accuracy rises by 3% and 5% on SST and IMDB, respectively.", [null, null]],
  ["rivals", "It beats Foo and Bar by 3.1 and 2.2 points in accuracy, respectively.", [null, null]],
  [
    "fewer names than numbers",
    "BLEU and WER are 1.2, 3.4 and 5.6, respectively.",
    [null, null, null],
  ],
  ["no “respectively”", "The precision and recall are 0.9 and 0.8.", [null, null]],
])("numbers listed with “respectively”: %s", (_, text, metrics) => {
  expect(metricsIn(text)).toEqual(metrics);
});
