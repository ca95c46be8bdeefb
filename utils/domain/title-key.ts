const LATEX_COMMAND =
  /\\(?:text\w*|math\w*|emph|underline|rm|bf|it|left|right|mbox|operatorname)\b|\btext(?:tt|bf|it|sc|rm)(?=\{)/gi;

/** Unicode-folded, lower case, LaTeX as the letters it stands for. */
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

/** The words of a title: letters, digits and "+" ("YOLO+" is not "YOLO"). */
export const titleWords = (title: string): string[] =>
  folded(title).match(/[\p{L}\p{N}+]+/gu) ?? [];

/**
 * What two spellings of one title share: its letters and digits, folded. Of 8,563 real titles one
 * pair collides. Empty for a title without letters, which matches nothing.
 */
export const titleKey = (title: string): string => titleWords(title).join("");
