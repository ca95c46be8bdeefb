import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { DigestPaper } from "@/utils/domain/paper";
import { gather } from "./json";
import { Gathered } from "./read/gathered";
import { isFields } from "./read/record";
import type { Source } from "./source";

/** What `format` says in every pack. */
const PACK_FORMAT = "gloss-pack";
/** Raised when a reader of today could misread a pack of tomorrow. */
const PACK_VERSION = 1;

/** SHA-256 of a pack's papers as compact JSON, in hexadecimal. */
export const hashOf = (papers: unknown): string =>
  bytesToHex(sha256(utf8ToBytes(JSON.stringify(papers))));

/** What stands in a pack beside its papers: `assets/pack.schema.json` has every field. */
export interface PackHead {
  name: string;
  date: string | null;
  /** Where its papers come from, in words or as an address. */
  source: string | null;
  licence: string | null;
}

/** A digest as a lab publishes it. */
export const packed = (head: PackHead, papers: readonly DigestPaper[]): string =>
  JSON.stringify({
    format: PACK_FORMAT,
    version: PACK_VERSION,
    ...head,
    hash: hashOf(papers),
    papers,
  });

function refusal(value: Record<string, unknown>): string | null {
  if (typeof value["version"] !== "number" || value["version"] > PACK_VERSION)
    return "This pack needs a newer version of Gloss; update Gloss and try again";
  if (!Array.isArray(value["papers"])) return "This pack holds no papers";
  if (value["hash"] !== hashOf(value["papers"]))
    return "This pack was changed or torn on its way (its hash differs); fetch it again";
  return null;
}

function parse(text: string) {
  const gathered = new Gathered();
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    gathered.skip("This pack is torn; fetch it again", text);
    return gathered.digest("Pack");
  }
  if (!isFields(value)) return gathered.digest("Pack");
  const why = refusal(value);
  const name = typeof value["name"] === "string" ? value["name"].slice(0, 200) : "Pack";
  const date = typeof value["date"] === "string" ? value["date"] : null;
  if (why !== null) gathered.skip(why, name);
  else for (const paper of value["papers"] as unknown[]) gather(paper, gathered);
  return gathered.digest(name, date);
}

/** A pack of Gloss, with its version and its hash looked at first. */
export const pack: Source = {
  id: "pack",
  name: "Gloss pack",
  recognises: (text) => /^\s*\{\s*"format"\s*:\s*"gloss-pack"/.test(text),
  parse,
};
