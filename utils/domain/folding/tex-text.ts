import { ACCENTS, LETTERS, MATH_ACCENTS, SYMBOLS } from "./tex-letters";

/** An accent with its letter, with or without braces; i and j may be written dotless (`\i`, `\j`). */
const ACCENTED =
  /\\(["'`^~=.]|[bcdHkruv](?![a-zA-Z]))\s{0,9}(?:\{\s{0,9}\\?([a-zA-Z])\s{0,9}\}|\\([ij])(?![a-zA-Z])(?:\{\}|\s)?|([a-zA-Z]))/g;
const COMMAND = /\\([A-Za-z]+)(\{\}|[^\S\n]{0,9})/g;
/** Commands that only change how the words in their braces look, and switches that do the same. */
const LOOKS =
  /\\(?:emph|text[a-z]*|math[a-z]*|mbox|hbox|underline|uppercase|lowercase|enquote|url|operatorname|boldsymbol|pmb|bm|ensuremath|overline|underbar|NoCaseChange|MakeLowercase)\*?\s{0,9}(?=\{)|\\(?:em|bf|it|sc|tt|rm|sl|sf|[a-z]{2}(?:series|shape|family)|relax|protect)(?![a-zA-Z])\s{0,9}/g;
/** Prefixes for upright or bold Greek letters in packages: `\textmu`, `\upalpha`. */
const SET_OTHERWISE = /^(?:text|up|bold|bm|it)(?=[a-zA-Z]{2})/;
/** Accents of formulas above a letter that is already replaced, with or without braces. */
const HATTED = new RegExp(
  String.raw`\\(${Object.keys(MATH_ACCENTS).join("|")})(?:\s{0,9}\{\s{0,9}(\p{L})\s{0,9}\}|\s{1,9}(\p{L})(?!\p{L})|(?=\s{0,9}\{))`,
  "gu",
);
const FRACTION = /\\[dtc]?frac\s{0,9}\{([^{}]{0,50})\}\s{0,9}\{([^{}]{0,50})\}/g;
/** A struck-through relation whose command is already replaced. */
const STRUCK = /\\not\s{0,9}(?=[^\s\\a-zA-Z])(.)/gu;
/** Text for the title, and text for its bookmark, which is dropped. */
const BOOKMARKED = /\\texorpdfstring\s{0,9}\{([^{}]{0,80})\}\s{0,9}\{[^{}]{0,80}\}/g;
/** A formula without commands, indices or powers is plain text. */
const FORMULA = /(?<!\\)\$(?!\s)([^$\\^_]{1,200})(?<!\s)\$/g;
const SPACES: Readonly<Record<string, string>> = { "!": "", "-": "", "/": "" };

const accented = (whole: string, mark: string, ...letters: (string | undefined)[]): string => {
  const letter = letters.slice(0, 3).find((one) => one !== undefined);
  const sign = ACCENTS[mark];
  return letter === undefined || sign === undefined ? whole : (letter + sign).normalize("NFC");
};

const known = (table: Readonly<Record<string, string>>, name: string): string | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

function greek(name: string): string | undefined {
  const sign = known(SYMBOLS, name);
  return sign !== undefined && /^\p{Script=Greek}$/u.test(sign) ? sign : undefined;
}

function symbol(whole: string, name: string, behind: string): string {
  const letter = known(LETTERS, name);
  if (letter !== undefined) return letter;
  const sign = known(SYMBOLS, name) ?? greek(name.replace(SET_OTHERWISE, ""));
  return sign === undefined ? whole : sign + (behind === "{}" ? "" : behind);
}

const hatted = (_: string, name: string, braced?: string, bare?: string): string =>
  ((braced ?? bare ?? "") + ((braced ?? bare) ? MATH_ACCENTS[name] : "")).normalize("NFC");

/**
 * Converts TeX to text: letters, accents and symbols in Unicode, without braces, without dollars around what is
 * no longer a formula, and without commands for the look of words. Unknown commands stay as they are.
 */
export const textOfTex = (tex: string): string =>
  /[\\{}~$]|--|``|''/.test(tex)
    ? tex
        .replaceAll(ACCENTED, accented)
        .replaceAll(COMMAND, symbol)
        .replaceAll(STRUCK, (_, sign: string) => `${sign}\u0338`.normalize("NFC"))
        .replaceAll(HATTED, hatted)
        .replaceAll(BOOKMARKED, "$1")
        .replaceAll(FRACTION, "$1/$2")
        .replaceAll(LOOKS, "")
        .replaceAll(/(?<!\\)[{}]/g, "")
        .replaceAll(/(?<!\\)~/g, " ")
        .replaceAll(FORMULA, "$1")
        .replaceAll(/\\([&%$#_{}~])/g, "$1")
        .replaceAll(/\\([,;:! \-/\\])/g, (_, mark: string) => SPACES[mark] ?? " ")
        .replaceAll("---", "—")
        .replaceAll("--", "–")
        .replaceAll("``", "“")
        .replaceAll("''", "”")
    : tex;
