import { sizeNoun } from "@/utils/insights/size-noun";
import { perSetting } from "./per-setting";
import { isBaseline, isName, isResult, kindOf } from "./shapes";

/** What a rule of thumb makes of a number: no claim, a size, or a result of some kind. */
export const thumbOf = perSetting((setting): string => {
  const { number, after, sentence } = setting;
  if (isName(setting)) return "name";
  if (isBaseline(setting)) return "from";
  if (number.unit === "" && number.from === null && sizeNoun(number, after, sentence) !== null)
    return "size";
  return isResult(setting) ? kindOf(setting) : "none";
});
