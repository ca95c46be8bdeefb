import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { array, number, object, optional, parse, record, string } from "valibot";

/** The content of one file of a folder. */
const Expected = object({
  titles: array(string()),
  /** Ids by title, for the papers that have one in the file. */
  ids: optional(record(string(), string()), {}),
  /** Number of papers with an abstract. */
  abstracts: optional(number()),
});
const ExpectedOfFiles = record(string(), Expected);

type ExpectedOfFile = ReturnType<typeof parse<typeof Expected>>;

/**
 * The expected content of each file of a folder, by file name, from its `EXPECTED.json`. Throws if that is
 * missing or has another form.
 */
export function expectedIn(folder: string): Map<string, ExpectedOfFile> {
  const file = join(folder, "EXPECTED.json");
  if (!existsSync(file)) throw new Error(`${folder} has no EXPECTED.json that says what is right`);
  return new Map(Object.entries(parse(ExpectedOfFiles, JSON.parse(readFileSync(file, "utf8")))));
}
