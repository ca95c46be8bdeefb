import { folded } from "./folding/folded";
import { KEPT, withStars } from "./folding/signs";
import { unicodeText } from "./folding/unicode-text";

/** TeX commands whose backslash a site lost: `textbf{`, `$rightarrow$`, `360^circ`. */
const BROKEN =
  /\btext(?:tt|bf|it|sc|rm)(?=\{)|(?<=\$)(?:(?:long)?(?:left)?(?:right)?arrow|infty|times|[lgn]eq)(?=\$)|(?<=\^\{?)(?:circ|infty|prime|dagger)\b/gi;

const repaired = (title: string): string =>
  /[{$^]/.test(title) ? title.replaceAll(BROKEN, String.raw`\$&`) : title;
const WORD = new RegExp(String.raw`[\p{L}\p{N}\p{M}+]+|[${KEPT}]`, "gu");

/**
 * The words of a title: letters, digits and "+" ("YOLO+" is not "YOLO"), and the signs that distinguish titles
 * (≤, ≠). A Greek letter is a word of its own.
 */
export function titleWords(title: string): string[] {
  // The end of a TeX command, and the letter before a star, must not depend on how letters are composed.
  const text = unicodeText(repaired(title.normalize("NFC")))
    .replaceAll("&", " and ")
    .replaceAll(/[$\\{}_^]/g, "");
  return folded(withStars(text), " ").match(WORD) ?? [];
}

/**
 * What two spellings of one title share: letters, digits and signs, folded. Empty for a title without any,
 * which matches nothing. Stored with every paper: changing the result for any title needs a migration (see
 * `utils/library/migrations`).
 */
export const titleKey = (title: string): string => titleWords(title).join("");
