import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { prefixOf, titleHash } from "@/utils/packs/format/title-hash";
import { mergedFacts } from "@/utils/domain/paper-facts";
import { titleKey } from "@/utils/domain/title-key";
import type { SpilledPaper } from "./read-paper";

/** Buckets that a collection is sorted in; a 256th of a million papers takes 10 MB. */
const BUCKET_BITS = 8;
const BUCKETS = 2 ** BUCKET_BITS;
/** Characters that are buffered before they are written to disk. */
const HELD = 4_000_000;

/** A paper with its sort key. */
export interface Sorted {
  hash: number;
  paper: SpilledPaper;
}

const byHash = (a: Sorted, b: Sorted) =>
  a.hash - b.hash || (a.paper.title < b.paper.title ? -1 : Number(a.paper.title > b.paper.title));

/** Whether two entries are the same paper: same title, and no conflicting ids. */
const isSame = (a: SpilledPaper, b: SpilledPaper) =>
  titleKey(a.title) === titleKey(b.title) &&
  (a.ids.length === 0 || b.ids.length === 0 || a.ids.some((id) => b.ids.includes(id)));

/** Merges duplicates: keeps the longer abstract, and the ids and facts of both. */
function withoutTwins(sorted: readonly Sorted[]): Sorted[] {
  const kept: Sorted[] = [];
  for (const { hash, paper } of sorted) {
    const twin = kept.findLast((one) => one.hash === hash && isSame(one.paper, paper));
    if (!twin) {
      kept.push({ hash, paper });
      continue;
    }
    const ids = [...new Set([...twin.paper.ids, ...paper.ids])].toSorted();
    const fuller = paper.abstract.length > twin.paper.abstract.length ? paper : twin.paper;
    twin.paper = { ...fuller, ids, facts: mergedFacts(twin.paper.facts, paper.facts) };
  }
  return kept;
}

/** Size of the filter of seen hashes: 8 MB, which count ten million titles to within a few per cent. */
const SEEN_BITS = 26;

/** Sorts papers by the hashes of their titles, on disk, so that memory does not limit their number. */
export class Spill {
  readonly #folder = mkdtempSync(join(tmpdir(), "gloss-shards-"));
  readonly #held: string[][] = Array.from({ length: BUCKETS }, () => []);
  #size = 0;
  readonly #seen = new Uint8Array(2 ** (SEEN_BITS - 3));
  /** Number of distinct titles that were added (approximate). */
  titles = 0;

  add(paper: SpilledPaper): void {
    const hash = titleHash(paper.title);
    this.#count(prefixOf(hash, SEEN_BITS));
    const line = `${JSON.stringify({ hash, paper })}\n`;
    this.#held[prefixOf(hash, BUCKET_BITS)]?.push(line);
    this.#size += line.length;
    if (this.#size > HELD) this.#flush();
  }

  /** The papers in the order of their hashes, without duplicates, one bucket at a time. Ends the sorting. */
  *sorted(): Generator<Sorted[]> {
    this.#flush();
    for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
      const file = this.#file(bucket);
      const lines = existsSync(file) ? readFileSync(file, "utf8").split("\n") : [];
      const rows = lines.filter(Boolean).map((line) => JSON.parse(line) as Sorted);
      yield withoutTwins(rows.toSorted(byHash));
    }
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #file = (bucket: number) => join(this.#folder, String(bucket));

  #count(seen: number): void {
    const [at, bit] = [seen >>> 3, 1 << (seen & 7)];
    const before = this.#seen[at] ?? 0;
    if ((before & bit) !== 0) return;
    this.#seen[at] = before | bit;
    this.titles += 1;
  }

  #flush(): void {
    for (const [bucket, lines] of this.#held.entries())
      if (lines.length > 0) appendFileSync(this.#file(bucket), lines.splice(0).join(""));
    this.#size = 0;
  }
}
