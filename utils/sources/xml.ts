import type { Digest } from "@/utils/domain/paper";
import { gatherAll } from "./json";
import { Gathered } from "./read/gathered";
import { readXml } from "./read/xml";
import { type Source, sourceOf } from "./source";

/** The first element, behind declarations and comments. */
const ROOT =
  /^\s*(?:<\?[^>]{0,2000}\?>\s*|<!DOCTYPE(?!\s+html)[^>[]{0,2000}(?:\[[^\]]{0,20000}\]\s*)?>\s*|<!--(?:(?!-->)[\s\S]){0,2000}-->\s*)*<([A-Za-z][\w:.-]*)([^>]{0,5000})>/i;
/** Elements with which pages and notes begin. */
const OF_PAGES =
  /^(?:html|head|body|div|p|a|h[1-6]|table|ul|ol|dl|img|br|hr|center|details|section|main|header|nav|aside|figure|picture|span|b|i|em|strong|font|blockquote|pre|code|script|style|svg|title|meta|link|base|form)$/i;

function recognises(text: string): boolean {
  const [, name = "", attributes = ""] = ROOT.exec(text.slice(0, 60_000)) ?? [];
  if (name === "" || OF_PAGES.test(name)) return false;
  if (/^\s*<(?:\?xml|!DOCTYPE)/i.test(text) || /\sxmlns|dtd-version/.test(attributes)) return true;
  return name.toLowerCase() !== "article" && text.trimEnd().endsWith(`</${name}>`);
}

function parse(text: string): Digest {
  const gathered = new Gathered();
  const xml = readXml(text);
  if ("problem" in xml)
    gathered.skip(`This XML is torn (${xml.problem}). Fetch or export it again`, text);
  else gatherAll(xml.root, gathered);
  if (gathered.papers.length === 0 && gathered.skipped.length === 0)
    gathered.skip("No papers with titles are in this XML", text);
  return gathered.digest("Papers");
}

/** XML whose elements have titles: PubMed's, EndNote's, dblp's, JATS, OAI-PMH and others. */
export const xml: Source = sourceOf("markup", { id: "xml", name: "XML", recognises, parse });
