import type { Digest } from "@/utils/domain/paper";
import { idOf, idsOf } from "./read/addresses";
import { best } from "./read/best";
import { Gathered } from "./read/gathered";
import { headOf } from "./read/head";
import { markdownOfHtml, textWithAddresses } from "./read/html-markdown";
import { stretchesOf, type Stretch } from "./read/html-text";
import { GENERIC } from "./read/markdown-text";
import { absolute, pageAddress } from "./read/page-address";
import { bareTitle, oneLine } from "./read/plain";
import { labelledText } from "./labelled-text";
import { markdown } from "./markdown";
import { plainList } from "./plain-list";
import { type Source, sourceOf } from "./source";

/** Shorter than any abstract worth reading. */
const MIN_ABSTRACT = 120;
/** Links of this class name papers wherever they lead: alerts of Google Scholar. */
const ALERT = /class=["']gse_alrt_title/;

type IsPaper = (address: string) => boolean;

function isTitle({ text, address }: Stretch, isPaper: IsPaper): boolean {
  const line = bareTitle(text);
  if (address === null || line.length < 5 || line.length > 300 || GENERIC.test(line)) return false;
  if (/^\p{Ll}+$/u.test(line)) return false;
  return isPaper(address);
}

/** The first paragraph of what follows a title that is long enough to be its abstract. */
function abstractIn(stretches: readonly Stretch[]): string {
  const text = stretches.map((one) => one.text).join("");
  return text.split(/\n\s*/).find((line) => line.trim().length >= MIN_ABSTRACT) ?? "";
}

/** Links that name papers, with what stands between them. */
function linksIn(text: string, isPaper: IsPaper): Gathered {
  const gathered = new Gathered();
  const page = pageAddress(text);
  const stretches = stretchesOf(text).map((one) => ({
    text: one.text,
    address: one.address === null ? null : absolute(one.address, page),
  }));
  const starts = stretches.flatMap((one, at) => (isTitle(one, isPaper) ? [at] : []));
  const seen = new Set<string>();
  starts.forEach((start, i) => {
    const entry = stretches.slice(start, starts[i + 1]);
    const [title] = entry;
    const key = idsOf([title?.address ?? ""])[0] ?? title?.address ?? "";
    if (!title || seen.has(key)) return;
    seen.add(key);
    const links = entry.flatMap(({ address }) => (address === null ? [] : [address]));
    gathered.add({ title: bareTitle(title.text), abstract: abstractIn(entry.slice(1)), links });
  });
  return gathered;
}

/** One address on a page may stand in any text; a list has more. */
const several = (digest: Digest): Digest =>
  digest.papers.length > 1 ? digest : { ...digest, papers: [] };

/** The page of one paper, by what it tells reference managers; null for any other page. */
function citedIn(text: string): Gathered | null {
  if (!/citation_title/i.test(text)) return null;
  const head = headOf(text);
  const said = (...names: string[]) =>
    names.map((name) => head.get(name) ?? "").find(Boolean) ?? "";
  const title = said("citation_title");
  if (title === "") return null;
  const gathered = new Gathered();
  const abstract = said("citation_abstract", "dc.description");
  const date = said("citation_date", "citation_publication_date");
  const ids = ["citation_arxiv_id", "citation_doi"].flatMap((name) => idOf(said(name)));
  const links = [said("citation_pdf_url"), pageAddress(text) ?? ""].filter(Boolean);
  gathered.add({ title, abstract, ids, links, date });
  return gathered;
}

function parse(text: string) {
  const isPaper: IsPaper = ALERT.test(text)
    ? (address) => !/scholar\.google|\/(?:citations|scholar_)/.test(address)
    : (address) => idsOf([address]).length > 0;
  const lines = markdownOfHtml(text);
  const name = oneLine(/<title[^<>]*>([^<]{1,200})<\/title>/i.exec(text)?.[1] ?? "Page");
  const found =
    citedIn(text) ??
    best<Pick<Digest, "papers" | "skipped">>([
      linksIn(text, isPaper),
      markdown.parse(lines),
      labelledText.parse(lines),
      several(plainList.parse(textWithAddresses(lines))),
    ]);
  if (found.papers.length > 0) {
    const { papers, skipped } = found;
    return { name, date: null, papers, skipped };
  }
  const gathered = new Gathered();
  gathered.skip("No link, heading or table row on this page names a paper", text);
  return gathered.digest(name);
}

/** A web page or an HTML e-mail whose links, headings or tables name papers. */
export const html: Source = sourceOf("markup", {
  id: "html",
  name: "Web page or HTML e-mail",
  recognises: (text) =>
    /^\s*(?:<!--(?:(?!-->)[\s\S]){0,2000}-->\s*|<meta[^>]*>\s*)*<(?:!doctype html|html|head|body|div|table|p|a|b|center|section|article|ul|ol|dl|h[1-6]|span|main|title)\b/i.test(
      text,
    ),
  parse,
});
