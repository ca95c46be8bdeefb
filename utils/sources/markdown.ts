import type { Digest } from "@/utils/domain/paper";
import { entriesIn } from "./read/markdown-entries";
import { Gathered } from "./read/gathered";
import { itemsIn } from "./read/markdown-items";
import { tablesIn } from "./read/markdown-table";
import type { Source } from "./source";

/** Front matter of static sites, and comments. */
const UNSEEN = /^---\n[\s\S]{0,5000}?\n---\n|<!--[\s\S]*?-->/g;

const READERS = [tablesIn, entriesIn, itemsIn];

function parse(text: string): Digest {
  const lines = text.replaceAll("\r", "").replaceAll(UNSEEN, "").split("\n");
  const read = READERS.map((papersIn) => {
    const gathered = new Gathered();
    papersIn(lines, gathered);
    return gathered;
  });
  const best = read.reduce((most, next) => (next.papers.length > most.papers.length ? next : most));
  if (best.papers.length === 0) best.skip("No heading, list item or table row is a paper", text);
  const heading = lines.find((line) => /^#{1,2} \S/.test(line))?.replace(/^#+ /, "");
  const date = /\b20\d\d[-.]\d\d[-.]\d\d\b/.exec(lines.slice(0, 20).join("\n"))?.[0] ?? null;
  const isPaper = best.papers.some(({ title }) => heading?.includes(title));
  return best.digest(isPaper || !heading ? "Papers" : heading.slice(0, 120), date);
}

/** Markdown: tables, headings with abstracts, and lists of links. */
export const markdown: Source = {
  id: "markdown",
  name: "Markdown",
  recognises: (text) =>
    /^\s*\|?.+\|.+\n\s*\|?[\s:|-]*-{2,}[\s:|-]*\|/m.test(text) ||
    /\]\(\s*<?https?:|^#{1,6} \S|^\*\*[^*\n]+\*\*\s*$/m.test(text) ||
    /^\s*(?:[-*+]|\d+\.) .*https?:/m.test(text),
  parse,
};
