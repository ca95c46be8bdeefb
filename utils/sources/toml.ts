import { parse as parseToml } from "smol-toml";
import type { Digest } from "@/utils/domain/paper";
import { gatherAll } from "./json";
import { firstLine } from "./read/first-line";
import { Gathered } from "./read/gathered";
import { type Source, sourceOf } from "./source";

/** "[[publication]]" or "title = …". */
const START = /^(?:\[{1,2}[\w."' -]{1,80}\]{1,2}$|[\w."-]{1,60}\s?=\s?["'[\d{])/;
const TITLE = /^[^\S\n]{0,20}(?:title|name)[^\S\n]?=[^\S\n]?["']/m;

function parse(text: string): Digest {
  const gathered = new Gathered();
  try {
    gatherAll(parseToml(text), gathered);
    if (gathered.papers.length === 0)
      gathered.skip("No list of papers with titles is in this TOML", text);
  } catch (error) {
    gathered.skip(`This TOML is torn: ${(error as Error).message.split("\n", 1)[0]}`, text);
  }
  return gathered.digest("Papers");
}

/** TOML of any shape: data files of static sites. */
export const toml: Source = sourceOf("data", {
  id: "toml",
  name: "TOML",
  recognises: (text) => START.test(firstLine(text)) && TITLE.test(text.slice(0, 20_000)),
  parse,
});
