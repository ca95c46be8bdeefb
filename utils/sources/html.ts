import type { TableChoices } from "@/utils/domain/table-columns";
import { listedIn } from "./find";
import { labelledText } from "./labelled-text";
import { plainList } from "./plain-list";
import { idOf } from "./read/addresses";
import { firstWhole } from "./read/first-whole";
import { Gathered } from "./read/gathered";
import { headOf } from "./read/head";
import { pageAddress } from "./read/page-address";
import { peopleIn } from "./read/people-list";
import { namesOf } from "./read/person-name";
import { oneLine } from "./read/plain";
import { venueName } from "./read/venue";
import { type ReadDigest, type Source, sourceOf } from "./source";
import { treeOfHtml } from "./tree/html-tree";
import { textOfTree } from "./tree/tree-text";

/** One address on a page may stand in any text; a list has more. */
const several = (digest: ReadDigest): ReadDigest =>
  digest.papers.length > 1 ? digest : { ...digest, papers: [] };

/** The page of one paper, by what it tells reference managers; null for any other page. */
function citedIn(text: string): Gathered | null {
  if (!/citation_title/i.test(text)) return null;
  const head = headOf(text);
  const said = (...names: string[]) =>
    names.map((name) => head.get(name)?.[0] ?? "").find(Boolean) ?? "";
  const title = said("citation_title");
  if (title === "") return null;
  const gathered = new Gathered();
  const abstract = said("citation_abstract", "dc.description");
  const date = said("citation_date", "citation_publication_date");
  const ids = ["citation_arxiv_id", "citation_doi"].flatMap((name) => idOf(said(name)));
  const links = [said("citation_pdf_url"), pageAddress(text) ?? ""].filter(Boolean);
  const people = head.get("citation_author") ?? [said("citation_authors")];
  const authors = people.length > 1 ? people.flatMap(namesOf) : peopleIn(people[0] ?? "");
  const venue = venueName(said("citation_conference_title", "citation_journal_title"));
  gathered.add({ title, abstract, ids, links, date, authors, venue });
  return gathered;
}

function parse(text: string, choices?: TableChoices): ReadDigest {
  const tree = treeOfHtml(text);
  const lines = textOfTree(tree);
  const name = oneLine(/<title[^<>]*>([^<]{1,200})<\/title>/i.exec(text)?.[1] ?? "Page");
  const listed = () => listedIn(tree, choices).digest(name);
  const others = [() => labelledText.parse(lines), () => several(plainList.parse(lines))];
  const found =
    citedIn(text)?.digest(name) ?? firstWhole(lines, choices ? [listed] : [listed, ...others]);
  if (found && found.papers.length > 0) return { ...found, name, date: null };
  const gathered = new Gathered();
  gathered.skip("No link, heading or table row on this page names a paper", text);
  return gathered.digest(name);
}

/** Whether a text only begins with HTML, and goes on in Markdown, which may hold HTML. */
const isMarkdown = (text: string) =>
  !/^\s*<(?:!doctype|html|body)\b/i.test(text) &&
  /^(?:>\s*)?#{1,6} \S|\]\(\s*<?(?:https?:|\.{0,2}\/)|^\|.*\|\s*$/m.test(text.slice(0, 200_000));

/** A web page or an HTML e-mail whose links, headings or tables name papers. */
export const html: Source = sourceOf("markup", {
  id: "html",
  name: "Web page or HTML e-mail",
  recognises: (text) =>
    !isMarkdown(text) &&
    /^\s*(?:<!--(?:(?!-->)[\s\S]){0,2000}-->\s*)*<(?:!doctype html|[a-z][a-z\d]*[\s/>])/i.test(
      text,
    ) &&
    /<\/?[a-z][a-z\d]*>/i.test(text.slice(0, 200_000)),
  parse,
});
