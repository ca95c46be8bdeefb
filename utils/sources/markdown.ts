import type { TableChoices } from "@/utils/domain/table-columns";
import { listedIn } from "./find";
import { type ReadDigest, type Source, sourceOf } from "./source";
import { treeOfHtml } from "./tree/html-tree";
import { htmlOfMarkdown } from "./tree/markdown-html";

function parse(text: string, choices?: TableChoices): ReadDigest {
  const gathered = listedIn(treeOfHtml(htmlOfMarkdown(text)), choices);
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
