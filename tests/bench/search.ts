import { serialize } from "node:v8";
import { readRecords, text } from "@/tools/records";
import type { Paper } from "@/utils/domain/paper";
import { arxivId } from "@/utils/domain/paper-id";
import { insightsOf } from "@/utils/insights/index";
import { readQuery } from "@/utils/search/query";
import { SearchIndex } from "@/utils/search/search-index";
import { median } from "./median";
import { measureSearch } from "./measure-search";
import { ENGINES, type Search } from "./search-engines";
import { askedPapers, type AskedPaper } from "./search-queries";
import { printTable } from "./tables";

/** Papers that Gloss is asked for, in four ways each. */
const QUERIES = 700;
/** Papers that every engine is asked for: others take a hundred times as long. */
const SHARED_QUERIES = 100;
/** Not one that the constants of the search were chosen with. */
const SEED = 7;
const RESTORES = 5;
/** What an engine may take to build its index, and for all its queries, seconds. */
const PATIENCE = 150;
const BATCH = 1000;
/** Queries that tell whether an engine would keep within its time. */
const TRIED = 5;

function paperOf(record: Record<string, unknown>, at: number): Paper {
  const [title, abstract] = [text(record["title"]), text(record["abstract"])];
  const arxiv = arxivId(text(record["arxiv"]));
  const insights = insightsOf(title, abstract);
  const ids = arxiv ? [arxiv] : [];
  return { id: at + 1, title, abstract, ids, aliases: [], insights, origins: [], addedAt: 0 };
}

const megabytes = (bytes: number) => Math.round(bytes / 1e6);
const secondsSince = (start: number) => (performance.now() - start) / 1000;

/** Of this process: patience must not run out because others keep the machine busy. */
function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Bytes in use, those of typed arrays among them. */
function memory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function builtSnapshot(papers: Paper[]) {
  const index = SearchIndex.empty();
  for (const paper of papers) index.add(paper);
  return index.snapshot();
}

/** A restored index and what it took: a copy of the snapshot, as reading it makes one, and the rest. */
function restored(snapshot: ReturnType<SearchIndex["snapshot"]>) {
  const before = memory();
  const start = performance.now();
  const index = SearchIndex.restored(structuredClone(snapshot.names));
  const names = performance.now() - start;
  index.restoreAbstracts(structuredClone(snapshot.abstracts));
  const whole = performance.now() - start;
  return { index, names, whole, memory: memory() - before };
}

async function glossRows(papers: Paper[], asked: AskedPaper[]) {
  const start = performance.now();
  const snapshot = builtSnapshot(papers);
  const built = secondsSince(start);
  const tries = Array.from({ length: RESTORES }, () => restored(snapshot));
  const medianOf = (cost: "names" | "whole" | "memory") => median(tries.map((one) => one[cost]));
  const { index } = restored(snapshot);
  const search: Search = (query) => index.search(readQuery(query), []);
  const costs = {
    "build s": built.toFixed(1),
    "snapshot MB": megabytes(serialize(snapshot).length),
    "restore ms": Math.round(medianOf("whole")),
    "titles of it": Math.round(medianOf("names")),
    "heap MB": megabytes(medianOf("memory")),
  };
  return {
    Gloss: { ...costs, ...(await measureSearch(search, asked.slice(0, SHARED_QUERIES))) },
    [`Gloss, ${QUERIES} papers asked for`]: await measureSearch(search, asked),
  };
}

/** A dash with the reason for an engine that cannot hold so many papers, or answers too slowly. */
async function engineRow(
  { create }: (typeof ENGINES)[number],
  papers: Paper[],
  asked: AskedPaper[],
) {
  const before = memory();
  const [start, startCpu] = [performance.now(), cpuSeconds()];
  const { add, search } = create();
  for (let at = 0; at < papers.length; at += BATCH) {
    // oxlint-disable-next-line no-await-in-loop -- batch by batch, so that it can be given up
    await add(papers.slice(at, at + BATCH));
    if (cpuSeconds() - startCpu > PATIENCE)
      return { "build s": `– (${at + BATCH} papers took ${PATIENCE} s)` };
  }
  const built = secondsSince(start);
  const costs = { "build s": built.toFixed(1), "heap MB": megabytes(memory() - before) };
  const seconds = await secondsOfQuery(search, asked);
  if (seconds * 4 * asked.length > PATIENCE) {
    return { ...costs, p50: `– (${seconds.toFixed(1)} s a query)` };
  }
  return { ...costs, ...(await measureSearch(search, asked)) };
}

async function secondsOfQuery(search: Search, asked: AskedPaper[]): Promise<number> {
  const tried = asked.slice(0, TRIED);
  await search(tried[0]?.exact ?? "");
  const start = cpuSeconds();
  for (const { typo } of tried) {
    // oxlint-disable-next-line no-await-in-loop -- one query after the other
    await search(typo);
  }
  return (cpuSeconds() - start) / tried.length;
}

async function benchSize(papers: Paper[]): Promise<void> {
  const asked = askedPapers(papers, QUERIES, SEED);
  const rows: Record<string, object> = await glossRows(papers, asked);
  console.error(`${papers.length} papers:`, rows);
  for (const engine of ENGINES) {
    // oxlint-disable-next-line no-await-in-loop -- side by side they would slow each other down
    const row = await engineRow(engine, papers, asked.slice(0, SHARED_QUERIES));
    console.error(`${papers.length} papers, ${engine.name}:`, row);
    rows[engine.name] = row;
  }
  printTable(
    `${papers.length} papers, ${SHARED_QUERIES} of them asked for in four ways; milliseconds a query, mean reciprocal ranks`,
    rows,
  );
}

/**
 * Search in libraries of growing size, beside other engines; `file` holds JSON lines of papers.
 * Each row is printed to standard error when it is there: with 100,000 papers some take minutes.
 */
export async function benchSearch(file: string, sizes: number[]): Promise<void> {
  const records = readRecords(file).slice(0, Math.max(...sizes));
  const papers = records.map(paperOf);
  for (const size of sizes) {
    // oxlint-disable-next-line no-await-in-loop -- as above
    await benchSize(papers.slice(0, size));
  }
}
