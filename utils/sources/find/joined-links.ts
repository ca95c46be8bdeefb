import { isPerson } from "@/utils/sources/read/looks";
import { type Run, textOfRuns } from "@/utils/sources/tree/block";
import { type Line, lineOf } from "./line";
import { LONG, wordsIn } from "./places";

/** What stands between two papers that an item names together: " (1981) and The ". */
const JOINT =
  /^[\s,;]{0,3}(?:\(?(?:19|20)\d\d[a-z]?\)?)?[\s,;]{0,3}(?:and|&|\+|und|et|y)?\s{0,3}(?:the\s{1,3})?$/i;

const isTitled = ({ address, text }: Run): boolean =>
  address !== null && wordsIn(text.trim()) >= LONG && !isPerson(text);

/** Where the next link to another paper begins that stands right behind one; -1 where none does. */
function nextTitled(runs: readonly Run[], from: number): number {
  const first = runs[from];
  const at = runs.findIndex((run, index) => index > from && run.address !== null);
  const next = runs[at];
  if (!first || !next || !isTitled(first) || !isTitled(next)) return -1;
  const between = textOfRuns(runs.slice(from + 1, at));
  return first.address !== next.address && JOINT.test(between) ? at : -1;
}

/** The lines that a line is which names several papers, each by a link of its own. */
export function joinedApart(line: Line): Line[] {
  const first = line.runs.findIndex(({ address }) => address !== null);
  if (first < 0) return [line];
  const starts: number[] = [];
  for (let at = nextTitled(line.runs, first); at >= 0; at = nextTitled(line.runs, at))
    starts.push(at);
  if (starts.length === 0) return [line];
  return [0, ...starts].map((start, at) => lineOf(line.runs.slice(start, starts[at])));
}
