import type { Digest } from "@/utils/domain/paper";
import { arxivEmail } from "./arxiv-email";
import { bibtex } from "./bibtex";
import { csv } from "./csv";
import { feed } from "./feed";
import { html } from "./html";
import { json } from "./json";
import { jsonLines } from "./json-lines";
import { markdown } from "./markdown";
import { pack } from "./pack";
import { ris } from "./ris";
import type { Source } from "./source";
import { trendingText } from "./trending-text";

/**
 * Every digest format that Gloss reads, the strictest first: the first that recognises a text reads
 * it. A new one is a file and a line here.
 */
export const SOURCES: readonly Source[] = [
  pack,
  json,
  jsonLines,
  feed,
  html,
  bibtex,
  ris,
  arxivEmail,
  markdown,
  csv,
  trendingText,
];

/** Reads a digest. No papers mean that it is no digest; `skipped` then says why. */
export function readDigest(text: string): Digest {
  const plain = text.replace(/^\uFEFF/, "");
  const source = SOURCES.find((one) => one.recognises(plain)) ?? trendingText;
  return source.parse(plain);
}
