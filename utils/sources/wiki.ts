import { listedIn } from "./find";
import { type Source, sourceOf } from "./source";
import { treeOfHtml } from "./tree/html-tree";
import { htmlOfWiki } from "./tree/wiki-html";

function parse(text: string) {
  const gathered = listedIn(treeOfHtml(htmlOfWiki(text)));
  if (gathered.papers.length === 0) gathered.skip("No list item or table row is a paper", text);
  return gathered.digest("Papers");
}

/** Enough to tell the format by. */
const LOOKED_AT = 200_000;
/** Tables, headings, templates and pages, which no other format writes so. */
const SIGNS =
  /^\{\|[^\n]{0,300}\n[|!]|^={2,6}[^=\n]{1,200}={2,6}[ \t]{0,9}$|\[\[(?:category|file|user):|\{\{(?:cite|doi)\b/im;
const LINKS = /\[https?:[^\s[\]]{1,1000} [^[\]\n]{1,500}\]|'''|\[\[[^[\]\n]{1,300}\]\]|\{\{cite/i;
const MARKDOWN = /\]\(\s?<?https?:|^#{1,6} \S/m;

/** Pages of wikis in the markup of MediaWiki. */
export const wiki: Source = sourceOf("loose", {
  id: "wiki",
  name: "Wiki page",
  recognises(text) {
    const start = text.slice(0, LOOKED_AT);
    if (/^\s*(?:[<[]|\{(?![|{]))/.test(start) || MARKDOWN.test(start)) return false;
    return SIGNS.test(start) && LINKS.test(start);
  },
  parse,
});
