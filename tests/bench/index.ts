import { parseArgs } from "node:util";
import { benchAddedRows } from "./added-rows";
import { benchHostile } from "./hostile";
import { benchImport } from "./import";
import { benchInsights } from "./insights";
import { benchLookUp } from "./look-up";
import { benchPages } from "./pages";
import { benchReadAnew } from "./read-anew";
import { benchSearch } from "./search";
import { benchShards } from "./shards";
import { saveTables } from "./tables";

const USAGE = `usage: npm run bench -- pages [ROWS…]
       npm run bench -- added
       npm run bench -- look-up PAPERS.jsonl.gz [SIZES…]
       npm run bench -- import PAPERS.jsonl.gz [SIZES…]
       npm run bench -- anew PAPERS.jsonl.gz [SIZES…]
       npm run bench -- search PAPERS.jsonl.gz [SIZES…]
       npm run bench -- hostile PAPERS.jsonl.gz [SIZE]
       npm run bench -- insights PAPERS.jsonl.gz
       npm run bench -- shards PAPERS.jsonl.gz
Each takes --json FILE, and writes its tables there, too.`;
const ROWS = [20, 100, 500, 1000];
const SIZES = [1000, 10_000, 100_000];

const numbers = (given: string[], otherwise: number[]) =>
  given.length > 0 ? given.map(Number) : otherwise;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: "string" } },
});
const [name = "pages", ...rest] = positionals;
const [file, ...sizes] = rest;
if (name === "pages") await benchPages(numbers(rest, ROWS));
else if (name === "added") await benchAddedRows();
else if (name === "look-up" && file !== undefined) await benchLookUp(file, numbers(sizes, SIZES));
else if (name === "import" && file !== undefined) await benchImport(file, numbers(sizes, SIZES));
else if (name === "anew" && file !== undefined) await benchReadAnew(file, numbers(sizes, SIZES));
else if (name === "hostile" && file !== undefined)
  await benchHostile(file, Number(sizes[0] ?? 10_000));
else if (name === "insights" && file !== undefined) benchInsights(file);
else if (name === "search" && file !== undefined) await benchSearch(file, numbers(sizes, SIZES));
else if (name === "shards" && file !== undefined) await benchShards(file);
else {
  console.error(USAGE);
  process.exitCode = 1;
}
if (values.json !== undefined) saveTables(values.json);
