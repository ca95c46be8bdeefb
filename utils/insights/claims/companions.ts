import type { Setting } from "./setting";
import { isName, kindOf } from "./shapes";

/** A neighbour of a number, and its weight in choosing the number's kind. */
interface Companion {
  setting: Setting;
  weight: number;
}

const LISTED = /^\s*(?:,|and|, and|\/|,? or|–|-|to)\s*$/;
const CLAUSES = /\band\b|[,;]/;

const isSaving = (setting: Setting) => kindOf(setting) === "efficiency";

/**
 * Numbers of a list are nearly always of the same kind, those of consecutive clauses mostly, except for a
 * result beside a saving.
 */
function weightOf(first: Setting, second: Setting): number {
  const between = first.text.slice(first.number.end, second.number.start);
  if (LISTED.test(between)) return 1;
  return CLAUSES.test(between) && isSaving(first) === isSaving(second) ? 0.7 : 0;
}

/** The neighbours of a number that belong together with it: in the same sentence and the same unit. */
export function companionsOf(setting: Setting): Companion[] {
  return [setting.previous, setting.next].flatMap((other) => {
    if (other === null || other.number.unit !== setting.number.unit || isName(other)) return [];
    const weight = other === setting.next ? weightOf(setting, other) : weightOf(other, setting);
    return weight > 0 ? [{ setting: other, weight }] : [];
  });
}
