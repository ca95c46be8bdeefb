import { Gathered } from "./read/gathered";
import type { Fields } from "./read/record";
import { foundIn, isFields } from "./read/record";
import { textOfHtml } from "./read/html-text";
import type { Source } from "./source";

/** Deeper than any list of papers lies. */
const MAX_DEPTH = 6;

/** Lists of objects in a value: an array, or an object that names its entries by key. */
function listsIn(value: unknown, depth = 0): Fields[][] {
  if (depth > MAX_DEPTH || typeof value !== "object" || value === null) return [];
  const children: unknown[] = Object.values(value);
  const objects = children.filter(isFields);
  const titled = objects.filter((one) => foundIn(one) !== null);
  if (titled.length > 0 && titled.length * 2 >= objects.length) return [objects];
  return children.flatMap((child) => listsIn(child, depth + 1));
}

/** Feeds hold HTML where others hold text. */
const asText = (text: string) => (/<\/?[a-z][^>]*>/i.test(text) ? textOfHtml(text) : text);

/** Adds what a record says to what was gathered. */
export function gather(record: unknown, into: Gathered): void {
  const found = isFields(record) ? foundIn(record) : null;
  if (found === null) into.skip("No title", JSON.stringify(record) ?? "");
  else into.add({ ...found, abstract: asText(found.abstract ?? "") });
}

function parse(text: string) {
  const gathered = new Gathered();
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    gathered.skip(`This JSON is torn: ${(error as Error).message}`, text);
    return gathered.digest("Papers");
  }
  const lists = listsIn(value);
  const single = isFields(value) && foundIn(value) !== null ? [[value]] : [];
  for (const record of (lists.length > 0 ? lists : single).flat()) gather(record, gathered);
  if (gathered.papers.length === 0)
    gathered.skip("No list of papers with titles is in this JSON", text);
  const name = isFields(value) && typeof value["name"] === "string" ? value["name"] : "Papers";
  const date = isFields(value) && typeof value["date"] === "string" ? value["date"] : null;
  return gathered.digest(name, date);
}

function recognises(text: string): boolean {
  const start = text.trimStart();
  if (start.startsWith("[")) return /^\[\s*(?:[{[\]]|$)/.test(start);
  if (!start.startsWith("{")) return false;
  // A second object on a line of its own makes it JSON lines.
  return !/^\{[^\n]*\}\s*\n\s*\{/.test(start);
}

/** JSON of any shape that holds a list of objects with titles: APIs, scrapes, archives. */
export const json: Source = { id: "json", name: "JSON", recognises, parse };
