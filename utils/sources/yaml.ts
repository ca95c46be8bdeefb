import { FAILSAFE_SCHEMA, loadAll } from "js-yaml";
import type { Digest, DigestPaper } from "@/utils/domain/paper";
import { gatherAll } from "./json";
import { firstLine } from "./read/first-line";
import { Gathered } from "./read/gathered";
import { type Source, sourceOf } from "./source";

/** Lists of papers repeat an affiliation or a venue by its name; more of that is made to fill the memory. */
const MAX_ALIASES = 100;
/** Enough to tell the format by. */
const LOOKED_AT = 20_000;
/** A key, or an item of a list with one. */
const START = /^\s{0,20}(?:-\s{1,20})?["']?\w[\w .-]{0,60}["']?\s?:(?:\s|$)/;
const TITLE =
  /^[^\S\n]{0,20}(?:-[^\S\n]{1,20})?["']?(?:\w{1,20}[_ -]?)?(?:title|name|paper)s?["']?[^\S\n]?:/im;

/** The settings of a site have a title, too. */
function isSettings([first, ...others]: readonly DigestPaper[]): boolean {
  return first !== undefined && others.length === 0 && first.ids.length === 0;
}

/** All papers of all documents in a text. */
function papersOf(text: string): Gathered {
  const gathered = new Gathered();
  // Every value as it is written: "2401.10000" is no number, and no date is turned into another one.
  const documents = loadAll(text, { schema: FAILSAFE_SCHEMA, maxAliases: MAX_ALIASES });
  // What is left of a text that only begins like YAML is a string.
  if (documents.every((one) => typeof one === "object"))
    gatherAll(documents.length === 1 ? documents[0] : documents, gathered);
  return isSettings(gathered.papers) ? new Gathered() : gathered;
}

function parse(text: string): Digest {
  const nothing = new Gathered();
  try {
    const gathered = papersOf(text);
    if (gathered.papers.length > 0) return gathered.digest("Papers");
    nothing.skip("No list of papers with titles is in this YAML", text);
  } catch (error) {
    nothing.skip(`This YAML is torn: ${(error as Error).message.split("\n", 1)[0]}`, text);
  }
  return nothing.digest("Papers");
}

/** YAML of any shape: data files of static sites, CITATION files, configurations that list papers. */
export const yaml: Source = sourceOf("data", {
  id: "yaml",
  name: "YAML",
  recognises(text) {
    return START.test(firstLine(text)) && TITLE.test(text.slice(0, LOOKED_AT));
  },
  parse,
});
