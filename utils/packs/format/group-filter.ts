import * as v from "valibot";
import type { Cut } from "./layout";
import { REVISION } from "./manifest";

/**
 * Bits kept of a hash after its group's prefix. A group holds some 400 papers: one in 80 absent titles is a
 * false positive, which costs the request of a shard but shows nothing wrong.
 */
const KEPT_BITS = 15;

const kept = (hash: number, { groupBits }: Cut): number =>
  ((hash << groupBits) >>> (32 - KEPT_BITS)) & (2 ** KEPT_BITS - 1);

/** Ascending numbers as base64 of their gaps, seven bits per byte, the high bit set if the gap continues. */
function packedGaps(sorted: readonly number[]): string {
  const bytes: number[] = [];
  let before = 0;
  for (const value of sorted) {
    for (let gap = value - before; ; gap >>>= 7) {
      bytes.push(gap < 128 ? gap : (gap & 127) | 128);
      if (gap < 128) break;
    }
    before = value;
  }
  return btoa(String.fromCodePoint(...bytes));
}

function unpackedGaps(packed: string): Set<number> {
  const values = new Set<number>();
  let [value, gap, shift] = [0, 0, 0];
  for (const letter of atob(packed)) {
    const byte = letter.codePointAt(0) ?? 0;
    gap |= (byte & 127) << shift;
    shift += 7;
    if (byte >= 128) continue;
    value += gap;
    values.add(value);
    [gap, shift] = [0, 0];
  }
  return values;
}

/** Which titles a group may contain, and the revisions of its shards. */
export interface GroupFilter {
  /** False: the collection does not contain the title. */
  mayHold: (hash: number) => boolean;
  /** Revision of a shard's content; null for a shard without papers. */
  revisionOf: (shard: number) => string | null;
}

/** The filter of titles with these hashes, and the revisions of the group's shards, in order. */
export function filterText(
  hashes: readonly number[],
  revisions: readonly (string | null)[],
  cut: Cut,
): string {
  const values = [...new Set(hashes.map((hash) => kept(hash, cut)))].toSorted((a, b) => a - b);
  return JSON.stringify({ revisions, gaps: packedGaps(values) });
}

const BASE64 = /^[\w+/]*={0,2}$/;
const FILTER = v.object({
  revisions: v.pipe(v.array(v.nullable(REVISION)), v.maxLength(1 << 12)),
  gaps: v.pipe(v.string(), v.maxLength(500_000), v.regex(BASE64)),
});

/** Parses a filter; throws if it is damaged. */
export function readFilter(text: string, cut: Cut): GroupFilter {
  const { revisions, gaps } = v.parse(FILTER, JSON.parse(text));
  const values = unpackedGaps(gaps);
  const first = 2 ** (cut.shardBits - cut.groupBits) - 1;
  return {
    mayHold: (hash) => values.has(kept(hash, cut)),
    revisionOf: (shard) => revisions[shard & first] ?? null,
  };
}
