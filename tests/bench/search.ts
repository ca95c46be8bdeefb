import { deserialize, serialize } from "node:v8";
import MiniSearch from "minisearch";
import { readRecords, text } from "@/tools/records";
import type { Paper } from "@/utils/domain/paper";
import { arxivId } from "@/utils/domain/paper-id";
import { insightsOf } from "@/utils/insights/index";
import { readQuery } from "@/utils/search/query";
import { SearchIndex } from "@/utils/search/search-index";
import { askedPapers, type AskedPaper } from "./search-queries";

const WAYS = ["exact", "prefix", "shuffled", "typo"] as const;
const QUERIES = 700;
/** MiniSearch takes a hundred times as long. */
const PEER_QUERIES = 100;
const SEED = 1;
/** Hits that a popup shows. */
const SHOWN = 50;

type Search = (query: string) => number[];

function paperOf(record: Record<string, unknown>, at: number): Paper {
  const [title, abstract] = [text(record["title"]), text(record["abstract"])];
  const arxiv = arxivId(text(record["arxiv"]));
  const insights = insightsOf(title, abstract);
  const ids = arxiv ? [arxiv] : [];
  return { id: at + 1, title, abstract, ids, aliases: [], insights, origins: [], addedAt: 0 };
}

/** Milliseconds, and the mean of 1 / rank of the wanted paper. */
function measureSearch(search: Search, asked: AskedPaper[]) {
  const times: number[] = [];
  const ranks = WAYS.map((way) => {
    const reciprocals = asked.map((one) => {
      const start = performance.now();
      const found = search(one[way]);
      times.push(performance.now() - start);
      const rank = found.slice(0, SHOWN).indexOf(one.id);
      return rank < 0 ? 0 : 1 / (rank + 1);
    });
    const mean = reciprocals.reduce((sum, one) => sum + one, 0) / asked.length;
    return [way, mean.toFixed(3)] as const;
  });
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1);
  return { p50: at(0.5), p95: at(0.95), max: at(1), ...Object.fromEntries(ranks) };
}

const megabytes = (bytes: number) => Math.round(bytes / 1e6);

function heap(): number {
  globalThis.gc?.();
  return megabytes(process.memoryUsage().heapUsed);
}

function glossRows(papers: Paper[], asked: AskedPaper[]) {
  const start = performance.now();
  const stored = serialize(builtSnapshot(papers));
  const built = performance.now() - start;
  const snapshot = deserialize(stored) as ReturnType<SearchIndex["snapshot"]>;
  const before = heap();
  const restoring = performance.now();
  const index = SearchIndex.restored(snapshot.names);
  const names = performance.now() - restoring;
  index.restoreAbstracts(snapshot.abstracts);
  const restored = performance.now() - restoring;
  const search: Search = (query) => index.search(readQuery(query), []);
  const costs = {
    "build s": (built / 1000).toFixed(1),
    "snapshot MB": megabytes(stored.length),
    "restore ms": `${Math.round(restored)} (titles ${Math.round(names)})`,
    "heap MB": heap() - before,
  };
  return [
    { engine: `Gloss, ${QUERIES} papers asked for`, ...costs, ...measureSearch(search, asked) },
    {
      engine: "Gloss, the queries of the peers",
      ...measureSearch(search, asked.slice(0, PEER_QUERIES)),
    },
  ];
}

function builtSnapshot(papers: Paper[]) {
  const index = SearchIndex.empty();
  for (const paper of papers) index.add(paper);
  return index.snapshot();
}

function miniSearchRow(papers: Paper[], asked: AskedPaper[]) {
  const before = heap();
  const start = performance.now();
  const index = new MiniSearch<Paper>({
    fields: ["title", "abstract"],
    searchOptions: { boost: { title: 4 }, prefix: true, fuzzy: 0.2, combineWith: "AND" },
  });
  index.addAll(papers);
  return {
    engine: "MiniSearch, prefix and fuzzy",
    "build s": ((performance.now() - start) / 1000).toFixed(1),
    "heap MB": heap() - before,
    ...measureSearch(
      (query) => index.search(query).map(({ id }) => Number(id)),
      asked.slice(0, PEER_QUERIES),
    ),
  };
}

/** Search in libraries of growing size, beside MiniSearch; `file` holds JSON lines of papers. */
export function benchSearch(file: string, sizes: number[]): void {
  const papers = readRecords(file).map(paperOf);
  for (const size of sizes) {
    const some = papers.slice(0, size);
    const asked = askedPapers(some, QUERIES, SEED);
    console.log(`${size} papers; times in ms, then mean reciprocal ranks`);
    console.table([...glossRows(some, asked), miniSearchRow(some, asked)]);
  }
}
