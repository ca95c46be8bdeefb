import type { Digest } from "@/utils/domain/paper";
import { markdown } from "./markdown";
import { Gathered } from "./read/gathered";
import { foundIn, isFields } from "./read/record";
import { recordsIn } from "./read/records";
import { parseValue } from "./read/values";
import { type Source, sourceOf } from "./source";

/** Deeper than any list of papers lies. */
const MAX_DEPTH = 6;

/** Lines of Markdown as values: tools that write lists keep them so. */
function linesIn(value: unknown, depth = 0): string[] {
  if (typeof value === "string") return /https?:/.test(value) ? [value.trim()] : [];
  if (depth > MAX_DEPTH || typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap((child) => linesIn(child, depth + 1));
}

/** "|2024-01-01|Title|people|[2401.00001](…)|code|" */
const ROW_NAMES = "|Date|Title|Authors|PDF|Code|\n|---|---|---|---|---|\n";

function ofLines(value: unknown): Digest {
  const lines = linesIn(value);
  const rows = lines.every((line) => line.startsWith("|"));
  return markdown.parse((rows ? ROW_NAMES : "") + lines.join("\n"));
}

/** A record as text, to tell which it is; nothing of one that lies too deep to be written out. */
export function recordText(record: unknown): string {
  try {
    return JSON.stringify(record) ?? "";
  } catch {
    return "";
  }
}

/** Adds what a record says to what was gathered. */
export function gather(record: unknown, into: Gathered): void {
  const found = isFields(record) ? foundIn(record) : null;
  if (found === null) into.skip("No title", recordText(record));
  else into.add(found);
}

/** Adds the papers of a value of any shape. */
export function gatherAll(value: unknown, into: Gathered): void {
  const { papers, others } = recordsIn(value);
  const known = new Set<string>();
  for (const found of papers) {
    // Registries list the same paper once for each of its sources.
    const key = JSON.stringify([found.title.toLowerCase(), found.ids?.[0]]);
    if (found.ids?.length && known.has(key)) continue;
    known.add(key);
    into.add(found);
  }
  for (const other of others) into.skip("No title, or no paper", recordText(other));
}

/** Adds what a line holds: a paper, or an answer with papers. */
export function gatherRecord(value: unknown, into: Gathered): void {
  const before = into.papers.length + into.skipped.length;
  gatherAll(value, into);
  if (into.papers.length + into.skipped.length === before) gather(value, into);
}

function parse(text: string): Digest {
  const gathered = new Gathered();
  let value: unknown;
  try {
    value = parseValue(text);
  } catch (error) {
    gathered.skip(`This JSON is torn: ${(error as Error).message}`, text);
    return gathered.digest("Papers");
  }
  gatherAll(value, gathered);
  if (gathered.papers.length === 0 && gathered.skipped.length === 0) {
    const lines = ofLines(value);
    if (lines.papers.length > 0) return lines;
    gathered.skip("No list of papers with titles is in this JSON", text);
  }
  const name = isFields(value) && typeof value["name"] === "string" ? value["name"] : "Papers";
  const date = isFields(value) && typeof value["date"] === "string" ? value["date"] : null;
  return gathered.digest(name, date);
}

function recognises(text: string): boolean {
  const start = text.trimStart();
  if (start.startsWith("[")) return /^\[\s*(?:[{[\]"']|null\s*,|$)/.test(start);
  if (!start.startsWith("{")) return false;
  // A second object behind the first makes it JSON lines.
  return !/^\{[^\n]*\}[^\S\n]*\n\s*\{/.test(start) && !/\n\}\s*\{\s*\n/.test(start);
}

/** JSON of any shape that holds a list of objects with titles: APIs, scrapes, archives. */
export const json: Source = sourceOf("data", { id: "json", name: "JSON", recognises, parse });
