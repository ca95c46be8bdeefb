import type { Digest } from "@/utils/domain/paper";
import { arxivEmail } from "./arxiv-email";
import { bibtex, bibtexWithin } from "./bibtex";
import { csv } from "./csv";
import { feed } from "./feed";
import { html } from "./html";
import { json } from "./json";
import { jsonLines } from "./json-lines";
import { labelledText } from "./labelled-text";
import { markdown } from "./markdown";
import { org } from "./org";
import { pack } from "./pack";
import { page } from "./page";
import { plainList } from "./plain-list";
import { addressesIn, arxivIdsIn, idsOf } from "./read/addresses";
import { best } from "./read/best";
import { ris } from "./ris";
import type { Source } from "./source";
import { trendingText } from "./trending-text";
import { xml } from "./xml";

/** Formats that can be told by their looks, the strictest first: the first that knows a text reads it. */
const STRICT: readonly Source[] = [
  pack,
  page,
  json,
  jsonLines,
  feed,
  xml,
  org,
  html,
  bibtex,
  ris,
  arxivEmail,
];

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
export const SOURCES: readonly Source[] = [...STRICT, ...LOOSE];

/** What was read, and as what. */
export interface DigestRead extends Digest {
  /** Name of the layout, for the reader. */
  format: string;
}

const readAs = (source: Source, text: string): DigestRead => ({
  ...source.parse(text),
  format: source.name,
});

/** So much of what a text names is read where no other reader needs to try. */
const ENOUGH = 0.9;
/** Fewer papers may be read by chance. */
const FEWEST = 3;

/** Whether a reading finds what there is to be found: nearly every id that the text names. */
function isWhole({ papers }: DigestRead, ids: number): boolean {
  const found = new Set(papers.flatMap((paper) => paper.ids)).size;
  const titles = new Set(papers.map(({ title }) => title)).size;
  return found >= FEWEST && found >= ENOUGH * ids && titles >= ENOUGH * papers.length;
}

/** The reading that is worth most; the first that finds all counts before others are tried. */
function loosely(text: string): DigestRead {
  const ids = new Set([...idsOf(addressesIn(text)), ...arxivIdsIn(text)]).size;
  const readings: DigestRead[] = [];
  for (const source of LOOSE.filter((one) => one.recognises(text))) {
    const reading = readAs(source, text);
    if (isWhole(reading, ids)) return reading;
    readings.push(reading);
  }
  const [first, ...others] = readings;
  const most = first && best([first, ...others]);
  // Its reasons are those that a reader of no list can do something with.
  return most && most.papers.length > 0 ? most : readAs(trendingText, text);
}

/** Reads a digest. No papers mean that it is no digest; `skipped` then says why. */
export function readDigest(text: string): DigestRead {
  const plain = text.replace(/^\uFEFF/, "");
  const strict = STRICT.find((one) => one.recognises(plain));
  if (strict) return readAs(strict, plain);
  return loosely(plain);
}
