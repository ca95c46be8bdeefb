import { tieOf } from "./difference";
import type { Setting } from "./setting";

/** People whose results a paper compares with its own; not "human evaluation" or "human motion". */
const PEOPLE =
  /\b(?:humans|human-level|human (?:[\p{L}-]+ )?(?:experts?|judges?|annotators?|raters?|participants?|readers?|players?|performance|level|accuracy|baselines?|scores?|ceiling|average)|(?:domain )?experts|clinicians|radiologists|physicians|doctors|participants|annotators|volunteers)\b/iu;

const BORDER = /[;:]|, | while | whereas | but | although | though /;

/** Whether a text mentions people whose results were measured. */
export const speaksOfPeople = (text: string): boolean => PEOPLE.test(text);

/** Whether a number is a result of people: "human judges (85%)", but not "beats experts by 5%". */
export function isOfPeople(setting: Setting): boolean {
  const phrase = setting.before.split(BORDER).at(-1) ?? "";
  return speaksOfPeople(phrase) && tieOf(setting) !== "by";
}
