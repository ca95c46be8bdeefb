import { expect, it } from "vitest";

import { clauseFacts, tellClause } from "@/utils/insights/claims/clause-signs";
import { type Setting, settingsOf } from "@/utils/insights/claims/setting";
import { numbersOf } from "@/utils/insights/numbers";
import { pieceOf } from "@/utils/insights/signs/piece";
import { spelt } from "@/utils/insights/signs/tell";

/** The setting (clause and context) of the last number of a text. */
function last(text: string) {
  const setting = settingsOf(text, numbersOf(text)).at(-1);
  if (setting === undefined) throw new Error(`No number in ${text}`);
  return setting;
}

const clauseSigns = (setting: Setting) => spelt((tell) => tellClause(setting, pieceOf("%"), tell));

it.each([
  ["Humans reach 90% accuracy.", "human", true],
  ["Humans are better, while our model reaches 90% accuracy.", "human", false],
  ["Humans are better; our model reaches 90% accuracy.", "human", false],
  ["It is better than Foo (60%), Bar (90%).", "against", true],
])("reads only the number's clause: in %j, %s is %s", (text, group, speaks) => {
  expect(clauseFacts(last(text)).clause.some((one) => one.text === group)).toBe(speaks);
});

it.each([
  ["We introduce a corpus of 500 texts.", "make"],
  ["We train it on 500 texts.", "train"],
  ["We introduce a model; it was tested on 500 texts.", "try"],
  ["There are 500 texts.", "none"],
])("recognises what is done with the counted things: %j", (text, act) => {
  expect(clauseFacts(last(text)).act).toBe(act);
});

it.each([
  ["It beats Foo (62.3).", "beside a name, compared"],
  ["The scores are high: Foo (62.3).", "beside a name, alone"],
])("notes whether the name beside a number is compared with: %j", (text, sign) => {
  expect(clauseSigns(last(text))).toContain(sign);
});

it("has no name feature when no name is beside the number", () => {
  expect(clauseSigns(last("It reaches 62.3.")).filter((one) => one.startsWith("beside"))).toEqual(
    [],
  );
});

it.each([
  ["Others reach 60%. We do more.", "background"],
  ["Others fail. In this paper 60% is reached.", "first own"],
  ["Others fail. We do more. It reaches 60%.", "after"],
  ["Others fail. It reaches 60%.", "no own"],
])("recognises whether the authors have mentioned themselves: %j", (text, stage) => {
  expect(last(text).stage).toBe(stage);
  expect(clauseSigns(last(text))).toContain(`stage ${stage}`);
});
