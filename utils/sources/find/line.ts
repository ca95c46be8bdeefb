import { type Block, type Run, SOFT_BREAK, textOfRuns } from "@/utils/sources/tree/block";
import { oneLine } from "./one-line";
import { OpenLine } from "./open-line";
import { remembered } from "./remembered";

/** A line as a reader sees it. */
export interface Line {
  runs: readonly Run[];
  text: string;
  /** Whether it stands in a fold, which lists use for abstracts. */
  isFolded: boolean;
}

export const lineOf = (runs: readonly Run[]): Line => ({
  runs,
  text: oneLine(textOfRuns(runs)),
  isFolded: false,
});

const isShown = ({ text, runs }: Line) =>
  text !== "" || runs.some(({ address, isTitle }) => address !== null || isTitle);

/** Runs parted at each of a mark. */
function parted(runs: readonly Run[], mark: string): (readonly Run[])[] {
  if (!runs.some(({ text }) => text.includes(mark))) return [runs];
  const lines: Run[][] = [[]];
  for (const run of runs) {
    if (!run.text.includes(mark)) {
      lines.at(-1)?.push(run);
      continue;
    }
    const [first = "", ...others] = run.text.split(mark);
    lines.at(-1)?.push({ ...run, text: first });
    for (const text of others) lines.push([{ ...run, text }]);
  }
  return lines;
}

/** The lines of a source as those that a reader sees. */
function unwrapped(
  sourceLines: readonly (readonly Run[])[],
  isItem: boolean,
): readonly (readonly Run[])[] {
  if (sourceLines.length === 1) return sourceLines;
  const lines: OpenLine[] = [];
  for (const line of sourceLines)
    if (!lines.at(-1)?.wraps(line, isItem)) lines.push(new OpenLine(line));
  return lines.map(({ runs }) => runs);
}

function read({ runs }: Block, isItem: boolean): readonly Line[] {
  return parted(runs, "\n")
    .flatMap((line) => unwrapped(parted(line, SOFT_BREAK), isItem))
    .map(lineOf)
    .filter(isShown);
}

const asItem = remembered((block: Block) => read(block, true));
const asText = remembered((block: Block) => read(block, false));

/** The lines of a block that holds text; the same each time, as trees are read twice. */
export const linesOf = (block: Block, isInItem = false): readonly Line[] =>
  isInItem || /^(?:li|dd)$/.test(block.name) ? asItem(block) : asText(block);
