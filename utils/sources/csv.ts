import Papa from "papaparse";
import { Gathered } from "./read/gathered";
import { foundIn, isFields } from "./read/record";
import type { Source } from "./source";

/** Enough of a file to tell whether its first line names columns. */
const LOOKED_AT = 4000;

const hasTitle = (columns: readonly string[]) =>
  columns.length > 1 && columns.some((name) => /^(?:paper[ _]?)?title$|^paper$/i.test(name.trim()));

const SHAPE = { skipEmptyLines: "greedy" as const, delimitersToGuess: [",", "\t", ";", "|"] };

function recognises(text: string): boolean {
  const { data } = Papa.parse<string[]>(text.slice(0, LOOKED_AT), { ...SHAPE, preview: 1 });
  return hasTitle(data[0] ?? []);
}

/** Too few or too many cells: a stray quote or separator moved them. */
const isTorn = (row: object, columns: number) =>
  "__parsed_extra" in row || Object.keys(row).length < columns;

function parse(text: string) {
  const gathered = new Gathered();
  const { data, meta } = Papa.parse<Record<string, unknown>>(text, { ...SHAPE, header: true });
  const columns = meta.fields?.length ?? 0;
  data.forEach((row, at) => {
    const found = isFields(row) ? foundIn(row) : null;
    if (isTorn(row, columns)) gathered.skip(`Row ${at + 2} has other columns`, JSON.stringify(row));
    else if (found === null) gathered.skip(`Row ${at + 2} has no title`, JSON.stringify(row));
    else gathered.add(found);
  });
  return gathered.digest("Table");
}

/** Comma-, semicolon- or tab-separated values whose first line names a title column. */
export const csv: Source = { id: "csv", name: "CSV", recognises, parse };
