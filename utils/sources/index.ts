import { adoc } from "./adoc";
import { arxivEmail } from "./arxiv-email";
import { bibtex, bibtexWithin } from "./bibtex";
import { csv } from "./csv";
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
}

const readAs = (source: Source, text: string): DigestRead => ({
  ...source.parse(text),
  format: source.name,
});

/** The reading that is worth most; without papers the reasons of the one that a reader can act on. */
function loosely(whole: string): DigestRead {
  const text = withoutSpeakers(withoutLeaders(whole));
  const readers = LOOSE.filter((one) => one.recognises(text));
  const most = firstWhole(
    text,
    readers.map((source) => () => readAs(source, text)),
  );
  return most && most.papers.length > 0 ? most : readAs(trendingText, text);
}

/** Reads a digest. No papers mean that it is no digest; `skipped` then says why. */
export function readDigest(text: string): DigestRead {
  const plain = text.replace(/^\uFEFF/, "");
  const parsed = PARSED.filter((one) => one.recognises(plain))
    .map((one) => readAs(one, plain))
    .find(({ papers }) => papers.length > 0);
  if (parsed) return parsed;
  const strict = STRICT.find((one) => one.recognises(plain));
  return strict ? readAs(strict, plain) : loosely(plain);
}
