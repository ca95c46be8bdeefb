import { isAuthors } from "@/utils/sources/read/looks";
import { type Block, type Run, SOFT_BREAK, textOfRuns } from "@/utils/sources/tree/block";

/** A line as a reader sees it. */
export interface Line {
  runs: readonly Run[];
  text: string;
  /** Whether it stands in a fold, which lists use for abstracts. */
  isFolded: boolean;
}

/** No abstract is longer. */
const LONGEST = 60_000;
const oneLine = (text: string) => text.slice(0, LONGEST).replaceAll(/\s+/g, " ").trim();

export const lineOf = (runs: readonly Run[]): Line => ({
  runs,
  text: oneLine(textOfRuns(runs)),
  isFolded: false,
});

const isShown = ({ text, runs }: Line) =>
  text !== "" || runs.some(({ address, isTitle }) => address !== null || isTitle);

/** Runs parted at each of a mark. */
function parted(runs: readonly Run[], mark: string): Run[][] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    const [first = "", ...others] = run.text.split(mark);
    lines.at(-1)?.push({ ...run, text: first });
    for (const text of others) lines.push([{ ...run, text }]);
  }
  return lines;
}

/** Words after which no line ends that was not wrapped. */
const OPEN_END =
  /(?:[(&–—-]|\b(?:of|the|a|an|and|or|for|in|on|with|by|to|from|via|using|as|is|are|that|into|at|based))$/i;
const LABELLED = /^[\p{L} ]{1,20}[:：]/u;

/** Lines of prose are longer, and go on whatever ends them. */
const LONG = 120;
/** "arXiv:2401.00001 [pdf, other] cs.LG" */
const NO_WORDS = /\[[^[\]]{0,200}\]|\barxiv:\S{1,60}|\b[a-z-]{2,8}\.[A-Z]{2}\b/gi;

/** Whether a line of the source goes on in the next one. In items, whose lines are wrapped, it mostly does. */
function goesOn(before: readonly Run[], after: readonly Run[], isItem: boolean): boolean {
  const [head, tail] = [oneLine(textOfRuns(before)), oneLine(textOfRuns(after))];
  if (head === "" || tail === "") return false;
  if (!/\p{L}{2}\s\S{0,20}\p{L}{2}/u.test(head.replaceAll(NO_WORDS, ""))) return false;
  if (OPEN_END.test(head) || /^(?!https?:)\p{Ll}/u.test(tail)) return true;
  const isLinked = before.some(({ address }) => address !== null);
  if (!isLinked && head.length >= LONG && tail.length >= LONG / 2 && !LABELLED.test(tail))
    return true;
  const first = after.find(({ text, address }) => text.trim() !== "" || address !== null);
  // One stretch in bold or italics is parted by nothing but the line's end.
  const last = before.findLast(({ text }) => text.trim() !== "");
  if (last && first && ((last.strong && first.strong) || (last.slanted && first.slanted)))
    return true;
  const isPlain = first?.address === null && !first.strong && !first.slanted && !first.code;
  return (
    isItem &&
    isPlain &&
    /^[\p{L}\p{N}(]/u.test(tail) &&
    !/[.:!?。：…]$/.test(head) &&
    !LABELLED.test(tail) &&
    !isAuthors(tail) &&
    !before.some(({ address }) => address !== null && /^https?:/.test(head.split(" ").at(-1) ?? ""))
  );
}

const BLANK: Run = {
  text: " ",
  address: null,
  strong: false,
  slanted: false,
  code: false,
  isTitle: false,
};

/** The lines of a block that holds text. */
export function linesOf({ name, runs }: Block, isInItem = false): Line[] {
  const lines: Run[][] = [];
  for (const line of parted(runs, "\n"))
    for (const [at, next] of parted(line, SOFT_BREAK).entries()) {
      const last = lines.at(-1);
      const isWrapped = at > 0 && last && goesOn(last, next, isInItem || /^(?:li|dd)$/.test(name));
      if (isWrapped) lines.splice(-1, 1, [...last, BLANK, ...next]);
      else lines.push(next);
    }
  return lines.map((one) => lineOf(one)).filter(isShown);
}
