import type { TableChoices } from "@/utils/domain/table-columns";
import { listedIn } from "./find";
import { hangingJoined } from "./find/hanging";
import { unwrapped } from "./read/unwrap";
import { type ReadDigest, type Source, sourceOf } from "./source";
import { treeOfHtml } from "./tree/html-tree";
import { htmlOfMarkdown } from "./tree/markdown-html";

/** What only Markdown has: links, headings and tables. Text without them was wrapped where lines were full. */
const MARKUP = /\]\(|^#{1,6} \S|^\s{0,9}\|/m;

const wholeLines = (text: string): string =>
  MARKUP.test(text)
    ? text
    : unwrapped(hangingJoined(text.replaceAll("\r", "").split("\n"))).join("\n");

function parse(text: string, choices?: TableChoices): ReadDigest {
  const gathered = listedIn(treeOfHtml(htmlOfMarkdown(wholeLines(text))), choices);
  if (gathered.papers.length === 0)
    gathered.skip("No heading, list item or table row is a paper", text);
  const lines = text.split("\n");
  const heading = lines.find((line) => /^#{1,2} \S/.test(line))?.replace(/^#+ /, "");
  const date = /\b20\d\d[-.]\d\d[-.]\d\d\b/.exec(lines.slice(0, 20).join("\n"))?.[0] ?? null;
  const isPaper = gathered.papers.some(({ title }) => heading?.includes(title));
  return gathered.digest(isPaper || !heading ? "Papers" : heading.slice(0, 120), date);
}

/** Markdown: tables, headings with abstracts, and lists of links. */
export const markdown: Source = sourceOf("loose", {
  id: "markdown",
  name: "Markdown",
  recognises: () => true,
  parse,
});
