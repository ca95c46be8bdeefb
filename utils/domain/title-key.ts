const LATEX_COMMAND = /\\(?:text\w*|math\w*|emph|rm|bf|it|left|right|mbox|operatorname)\b/g;

/** Unicode-folded, lower case, LaTeX as the letters it stands for. */
function folded(title: string): string {
  return title
    .replaceAll(LATEX_COMMAND, " ")
    .replaceAll(/\\times|×/g, "x")
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

/** Labels that listings put around a title. */
const AFFIXES = /^\s*(?:\[[^\]]{1,20}\]\s*)+|\s*(?:\[[^\]]{1,20}\]|\((?:19|20)\d\d\))\s*$/g;
const CUT = /\s*(?:…|\.{3})\s*$/;

/** A title of a page without its labels ("[pdf]", "[2403.01234]", "(2017)"), and whether it was cut. */
export function cleanTitle(title: string): { title: string; cut: boolean } {
  const bare = title.replaceAll(AFFIXES, "").trim();
  return CUT.test(bare) ? { title: bare.replace(CUT, ""), cut: true } : { title: bare, cut: false };
}
