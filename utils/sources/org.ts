import type { TableChoices } from "@/utils/domain/table-columns";
import { listedIn } from "./find";
import { type Source, sourceOf } from "./source";
import { treeOfHtml } from "./tree/html-tree";
import { htmlOfMarkdown } from "./tree/markdown-html";
import { markdownOfOrg } from "./tree/org-markdown";

function parse(text: string, choices?: TableChoices) {
  const gathered = listedIn(treeOfHtml(htmlOfMarkdown(markdownOfOrg(text))), choices);
  if (gathered.papers.length === 0) gathered.skip("No heading or list item is a paper", text);
  return gathered.digest(/^#\+title:(.+)$/im.exec(text)?.[1]?.trim() ?? "Papers");
}

/** Enough to tell an outline by. */
const LOOKED_AT = 200_000;
const HEADING = /^\*+ \S|^#\+\w+:/m;
/** What no other format has: links, states, properties and tags of outlines. */
const SIGNS =
  /\[\[[^[\]\n]{1,1000}\](?:\[[^[\]\n]{1,500}\])?\]|^\*+ (?:TODO|DONE|NEXT) |^#\+\w+:|^\s{0,9}:PROPERTIES:|^\*+ .{1,300}[ \t]:[\w:@]{1,100}:[ \t]{0,20}$/im;
const MARKDOWN = /\]\(https?:|^#{2,6} \S/m;

const isOrg = (text: string) => HEADING.test(text) && !MARKDOWN.test(text) && SIGNS.test(text);

/** Outlines of Emacs: headings and lists that link to papers or cite them. */
export const org: Source = sourceOf("loose", {
  id: "org",
  name: "Org",
  recognises: (text) => isOrg(text.slice(0, LOOKED_AT)),
  parse,
});
