import { GENERIC } from "@/utils/sources/read/markdown-text";
import type { Block, Run } from "./block";

/** A link with its address behind its text, where the text says more than "PDF". */
const written = ({ text, address }: Run): string => {
  if (address === null) return text;
  return GENERIC.test(text) || /^\s*https?:/.test(text) ? ` ${address} ` : `${text} ${address} `;
};

function writeLines(block: Block, into: string[]): string[] {
  if (block.runs.length > 0) into.push(block.runs.map(written).join(""));
  for (const inner of block.blocks) writeLines(inner, into);
  if (block.blocks.length > 0 || block.name !== "text") into.push("");
  return into;
}

/** A tree as plain text: a line for every line that a reader sees, with the addresses of its links. */
export const textOfTree = (root: Block): string =>
  writeLines(root, [])
    .join("\n")
    .replaceAll("\v", "\n")
    .replaceAll(/[^\S\n]+/g, " ")
    .replaceAll(/ ?\n ?/g, "\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim();
