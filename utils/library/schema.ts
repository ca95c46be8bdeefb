import type { DBSchema, IDBPDatabase } from "idb";
import type { Candidate } from "@/utils/domain/match";
import type { DigestOrigin, Paper } from "@/utils/domain/paper";
import type { NamesSnapshot } from "@/utils/search/search-index";
import type { WordIndexSnapshot } from "@/utils/search/word-index";

/** A paper with the keys that find it. */
export interface StoredPaper extends Paper {
  /** Title keys of its title and its aliases. */
  keys: string[];
  /** Title signatures of its title and its aliases. */
  signatures: number[];
  /** Of the library when the paper last changed; none where that was before version 4. */
  revision?: number;
}

/** A paper before the library gave it its id. */
export type NewPaper = Omit<StoredPaper, "id">;

/** "Not this paper". */
export interface Rejection {
  /** Title key of the candidate, a space, id of the paper. */
  key: string;
  candidate: Candidate;
  paper: number;
}

/** A part of the text index, in memory anew faster than from the papers. */
interface Snapshot {
  /** Of the index's settings. */
  version: number;
  /** Of the library when it was taken. */
  revision: number;
  content: NamesSnapshot | WordIndexSnapshot;
}

/** One record: the state of the library as a whole. */
export interface Meta {
  /** Grows with every change of the papers. */
  revision: number;
  /** Milliseconds since 1970. */
  updatedAt: number | null;
  papers: number;
}

/** How many papers of the library a digest lists. */
export interface DigestCount extends DigestOrigin {
  papers: number;
}

export interface GlossSchema extends DBSchema {
  papers: {
    key: number;
    value: StoredPaper;
    indexes: { keys: string; ids: string; signatures: number; revision: number };
  };
  rejections: { key: string; value: Rejection };
  snapshots: { key: "names" | "abstracts"; value: Snapshot };
  meta: { key: "library"; value: Meta };
  digests: { key: string; value: DigestCount };
}

export type Database = IDBPDatabase<GlossSchema>;
