import type { MendableTable, Reread, TableChoices } from "@/utils/domain/table-columns";
import { adoc } from "./adoc";
import { arxivEmail } from "./arxiv-email";
import { bibtex, bibtexWithin } from "./bibtex";
import { csv, mayBeTable } from "./csv";
import { feed } from "./feed";
import { html } from "./html";
import { json } from "./json";
import { jsonLines } from "./json-lines";
import { labelledText } from "./labelled-text";
import { latex } from "./latex";
import { latexBibliography } from "./latex-bibliography";
import { markdown } from "./markdown";
import { opml } from "./opml";
import { org } from "./org";
import { pack } from "./pack";
import { page } from "./page";
import { plainList } from "./plain-list";
import { firstWhole } from "./read/first-whole";
import { withoutLeaders } from "./read/leaders";
import { withoutSpeakers } from "./read/speakers";
import { ris } from "./ris";
import { rst } from "./rst";
import type { ReadDigest, Source } from "./source";
import { toml } from "./toml";
import { trendingText } from "./trending-text";
import { wiki } from "./wiki";
import { xml } from "./xml";
import { yaml } from "./yaml";

/** Formats that can be told by their looks, the strictest first: the first that knows a text reads it. */
const STRICT: readonly Source[] = [
  pack,
  page,
  wiki,
  json,
  jsonLines,
  feed,
  opml,
  xml,
  org,
  rst,
  latexBibliography,
  latex,
  adoc,
  html,
  bibtex,
  ris,
  arxivEmail,
];

/** Data whose parsers refuse what is another format: one with papers reads the text. */
const PARSED: readonly Source[] = [toml, yaml];

/** Texts of many shapes: all that may know one read it, and the reading with most papers counts. */
const LOOSE: readonly Source[] = [
  csv,
  labelledText,
  bibtexWithin,
  markdown,
  trendingText,
  plainList,
];

/** Every digest format that Gloss reads. A new one is a file and a line above. */
export const SOURCES: readonly Source[] = [...PARSED, ...STRICT, ...LOOSE];

/** What was read, and as what. */
export interface DigestRead extends ReadDigest {
  /** Name of the layout, for the reader. */
  format: string;
  tables: readonly MendableTable[];
}

function readAs(source: Source, text: string, choices?: TableChoices): DigestRead {
  const digest = source.parse(text, choices);
  const format = source.name;
  return {
    ...digest,
    format,
    tables: (digest.tables ?? []).map((one) => Object.assign(one, { format })),
  };
}

const NO_COLUMNS = { title: null, abstract: null, link: null, date: null };

/** Tables that another reading passed over may still be what the reader wants. */
const passedOver = ({ tables }: DigestRead): MendableTable[] =>
  tables.map((table) => Object.assign(table, { columns: NO_COLUMNS }));

/** The tables that the best reading passed over: a file's reader may know which column holds the titles. */
function otherTables(readings: readonly DigestRead[], most: DigestRead, text: string) {
  const isRead = readings.some(({ format }) => format === csv.name);
  const unnamed = !isRead && mayBeTable(text) ? [readAs(csv, text)] : [];
  return [...readings, ...unnamed].filter((one) => one !== most).flatMap(passedOver);
}

/** A text as its loose readers see it: without who spoke in a conversation, and dots that lead to page numbers. */
const asLines = (text: string): string => withoutSpeakers(withoutLeaders(text));

/** The reading that is worth most; without papers the reasons of the one that a reader can act on. */
function loosely(whole: string): DigestRead {
  const text = asLines(whole);
  const readings: DigestRead[] = [];
  const readers = LOOSE.filter((one) => one.recognises(text)).map((source) => () => {
    const reading = readAs(source, text);
    readings.push(reading);
    return reading;
  });
  const best = firstWhole(text, readers);
  const most = best && best.papers.length > 0 ? best : readAs(trendingText, text);
  return { ...most, tables: [...most.tables, ...otherTables(readings, most, text)] };
}

/**
 * Reads a digest, or reads it anew with columns that its reader chose. No papers mean that it is no
 * digest; `skipped` then says why.
 */
export function readDigest(text: string, reread: Reread | null = null): DigestRead {
  const plain = text.replace(/^\uFEFF/, "");
  const known = reread && SOURCES.find(({ name }) => name === reread.format);
  if (reread && known)
    return readAs(known, LOOSE.includes(known) ? asLines(plain) : plain, reread.tables);
  const parsed = PARSED.filter((one) => one.recognises(plain))
    .map((one) => readAs(one, plain))
    .find(({ papers }) => papers.length > 0);
  if (parsed) return parsed;
  const strict = STRICT.find((one) => one.recognises(plain));
  return strict ? readAs(strict, plain) : loosely(plain);
}
