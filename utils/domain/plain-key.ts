const LATEX_COMMAND =
  /\\(?:text\w*|math\w*|emph|underline|rm|bf|it|left|right|mbox|operatorname)\b|\btext(?:tt|bf|it|sc|rm)(?=\{)/gi;

/** Folds Unicode, case and LaTeX; small enough for the content script. */
function folded(title: string): string {
  return title
    .replaceAll(LATEX_COMMAND, " ")
    .replaceAll(/\\times|×/gi, "x")
    .replaceAll("&", " and ")
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[$\\{}_^]/g, "")
    .toLowerCase();
}

/** The words of a title, without lookup tables: enough to compare titles within one page. */
export const plainWords = (title: string): string[] =>
  folded(title).match(/[\p{L}\p{N}+]+/gu) ?? [];

/**
 * The letters and digits of a title. Published shards depend on it (see `titleHash`), so it must never
 * change; `titleKey` decides which titles are the same.
 */
export const plainKey = (title: string): string => plainWords(title).join("");
