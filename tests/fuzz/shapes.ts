import { AT, type Shape, TITLE } from "./shape";
import { CSV, FEED, JSON_LIST, TOML, XML, YAML } from "./shapes-of-data";
import { ADOC, HTML, MARKDOWN, ORG, RST, WIKI } from "./shapes-of-markup";
import { ARXIV, BIBTEX, RIS, TEX } from "./shapes-of-references";
import { EMAIL, LINES, QUERY } from "./shapes-of-text";

/** What the formats consist of, by the readers of `targets.ts`. */
const SHAPES: Readonly<Record<string, Shape>> = {
  markdown: MARKDOWN,
  html: HTML,
  json: JSON_LIST,
  "json-lines": {
    ...JSON_LIST,
    head: "",
    rows: JSON_LIST.rows.map((row) => `${row.slice(0, -1)}\n`),
  },
  pack: { ...JSON_LIST, head: '{"format":"gloss-pack","version":1,"papers":[' },
  page: { ...JSON_LIST, head: '{"format":"gloss-page","name":"a","papers":[' },
  xml: XML,
  opml: {
    ...XML,
    head: '<opml version="2.0"><body>',
    rows: [...XML.rows, `<outline text="${TITLE}" xmlUrl="${AT}"/>`],
  },
  feed: FEED,
  bibtex: BIBTEX,
  latex: { ...TEX, head: "\\documentclass{a}\\begin{document}\\begin{itemize}\n" },
  "latex-bibliography": TEX,
  rst: RST,
  wiki: WIKI,
  org: ORG,
  adoc: ADOC,
  csv: CSV,
  "labelled-text": LINES,
  "plain-list": LINES,
  "trending-text": LINES,
  "arxiv-email": ARXIV,
  ris: RIS,
  yaml: YAML,
  toml: TOML,
  "e-mail": EMAIL,
  query: QUERY,
};

const OF_FEEDS = [FEED, JSON_LIST, XML, HTML];
const ALL = Object.values(SHAPES);

/** What a reader may be given too much of; of every format where it reads them all. */
export function shapesOf(target: string): readonly Shape[] {
  const own = SHAPES[target];
  if (own) return [own];
  if (target.startsWith("feed ")) return OF_FEEDS;
  return /^(?:any text|file)$/.test(target) ? ALL : [JSON_LIST];
}
