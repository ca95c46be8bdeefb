import { listedIn } from "./find";
import { type Source, sourceOf } from "./source";
import { markdownOfAdoc } from "./tree/adoc-markdown";
import { treeOfHtml } from "./tree/html-tree";
import { htmlOfMarkdown } from "./tree/markdown-html";

function parse(text: string) {
  const gathered = listedIn(treeOfHtml(htmlOfMarkdown(markdownOfAdoc(text))));
  if (gathered.papers.length === 0) gathered.skip("No heading or list item is a paper", text);
  return gathered.digest("Papers");
}

const NAMED_LINK = /(?:https?:\/\/|link:)[^\s[\]]{1,1000}\[[^[\]\n]{3,500}\]/;

/** AsciiDoc: lists of links. */
export const adoc: Source = sourceOf("loose", {
  id: "adoc",
  name: "AsciiDoc",
  recognises: (text) => /^={1,5} \S/m.test(text) && NAMED_LINK.test(text) && !text.includes("]("),
  parse,
});
