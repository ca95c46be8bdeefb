import { FAILSAFE_SCHEMA, loadAll } from "js-yaml";
import { digestOfData } from "./parsed-data";
import { firstLine } from "./read/first-line";
import { type Source, sourceOf } from "./source";

/** Lists of papers repeat an affiliation or a venue by its name; more of that is made to fill the memory. */
const MAX_ALIASES = 100;
/** Enough to tell the format by. */
const LOOKED_AT = 20_000;
/** A key, or an item of a list with one. */
const START = /^\s{0,20}(?:-\s{1,20})?["']?\w[\w .-]{0,60}["']?\s?:(?:\s|$)/;
const TITLE =
  /^[^\S\n]{0,20}(?:-[^\S\n]{1,20})?["']?(?:\w{1,20}[_ -]?)?(?:title|name|paper)s?["']?[^\S\n]?:/im;

/** The documents of a text; undefined where one is a string, what is left of a text that only begins like YAML. */
function documentsIn(text: string): unknown {
  // Every value as it is written: "2401.10000" is no number, and no date is turned into another one.
  const documents = loadAll(text, { schema: FAILSAFE_SCHEMA, maxAliases: MAX_ALIASES });
  if (documents.some((one) => typeof one !== "object")) return undefined;
  return documents.length === 1 ? documents[0] : documents;
}

/** YAML of any shape: data files of static sites, CITATION files, configurations that list papers. */
export const yaml: Source = sourceOf("data", {
  id: "yaml",
  name: "YAML",
  recognises(text) {
    return START.test(firstLine(text)) && TITLE.test(text.slice(0, LOOKED_AT));
  },
  parse: (text) => digestOfData(text, "YAML", documentsIn),
});
