import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { array, number, object, optional, parse, record, string } from "valibot";

/** What one file of a folder holds. */
const Expected = object({
  titles: array(string()),
  /** Ids by title, of the papers that the file gives one for. */
  ids: optional(record(string(), string()), {}),
  /** Papers with an abstract. */
  abstracts: optional(number()),
});
const ExpectedOfFiles = record(string(), Expected);

type ExpectedOfFile = ReturnType<typeof parse<typeof Expected>>;

/**
 * What each file of a folder holds, by file name: `EXPECTED.json` as `../shared/digest/more` has it.
 * Throws where there is none, or one in another form.
 */
export function expectedIn(folder: string): Map<string, ExpectedOfFile> {
  const file = join(folder, "EXPECTED.json");
  if (!existsSync(file)) throw new Error(`${folder} has no EXPECTED.json that says what is right`);
  return new Map(Object.entries(parse(ExpectedOfFiles, JSON.parse(readFileSync(file, "utf8")))));
}
