import { expect, it } from "vitest";

import { sentencesOf } from "@/utils/insights/sentences";

it.each([
  ["We gain 3.5 points. It is fast! Is it?", ["We gain 3.5 points.", "It is fast!", "Is it?"]],
  [
    "As Smith et al. 2020 and e.g. Fig. 3 show, vs. J. Doe.",
    ["As Smith et al. 2020 and e.g. Fig. 3 show, vs. J. Doe."],
  ],
  ["It runs on ImageNet-C. We win.", ["It runs on ImageNet-C.", "We win."]],
  ["This is plan B. The rest follows.", ["This is plan B.", "The rest follows."]],
  ["A lost blank.Then more follows.", ["A lost blank.", "Then more follows."]],
  ["精度は0.9。速い．以上！", ["精度は0.9。", "速い．", "以上！"]],
  ["", []],
])("splits %j into sentences", (text, expected) => {
  expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
