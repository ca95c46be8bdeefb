import type { Digest } from "@/utils/domain/paper";
import { best } from "./read/best";
import { entriesIn } from "./read/markdown-entries";
import { Gathered } from "./read/gathered";
import { itemsIn } from "./read/markdown-items";
import { hasTable, tablesIn } from "./read/markdown-table";
import { withoutSpans } from "./read/spans";
import { type Source, sourceOf } from "./source";

/** Front matter of static sites. */
const FRONT_MATTER = /^---\n[\s\S]{0,5000}?\n---\n/;
const COMMENT = { open: "<!--", close: "-->" };

/** A title underlined, and the always visible line of a fold. */
const UNDERLINED = /(^|\n\n)([^\n|<>[\]-][^\n|]{2,299})\n(?:-{3,}|={3,})[ \t]*(?=\n|$)/g;
const FOLD = /<summary>([\s\S]{1,450}?)<\/summary>/gi;
/** "<https://…|Title>", as chat programmes copy links. */
const CHAT_LINK = /<(https?:[^|<>\s]+)\|([^>\n]{1,400})>/g;

/** A file lists its papers under headings, or in tables and lists side by side. */
const READERS = [
  entriesIn,
  (lines: readonly string[], into: Gathered) => {
    tablesIn(lines, into);
    itemsIn(lines, into);
  },
];

/** The line that a fold shows, as a title in bold; more than one line is left as it is. */
function asBold(fold: string, inner: string): string {
  const line = inner
    .trim()
    .replace(/^<(?:b|strong)>/i, "")
    .replace(/<\/(?:b|strong)>$/i, "");
  return line === "" || line.includes("\n") ? fold : `\n**${line}**\n`;
}

const plainMarkdown = (text: string): string =>
  withoutSpans(text.replaceAll("\r", "").replace(FRONT_MATTER, ""), COMMENT)
    .replaceAll(FOLD, asBold)
    .replaceAll(CHAT_LINK, "[$2]($1)")
    .replaceAll(UNDERLINED, "$1## $2");

function parse(text: string): Digest {
  const lines = plainMarkdown(text).split("\n");
  const read = READERS.map((papersIn) => {
    const gathered = new Gathered();
    papersIn(lines, gathered);
    return gathered;
  });
  const found = best(read as [Gathered, ...Gathered[]]);
  if (found.papers.length === 0) found.skip("No heading, list item or table row is a paper", text);
  const heading = lines.find((line) => /^#{1,2} \S/.test(line))?.replace(/^#+ /, "");
  const date = /\b20\d\d[-.]\d\d[-.]\d\d\b/.exec(lines.slice(0, 20).join("\n"))?.[0] ?? null;
  const isPaper = found.papers.some(({ title }) => heading?.includes(title));
  return found.digest(isPaper || !heading ? "Papers" : heading.slice(0, 120), date);
}

/** Markdown: tables, headings with abstracts, and lists of links. */
export const markdown: Source = sourceOf("loose", {
  id: "markdown",
  name: "Markdown",
  recognises: (text) =>
    hasTable(text) ||
    /\]\(\s*<?https?:|<https?:[^|<>\s]+\||^#{1,6} \S|^\*\*[^*\n]+\*\*\s*$/m.test(text) ||
    /^[ \t]*(?:[-*+]|\d+\.) .*https?:/m.test(text),
  parse,
});
