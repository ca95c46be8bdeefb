import { SHOWN, type Search } from "./search-engines";
import type { AskedPaper } from "./search-queries";

const WAYS = ["exact", "prefix", "shuffled", "typo"] as const;

/** Queries before the clock counts: code that has not run yet is slow. */
const WARM_UP = 5;

/** Milliseconds a query, and the mean of 1 / rank of the wanted paper for each way to ask. */
export async function measureSearch(search: Search, asked: AskedPaper[]) {
  for (const { exact } of asked.slice(0, WARM_UP)) {
    // oxlint-disable-next-line no-await-in-loop -- one query after the other is what is measured
    await search(exact);
  }
  const times: number[] = [];
  const ranks: Record<string, string> = {};
  for (const way of WAYS) {
    let reciprocals = 0;
    for (const one of asked) {
      const start = performance.now();
      // oxlint-disable-next-line no-await-in-loop -- as above
      const found = await search(one[way]);
      times.push(performance.now() - start);
      const rank = found.slice(0, SHOWN).indexOf(one.id);
      reciprocals += rank < 0 ? 0 : 1 / (rank + 1);
    }
    ranks[way] = (reciprocals / asked.length).toFixed(3);
  }
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1);
  return { p50: at(0.5), p95: at(0.95), max: at(1), ...ranks };
}
