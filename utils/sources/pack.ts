import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import * as v from "valibot";
import { authorshipIn } from "@/utils/domain/authors";
import type { ArchivedPaper } from "@/utils/domain/paper";
import { gather } from "./json";
import { Gathered } from "./read/gathered";
import { givenInsights } from "./read/given-insights";
import { isFields } from "./read/record";
import { type Source, sourceOf } from "./source";

/** What `format` says in every pack. */
const PACK_FORMAT = "gloss-pack";
/** Raised when a reader of today could misread a pack of tomorrow. */
const PACK_VERSION = 1;
/** Raised when papers say more; readers of an earlier one pass over it. 1: authors, venue, year, organisation. */
const PACK_MINOR = 1;

/** SHA-256 of a pack's papers as `JSON.stringify` writes them, in UTF-8, in hexadecimal. */
export const hashOf = (papers: unknown): string =>
  bytesToHex(sha256(utf8ToBytes(JSON.stringify(papers))));

/** What stands in a pack beside its papers: `assets/pack.schema.json` has every field. */
export interface PackHead {
  name: string;
  date: string | null;
  /** Where its papers come from, in words or as an address. */
  source: string | null;
  licence: string | null;
  /** Of the Gloss that read the papers' insights. */
  insightsVersion: string | null;
}

/** A digest as a lab publishes it. */
export const packed = (head: PackHead, papers: readonly ArchivedPaper[]): string =>
  JSON.stringify({
    format: PACK_FORMAT,
    version: PACK_VERSION,
    minor: PACK_MINOR,
    ...head,
    hash: hashOf(papers),
    papers,
  });

const words = v.nullish(v.pipe(v.string(), v.maxLength(500)));
const PACK = v.object({
  version: v.pipe(v.number(), v.maxValue(PACK_VERSION)),
  name: v.fallback(v.pipe(v.string(), v.nonEmpty(), v.maxLength(200)), "Pack"),
  date: v.fallback(words, null),
  insightsVersion: v.fallback(words, null),
  hash: v.string(),
  papers: v.array(v.unknown()),
});

const NEWER = "This pack needs a newer version of Gloss. Update Gloss and try again";
const TORN = "This pack was torn on its way. Fetch it again";
const CHANGED = "This pack was changed or torn on its way (its hash differs). Fetch it again";

/** A pack whose version and hash are right, or why there is none, in words for the reader. */
function packIn(text: string): v.InferOutput<typeof PACK> | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return TORN;
  }
  const { version } = (value ?? {}) as { version?: unknown };
  if (typeof version === "number" && version > PACK_VERSION) return NEWER;
  const { success, output } = v.safeParse(PACK, value);
  if (!success) return "This pack lacks its version, its hash or its papers. Ask whoever made it";
  return output.hash === hashOf(output.papers) ? output : CHANGED;
}

/** Adds a paper with its insights, which only hold for the very text that they were read off. */
function gatherRead(record: unknown, into: Gathered): void {
  const before = into.papers.length;
  gather(record, into);
  const paper: ArchivedPaper | undefined = into.papers[before];
  if (!paper || !isFields(record)) return;
  // They are in one form already, and none of them a list.
  Object.assign(paper, authorshipIn(record));
  if (record["title"] !== paper.title) return;
  if ((record["abstract"] ?? "") !== paper.abstract) return;
  const insights = givenInsights(record["insights"], paper.title, paper.abstract);
  if (insights) paper.insights = insights;
}

function parse(text: string) {
  const gathered = new Gathered();
  const read = packIn(text);
  if (typeof read === "string") {
    gathered.skip(read, text);
    return gathered.digest("Pack");
  }
  for (const paper of read.papers) gatherRead(paper, gathered);
  const { name, date, insightsVersion } = read;
  const digest = gathered.digest(name, date ?? null);
  return insightsVersion ? { ...digest, insightsVersion } : digest;
}

/** A pack of Gloss, with its version and its hash looked at first. */
export const pack: Source = sourceOf("data", {
  id: "pack",
  name: "Gloss pack",
  recognises: (text) => /^\s*\{\s*"format"\s*:\s*"gloss-pack"/.test(text),
  parse,
});
