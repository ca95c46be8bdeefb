import { LIKE_GREEK, withGreekNames } from "./greek";
import { LATIN } from "./letters";
import { SIGNS, withoutAscii, withoutStrokes } from "./signs";

const ASCII_ALONE = /^[\0-\u007F]*$/;

/**
 * Marks that do not distinguish letters: of Latin, Greek, Cyrillic, Hebrew and Arabic, and invisible
 * characters. Marks of other scripts are vowels, or make another letter ("ば", "は").
 */
const MARKS =
  // oxlint-disable-next-line no-misleading-character-class -- single code points are meant
  /[\u0300-\u0337\u0339-\u036F\u0483-\u0487\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20F0\uFE00-\uFE0F\uFE20-\uFE2F\u02B9-\u02BF\u00AD\u200B-\u200F\u2060\uFEFF]/gu;

const OTHERS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(LATIN),
  ...Object.entries(LIKE_GREEK),
  ...SIGNS,
]);
const OTHER = new RegExp(`[${[...OTHERS.keys()].join("")}]`, "g");

/**
 * The common form of different spellings, in lower case: letters without marks, "ss" for ß, "oe" for œ, names
 * for Greek letters used as symbols. All comparison by words uses it: see `titleKey`, `indexWords`. `apart` is
 * put on both sides of the name of a Greek letter.
 */
export function folded(text: string, apart = ""): string {
  const plain = withoutAscii(text);
  if (ASCII_ALONE.test(plain)) return plain.toLowerCase();
  const bare = withoutStrokes(plain.normalize("NFKD")).replaceAll(MARKS, "").toLowerCase();
  const known = bare.replaceAll(OTHER, (letter) => OTHERS.get(letter) ?? letter);
  return withGreekNames(known, apart).normalize("NFC");
}
