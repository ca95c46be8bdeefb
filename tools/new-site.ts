import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { adapterText, fixtureText, nameOf, withSite } from "./new-site/texts";

const USAGE = "usage: npm run --silent new:site -- NAME (lower case, digits, hyphens: open-review)";
const ROOT = path.resolve(import.meta.dirname, "..");
const LIST = path.join(ROOT, "utils/sites/index.ts");

const next = (id: string) => `Wrote utils/sites/${id}.ts, its line in utils/sites/index.ts and
tests/fixtures/pages/${id}.html. What is left to do:
  1. Put the site's address into \`matches\` and into the first line of the fixture.
  2. Save two rows of a page into the fixture, one of them a paper of assets/digest.
  3. Say in the layout which paths show it, what a row is, where its line is kept free,
     and read a row: afterTitle or lastIn of utils/sites/title-row.ts.
  4. Give every layout a sample address, and rows.test.ts a case.
  5. Name the site in the table of docs/sites.md.
\`npm run format\` tidies, \`npm run check\` says what is missing.`;

/** Writes the files of a new site; throws if it exists. */
function create(id: string): void {
  const adapter = path.join(ROOT, `utils/sites/${id}.ts`);
  if (existsSync(adapter)) throw new Error(`utils/sites/${id}.ts is there already.`);
  writeFileSync(adapter, adapterText(id));
  writeFileSync(path.join(ROOT, `tests/fixtures/pages/${id}.html`), fixtureText(id));
  writeFileSync(LIST, withSite(readFileSync(LIST, "utf8"), id));
}

const [id = ""] = process.argv.slice(2);
try {
  if (!nameOf(id)) throw new Error(USAGE);
  create(id);
  console.log(next(id));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
