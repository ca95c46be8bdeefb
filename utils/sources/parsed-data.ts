import type { Digest, DigestPaper } from "@/utils/domain/paper";
import { gatherAll } from "./json";
import { Gathered } from "./read/gathered";

/** The settings of a site have a title, too. */
function isSettings([first, ...others]: readonly DigestPaper[]): boolean {
  return first !== undefined && others.length === 0 && first.ids.length === 0;
}

/** The papers of a text that a parser of data turns into a value; without any, the reason. */
export function digestOfData(
  text: string,
  format: string,
  parse: (text: string) => unknown,
): Digest {
  const nothing = new Gathered();
  try {
    const gathered = new Gathered();
    gatherAll(parse(text), gathered);
    if (gathered.papers.length > 0 && !isSettings(gathered.papers))
      return gathered.digest("Papers");
    nothing.skip(`No list of papers with titles is in this ${format}`, text);
  } catch (error) {
    nothing.skip(`This ${format} is torn: ${(error as Error).message.split("\n", 1)[0]}`, text);
  }
  return nothing.digest("Papers");
}
