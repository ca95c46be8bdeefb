import { ACCENTS, LETTERS, SYMBOLS } from "./tex-letters";

/** An accent with its letter, in braces or not; i and j lose their dots below it. */
const ACCENTED =
  /\\(["'`^~=.]|[bcdHkruv](?![a-zA-Z]))\s{0,9}(?:\{\s{0,9}\\?([a-zA-Z])\s{0,9}\}|\\([ij])(?![a-zA-Z])(?:\{\}|\s)?|([a-zA-Z]))/g;
const COMMAND = /\\([A-Za-z]+)(\{\}|[^\S\n]{0,9})/g;
/** Commands that only say how the words in their braces look, and switches that do. */
const LOOKS =
  /\\(?:emph|text[a-z]*|math[a-z]*|mbox|hbox|underline|uppercase|lowercase|enquote|url|operatorname|boldsymbol|bm|ensuremath|NoCaseChange|MakeLowercase)\s{0,9}(?=\{)|\\(?:em|bf|it|sc|tt|rm|sl|sf|[a-z]{2}(?:series|shape|family)|relax|protect)(?![a-zA-Z])\s{0,9}/g;
/** A formula in which no command, index or power is left is text. */
const FORMULA = /(?<!\\)\$(?!\s)([^$\\^_]{1,200})(?<!\s)\$/g;
const SPACES: Readonly<Record<string, string>> = { "!": "", "-": "", "/": "" };

const accented = (whole: string, mark: string, ...letters: (string | undefined)[]): string => {
  const letter = letters.slice(0, 3).find((one) => one !== undefined);
  const sign = ACCENTS[mark];
  return letter === undefined || sign === undefined ? whole : (letter + sign).normalize("NFC");
};

function symbol(whole: string, name: string, behind: string): string {
  if (Object.hasOwn(LETTERS, name)) return LETTERS[name] ?? whole;
  if (!Object.hasOwn(SYMBOLS, name)) return whole;
  return (SYMBOLS[name] ?? "") + (behind === "{}" ? "" : behind);
}

/**
 * TeX as text: letters, accents and symbols in Unicode, without braces, dollars around what is no
 * formula any more, and commands that say how words look. What it does not know stays as it stands.
 */
export const textOfTex = (tex: string): string =>
  /[\\{}~$]|--|``|''/.test(tex)
    ? tex
        .replaceAll(ACCENTED, accented)
        .replaceAll(COMMAND, symbol)
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
