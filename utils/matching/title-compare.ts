import { titleKey, titleWords } from "@/utils/domain/title-key";

/** Minimum letters of a cut title that may match the beginning of another. */
export const MIN_CUT = 24;
/** Shorter beginnings are shared by several papers, so they must be most of the title. */
const LONG_CUT = 40;
const BETTER_PART = 0.6;

/** A last word that tells papers of a series apart: "WMT19", "2023", "II". One title in 230 has one. */
const OF_A_SERIES = /\d$|^[ivx]+$/;

/**
 * Whether `title`, cut by a page, is the beginning of `full`, and not of a whole series of titles ("… Systems
 * for WMT19" and "WMT20").
 */
export function isBeginning(title: string, full: string): boolean {
  const [key, whole] = [titleKey(title), titleKey(full)];
  const least = key.length < LONG_CUT ? whole.length * BETTER_PART : 0;
  if (key.length < Math.max(MIN_CUT, least) || !whole.startsWith(key)) return false;
  return key === whole || !OF_A_SERIES.test(titleWords(full).at(-1) ?? "");
}

/** Minimum share of the shorter title's words in common with the other title of the same id. */
const MIN_SHARED = 0.4;

/**
 * Whether two titles can belong to the same paper id: papers are renamed, but pages also carry wrong ids, and
 * a wrong badge is worse than none.
 */
export function isPlausible(a: string, b: string): boolean {
  const [mine, theirs] = [new Set(titleWords(a)), new Set(titleWords(b))];
  const smaller = Math.min(mine.size, theirs.size);
  if (smaller === 0) return false;
  return mine.intersection(theirs).size / smaller >= MIN_SHARED;
}
