import "fake-indexeddb/auto";
import { titleKey } from "@/utils/domain/title-key";
import { openLibrary } from "@/utils/library/index";
import { random } from "./matching/random";
import { ABSENT, OTHER, SAME } from "./matching/variants";
import { readRecords, text } from "./records";

const USAGE = "usage: npm run --silent matching -- PAPERS [SEED] (JSON or JSON lines with titles)";
/** Titles that each kind of change is tried on. */
const SAMPLE = 1000;
/** Share of the file's papers that the library holds; the rest is absent. */
const HELD = 0.8;

type Find = (titles: string[]) => Promise<(string | null)[]>;

/** A library of these titles, and the title that it finds for each asked one. */
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

/** How many asked titles found their own paper, how many another. */
async function tally(find: Find, asked: string[], wanted: (string | null)[]) {
  const found = await find(asked);
  const keys = found.map((title) => title && titleKey(title));
  const right = keys.filter((key, at) => key && key === titleKey(wanted[at] ?? "")).length;
  return { asked: asked.length, found: right, wrong: keys.filter(Boolean).length - right };
}

async function main(): Promise<void> {
  const [file, seed = "1"] = process.argv.slice(2);
  if (!file) throw new Error(USAGE);
  const next = random(Number(seed));
  const titles = readRecords(file).map((record) => text(record["title"]));
  const held = titles.slice(0, titles.length * HELD);
  const keys = new Set(held.map(titleKey));
  const find = await libraryOf(held);
  const sample = Array.from({ length: SAMPLE }, () => held[Math.floor(next() * held.length)] ?? "");
  const rows: Record<string, object> = {};
  for (const [name, change] of Object.entries(SAME)) {
    // oxlint-disable-next-line no-await-in-loop -- one table row after the other
    rows[name] = await tally(
      find,
      sample.map((title) => change(title, next)),
      sample,
    );
  }
  for (const [name, change] of Object.entries(OTHER)) {
    const changed = held.map((title) => change(title, next)).filter((t) => !keys.has(titleKey(t)));
    // oxlint-disable-next-line no-await-in-loop -- one table row after the other
    rows[`near miss: ${name}`] = await tally(
      find,
      changed,
      changed.map(() => null),
    );
  }
  const absent = titles.slice(held.length).filter((title) => !keys.has(titleKey(title)));
  for (const [name, change] of Object.entries(ABSENT)) {
    // oxlint-disable-next-line no-await-in-loop -- one table row after the other
    rows[name] = await tally(
      find,
      absent.map((title) => change(title, next)),
      absent.map(() => null),
    );
  }
  console.table(rows);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
