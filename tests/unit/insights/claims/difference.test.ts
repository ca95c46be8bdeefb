import { expect, it } from "vitest";

import { tieOf } from "@/utils/insights/claims/difference";
import { settingsOf } from "@/utils/insights/claims/setting";
import { numbersOf } from "@/utils/insights/numbers";

/** The wording that marks the last number of a text as a difference or as a reached value. */
function tie(text: string) {
  const setting = settingsOf(text, numbersOf(text)).at(-1);
  if (setting === undefined) throw new Error(`No number in ${text}`);
  return tieOf(setting);
}

it.each([
  ["Recall changes by +4.2%.", "plus"],
  ["It cuts latency by 40%.", "by"],
  ["It cuts latency by up to 40%.", "by"],
  ["It beats Foo by an average of 4 points.", "by"],
  ["It beats Foo by more than 4%.", "by"],
  ["It brings a gain of 4%.", "of a change"],
  ["It brings improvements in recall of up to 4%.", "of a change"],
  ["We obtain reductions in word error rates (WERs) of up to 5%.", "of a change"],
  ["There is a reduction in latency up to 1.4s.", "of a change"],
  ["It leads to an increase of area under the ROC curve of 28.3%.", "of a change"],
  ["It brings an increase of recall of 28.3% over the state of the art.", "of a change"],
  ["We see mean differences of 1.8% and 0.5%.", "of a change"],
  ["It cuts latency by 40%, 30% and 20%.", "by"],
  ["It brings a 4% reduction in error.", "before a change"],
  ["It gives 4% higher recall.", "before a change"],
  ["It gives a 4% absolute improvement.", "before a change"],
  ["It needs 4x fewer samples.", "before a change"],
  ["It reaches an accuracy of 70%.", "level"],
  ["It raises accuracy to 70%.", "level"],
  ["It wins with only 10% training data.", "level"],
  ["Memory falls to about 30%.", "level"],
  ["The result was validated by a 96% user preference.", "none"],
  ["Accuracy (70%) is high.", "none"],
])("distinguishes a difference from a reached value: %j is %s", (text, expected) => {
  expect(tie(text)).toBe(expected);
});
