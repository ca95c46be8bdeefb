import { gatherRecord } from "./json";
import { Gathered } from "./read/gathered";
import { isMostlyTorn, MOSTLY_TORN } from "./read/torn-lines";
import { parseValue } from "./read/values";
import { type Source, sourceOf } from "./source";

/** Objects that go over several lines, one behind the other, as lines of their own. */
function onLines(text: string): string {
  if (!/^\s*\{\s*\n/.test(text)) return text;
  return text.replaceAll(/\n(?!\}\s*\{)/g, " ").replaceAll(/\n\}\s*\{/g, "}\n{");
}

/** Adds what a line holds; false where it is no JSON. */
function gatherLine(line: string, number: number, into: Gathered): boolean {
  if (line.trim() === "") return true;
  try {
    gatherRecord(parseValue(line), into);
    return true;
  } catch {
    into.skip(`Line ${number} is no JSON`, line);
    return false;
  }
}

function parse(text: string) {
  const gathered = new Gathered();
  let torn = 0;
  for (const [at, line] of onLines(text).split("\n").entries()) {
    if (!gatherLine(line, at + 1, gathered)) torn++;
    if (!isMostlyTorn(torn, gathered.papers.length)) continue;
    gathered.skip(MOSTLY_TORN, line);
    break;
  }
  return gathered.digest("Papers");
}

/** One JSON object a line. */
export const jsonLines: Source = sourceOf("data", {
  id: "json-lines",
  name: "JSON lines",
  recognises: (text) => text.trimStart().startsWith("{"),
  parse,
});
