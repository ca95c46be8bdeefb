import { expect, it } from "vitest";

import { isOfPeople } from "@/utils/insights/claims/people";
import { settingsOf } from "@/utils/insights/claims/setting";
import { numbersOf } from "@/utils/insights/numbers";

it.each([
  ["The task is easy for human judges (85%).", true],
  ["Humans achieve 80% accuracy.", true],
  ["It is low compared to the human-level accuracy (87%).", true],
  ["Radiologists reach 80%.", true],
  ["Humans are better, while our model reaches 80%.", false],
  ["It beats human experts by 5%.", false],
  ["In a human evaluation it wins 80% of the votes.", false],
  ["Human motion is predicted with an accuracy of 80%.", false],
])("recognises a number that people achieved: %j", (text, is) => {
  const setting = settingsOf(text, numbersOf(text)).at(-1);
  expect(setting && isOfPeople(setting)).toBe(is);
});
