import "fake-indexeddb/auto";
import { titleKey } from "@/utils/domain/title-key";
import { openLibrary } from "@/utils/library/index";
import { changes, realVariants, type Question, type Variants } from "./matching/questions";
import { random } from "./matching/random";
import { readRecords, text } from "./records";

const USAGE = `usage: npm run --silent matching -- PAPERS [SEED] [VARIANTS]
PAPERS: JSON or JSON lines with titles. VARIANTS: the same with, each, the titles of one paper as
several sites write them ("titles"), and what differs in them ("kind").`;
/** Share of the file's papers that the library holds; the rest are absent. */
const HELD = 0.8;

type Find = (titles: string[]) => Promise<(string | null)[]>;

/** Creates a library of these titles; returns a function that finds titles in it. */
async function libraryOf(titles: string[]): Promise<Find> {
  const nothing = { themes: [], claims: [], links: [] };
  const library = openLibrary({ now: Date.now, insightsOf: () => nothing });
  const papers = titles.map((title) => ({ title, abstract: "", ids: [] }));
  await library.put({ name: "file", date: null, papers, skipped: [] });
  return async (asked) => {
    const matches = await library.lookUp(asked.map((title) => ({ title, ids: [] })));
    const found = await library.papers(matches.map((match) => match?.paper ?? 0));
    return found.map((paper) => paper?.title ?? null);
  };
}

/** How many titles found their own paper, how many another one, and which. */
async function tally(find: Find, { name, asked, wanted }: Question) {
  const found = await find(asked);
  const keys = found.map((title) => title && titleKey(title));
  const isRight = keys.map((key, at) => key === titleKey(wanted[at] ?? ""));
  const wrong = asked.flatMap((title, at) =>
    keys[at] && !isRight[at] ? [{ name, asked: title, found: found[at] }] : [],
  );
  const right = keys.filter((key, at) => key && isRight[at]).length;
  return { counts: { asked: asked.length, found: right, wrong: wrong.length }, wrong };
}

async function main(): Promise<void> {
  const [file, seed = "1", other] = process.argv.slice(2);
  if (!file) throw new Error(USAGE);
  const titles = readRecords(file).map((record) => text(record["title"]));
  const held = titles.slice(0, titles.length * HELD);
  const variants = other ? readRecords<Variants>(other) : [];
  const known = [...held, ...variants.map(({ titles: [first = ""] }) => first)];
  const find = await libraryOf(known);
  const changed = changes(held, titles.slice(held.length), known, random(Number(seed)));
  const rows: Record<string, object> = {};
  const wrong: object[] = [];
  for (const question of [...changed, ...realVariants(variants)]) {
    // oxlint-disable-next-line no-await-in-loop -- one table row at a time
    const tallied = await tally(find, question);
    rows[question.name] = tallied.counts;
    wrong.push(...tallied.wrong);
  }
  console.table(rows);
  for (const one of wrong) console.log("wrong:", one);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
