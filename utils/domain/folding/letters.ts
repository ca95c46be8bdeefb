/** Latin letters that Unicode does not decompose, as people without them on the keyboard write them. */
export const LATIN: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  þ: "th",
  ø: "o",
  ð: "d",
  đ: "d",
  ɖ: "d",
  ɗ: "d",
  ł: "l",
  ƚ: "l",
  ɫ: "l",
  ħ: "h",
  ŧ: "t",
  ı: "i",
  ɨ: "i",
  ȷ: "j",
  ŋ: "n",
  ɲ: "n",
  ĸ: "q",
  ƒ: "f",
  ɓ: "b",
  ƀ: "b",
  ɠ: "g",
  ǥ: "g",
  ƙ: "k",
  ʉ: "u",
  ƶ: "z",
};

const TWO = new RegExp(
  `[${Object.keys(LATIN)
    .filter((one) => LATIN[one]?.length === 2)
    .join("")}]`,
  "g",
);

/** The letters of a text that are folded to two letters, in order, in lower case. */
export const twoFolded = (text: string): string => (text.toLowerCase().match(TWO) ?? []).join("");

/** Letters that are also written as two letters: "groesse". */
const SPELT_OUT: Readonly<Record<string, string>> = {
  ä: "ae",
  ö: "oe",
  ü: "ue",
  ø: "oe",
  å: "aa",
};

/** A text with its umlauts written as two letters, in lower case; null if it has none. */
export function speltOut(text: string): string | null {
  const lower = text.normalize("NFC").toLowerCase();
  const next = lower.replaceAll(/[äöüøå]/g, (letter) => SPELT_OUT[letter] ?? letter);
  return next === lower ? null : next;
}
