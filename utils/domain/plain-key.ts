const LATEX_COMMAND =
  /\\(?:text\w*|math\w*|emph|underline|rm|bf|it|left|right|mbox|operatorname)\b|\btext(?:tt|bf|it|sc|rm)(?=\{)/gi;

/** Unicode-folded, lower case, LaTeX as the letters it stands for: all of it fits into a page's script. */
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

/** The words of a title, told without tables: enough to compare what one page says. */
export const plainWords = (title: string): string[] =>
  folded(title).match(/[\p{L}\p{N}+]+/gu) ?? [];

/**
 * The letters and digits of a title. Published shards are named by it (see `titleHash`), so it never
 * changes; `titleKey` says which titles are one.
 */
export const plainKey = (title: string): string => plainWords(title).join("");
