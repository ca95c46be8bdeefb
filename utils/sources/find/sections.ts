import { type Block, levelOf, textOfRuns } from "@/utils/sources/tree/block";

/** Below all headings: a line in bold that stands for one. */
const BOLD_LEVEL = 7;
const LONGEST = 400;

/** A heading with what follows it up to the next of its level. */
export interface Section {
  heading: Block;
  level: number;
  nodes: Node[];
}
export type Node = Block | Section;

export const isSection = (node: Node): node is Section => "heading" in node;

/** Whether a paragraph is nothing but bold text in one line. */
function isBoldLine({ name, runs }: Block): boolean {
  if (!/^(?:p|text|div|center)$/.test(name)) return false;
  const text = textOfRuns(runs).trim();
  if (
    !/[\p{L}\p{N}]/u.test(text) ||
    text.includes("\n") ||
    text.length > LONGEST ||
    /[:：]$/.test(text)
  )
    return false;
  return runs.every(
    ({ strong, text: part, address, code }) =>
      strong || code || !/[\p{L}\p{N}]/u.test(part) || (address !== null && part.trim() === ""),
  );
}

/** Whether a heading names a part of what is said of a paper: by its words, or since others are called the same. */
export type IsPart = (text: string) => boolean;

function headingLevel(block: Block, isPart: IsPart): number {
  const level = levelOf(block);
  if (level > 0) return isPart(textOfRuns(block.runs)) ? 0 : level;
  if (block.name === "dt") return block.blocks.length === 0 ? BOLD_LEVEL : 0;
  return isBoldLine(block) && !isPart(textOfRuns(block.runs)) ? BOLD_LEVEL : 0;
}

/** Blocks beside each other, put below their headings. */
export function nested(blocks: readonly Block[], isPart: IsPart): Node[] {
  const top: Node[] = [];
  const open: Section[] = [];
  for (const block of blocks) {
    const level = headingLevel(block, isPart);
    if (level > 0) while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    const into = open.at(-1)?.nodes ?? top;
    if (level === 0) into.push(block);
    else {
      const section: Section = { heading: block, level, nodes: [] };
      into.push(section);
      open.push(section);
    }
  }
  return top;
}
