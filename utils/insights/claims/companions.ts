import type { Setting } from "./setting";
import { isName, kindOf } from "./shapes";

/** A neighbour of a number, and how much it tells of the number's kind. */
interface Companion {
  setting: Setting;
  weight: number;
}

const LISTED = /^\s*(?:,|and|, and|\/|,? or|–|-|to)\s*$/;
const CLAUSES = /\band\b|[,;]/;

const isSaving = (setting: Setting) => kindOf(setting) === "efficiency";

/**
 * Numbers of a list are of one kind nearly always, those of clauses in a row mostly, but for a result
 * beside what it saves.
 */
function weightOf(first: Setting, second: Setting): number {
  const between = first.text.slice(first.number.end, second.number.start);
  if (LISTED.test(between)) return 1;
  return CLAUSES.test(between) && isSaving(first) === isSaving(second) ? 0.7 : 0;
}

/** The numbers beside a number in its sentence that are told together with it, in the same unit. */
export function companionsOf(setting: Setting): Companion[] {
  return [setting.previous, setting.next].flatMap((other) => {
    if (other === null || other.number.unit !== setting.number.unit || isName(other)) return [];
    const weight = other === setting.next ? weightOf(setting, other) : weightOf(other, setting);
    return weight > 0 ? [{ setting: other, weight }] : [];
  });
}
