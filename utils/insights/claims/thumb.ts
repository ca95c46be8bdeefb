import { sizeNoun } from "@/utils/insights/size-noun";
import { perSetting } from "./per-setting";
import { isBaseline, isName, isResult, kindOf } from "./shapes";

/** A rule of thumb for a number: "name", "from", "none", "size", or the kind of a result. */
export const thumbOf = perSetting((setting): string => {
  const { number, after, sentence } = setting;
  if (isName(setting)) return "name";
  if (isBaseline(setting)) return "from";
  if (number.unit === "" && number.from === null && sizeNoun(number, after, sentence) !== null)
    return "size";
  return isResult(setting) ? kindOf(setting) : "none";
});
