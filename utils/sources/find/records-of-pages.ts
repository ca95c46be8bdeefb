import { type Block, levelOf } from "@/utils/sources/tree/block";
import { type Line, linesOf } from "./line";
import { remembered } from "./remembered";

/** What holds all that a page says of one paper, where the page calls one title in it a title. */
const RECORD = /^(?:li|article|tr|dd)$/;

/** Every line of a block, and of what lies in it. */
export function deepLines(block: Block): Line[] {
  return block.blocks.length === 0 ? [...linesOf(block)] : block.blocks.flatMap(deepLines);
}

const headingsIn = remembered((block: Block): number =>
  block.blocks.reduce((sum, inner) => sum + headingsIn(inner), Number(levelOf(block) > 0)),
);

/** The lines of the heading that a block has; null where it has several, or none. */
export function onlyHeadingIn(block: Block): Line[] | null {
  if (headingsIn(block) !== 1) return null;
  const inner = block.blocks.find((one) => headingsIn(one) === 1) ?? block;
  return levelOf(inner) > 0 ? deepLines(inner) : onlyHeadingIn(inner);
}

/** How many titles a page marks in a block. */
const marksIn = remembered(({ runs, blocks }: Block): number =>
  blocks.reduce(
    (sum, inner) => sum + marksIn(inner),
    runs.filter((run, at) => run.isMarked && !runs[at - 1]?.isMarked).length,
  ),
);

/** Whether a block is a record in which the page marks one title. */
export const hasOneMark = (block: Block): boolean =>
  RECORD.test(block.name) && marksIn(block) === 1;
