import type { Validators } from "./validators";

/** What an address of packs turned out to be. */
export type PackKind = "pack" | "index" | "collection";

/** A subscription to packs and its current state. Times are milliseconds since 1970. */
export interface PackSubscription {
  /** Address of a pack, an index of packs or the manifest of a collection. */
  url: string;
  /** Null until it was read once. */
  kind: PackKind | null;
  name: string;
  date: string | null;
  source: string | null;
  licence: string | null;
  /** Papers that it holds or lists. */
  papers: number;
  /** Papers in the smallest shard of a collection; null for others. */
  fewest: number | null;
  /** When it last brought or confirmed its packs. */
  freshAt: number | null;
  nextAt: number;
  /** Consecutive failures. */
  failures: number;
  /** Why it could not be read, or not completely, worded for the reader. */
  problem: string | null;
}

/** A subscription that was not read yet. */
export const newPackSubscription = (url: string): PackSubscription => ({
  url,
  kind: null,
  name: url,
  date: null,
  source: null,
  licence: null,
  papers: 0,
  fewest: null,
  freshAt: null,
  nextAt: 0,
  failures: 0,
  problem: null,
});

/** A subscription with what Gloss needs to ask for the rest. */
export interface StoredPacks extends PackSubscription {
  /** Version of the index, the pack or the manifest that is known. */
  validators: Validators;
  /** Hashes of the packs that are in the library, by their addresses. */
  taken: Record<string, string>;
  /** Manifest of a collection, as it was read; null for others. */
  manifest: unknown;
}
