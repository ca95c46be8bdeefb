import type { NumberMention } from "@/utils/insights/numbers";
import { numbersOf } from "@/utils/insights/numbers";
import { repair } from "@/utils/insights/repair";

/** The numbers of an unrepaired text. */
export const read = (text: string): NumberMention[] => numbersOf(repair(text).text);

/** Each number as "value unit": "5 %", "3 ms", "40". */
export const spelled = (text: string): string[] =>
  read(text).map(({ value, unit, measure }) => `${value} ${unit || measure}`.trim());
