import type { Digest } from "@/utils/domain/paper";
import { gatherAll } from "./json";
import { Gathered } from "./read/gathered";
import { rdfNodesIn } from "./read/rdf";
import { readXml } from "./read/xml";
import { type Source, sourceOf } from "./source";

/** Declarations and comments before the first element; a document type of its own may hold more. */
const PROLOGUE: readonly [open: string, close: string][] = [
  ["<?", "?>"],
  ["<!--", "-->"],
  ["<!DOCTYPE", ">"],
];
const MOST_PARTS = 50;
const LOOKED_AT = 60_000;
const ELEMENT = /^<([A-Za-z][\w:.-]{0,60})([^<>]*)/;

function withoutProlog(text: string): string {
  let rest = text.trimStart();
  for (let part = 0; part < MOST_PARTS; part++) {
    const found = PROLOGUE.find(([open]) => rest.slice(0, open.length).toUpperCase() === open);
    if (found === undefined) return rest;
    const subset = /^<!DOCTYPE[^<>[]*\[/i.test(rest) ? "]" : "";
    const from = subset === "" ? 0 : rest.indexOf(subset);
    const end = from < 0 ? -1 : rest.indexOf(found[1], from);
    if (end < 0) return "";
    rest = rest.slice(end + found[1].length).trimStart();
  }
  return "";
}

/** Elements with which pages and notes begin. */
const OF_PAGES =
  /^(?:html|head|body|div|p|a|h[1-6]|table|ul|ol|dl|img|br|hr|center|details|section|main|header|nav|aside|figure|picture|span|b|i|em|strong|font|blockquote|pre|code|script|style|svg|title|meta|link|base|form)$/i;

function recognises(text: string): boolean {
  const start = text.slice(0, LOOKED_AT);
  if (/<!DOCTYPE\s+html/i.test(start.slice(0, 2000))) return false;
  const [, name = "", attributes = ""] = ELEMENT.exec(withoutProlog(start)) ?? [];
  if (name === "" || OF_PAGES.test(name)) return false;
  if (/^\s*<(?:\?xml|!DOCTYPE)/i.test(text) || /\sxmlns|dtd-version/.test(attributes)) return true;
  return name.toLowerCase() !== "article" && text.trimEnd().endsWith(`</${name}>`);
}

function parse(text: string): Digest {
  const gathered = new Gathered();
  const xml = readXml(text);
  if ("problem" in xml)
    gathered.skip(`This XML is torn (${xml.problem}). Fetch or export it again`, text);
  else gatherAll(rdfNodesIn(xml.root) ?? xml.root, gathered);
  if (gathered.papers.length === 0 && gathered.skipped.length === 0)
    gathered.skip("No papers with titles are in this XML", text);
  return gathered.digest("Papers");
}

/** XML whose elements have titles: PubMed's, EndNote's, dblp's, JATS, OAI-PMH and others. */
export const xml: Source = sourceOf("markup", { id: "xml", name: "XML", recognises, parse });
