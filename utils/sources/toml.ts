import { parse } from "smol-toml";
import { digestOfData } from "./parsed-data";
import { firstLine } from "./read/first-line";
import { type Source, sourceOf } from "./source";

/** "[[publication]]" or "title = …". */
const START = /^(?:\[{1,2}[\w."' -]{1,80}\]{1,2}$|[\w."-]{1,60}\s?=\s?["'[\d{])/;
const TITLE = /^[^\S\n]{0,20}(?:title|name)[^\S\n]?=[^\S\n]?["']/m;

/** TOML of any shape: data files of static sites. */
export const toml: Source = sourceOf("data", {
  id: "toml",
  name: "TOML",
  recognises: (text) => START.test(firstLine(text)) && TITLE.test(text.slice(0, 20_000)),
  parse: (text) => digestOfData(text, "TOML", parse),
});
