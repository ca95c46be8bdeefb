import type { TableChoices } from "@/utils/domain/table-columns";
import { listedIn } from "./find";
import { type Source, sourceOf } from "./source";
import { treeOfHtml } from "./tree/html-tree";
import { htmlOfMarkdown } from "./tree/markdown-html";
import { markdownOfRst } from "./tree/rst-markdown";

function parse(text: string, choices?: TableChoices) {
  const gathered = listedIn(treeOfHtml(htmlOfMarkdown(markdownOfRst(text))), choices);
  if (gathered.papers.length === 0)
    gathered.skip("No citation, heading or list item is a paper", text);
  return gathered.digest("Papers");
}

/** Enough to tell the format by. */
const LOOKED_AT = 200_000;
/** What no other format has: links with their address in place, citations, targets and directives. */
const SIGNS =
  /`[^`<>\n]{1,400}<https?:[^<>`\s]{1,1000}>`__?|^\.\. (?:\[[^[\]\n]{1,60}\] |_[^:\n]{1,100}: |[\w-]{1,40}::)/m;
const MARKDOWN = /\]\(\s?<?https?:|^#{2,6} \S/m;

/** reStructuredText: bibliographies, lists and pages of Python projects. */
export const rst: Source = sourceOf("loose", {
  id: "rst",
  name: "reStructuredText",
  recognises(text) {
    const start = text.slice(0, LOOKED_AT);
    return SIGNS.test(start) && !MARKDOWN.test(start);
  },
  parse,
});
