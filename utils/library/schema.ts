import type { DBSchema, IDBPDatabase } from "idb";
import type { FileChoice } from "@/utils/domain/import-choice";
import type { Candidate } from "@/utils/domain/match";
import type { DigestOrigin, Paper } from "@/utils/domain/paper";
import type { NamesSnapshot } from "@/utils/search/search-index";
import type { WordIndexSnapshot } from "@/utils/search/packed-words";
import type { ImportState } from "@/utils/domain/import-state";
import type { SourceRank } from "@/utils/domain/source-rank";
import type { Listing } from "./listings/listing";

/** A paper with the keys that find it. */
export interface StoredPaper extends Paper {
  /** Title keys of its title and its aliases. */
  keys: string[];
  /** Title signatures of its title and its aliases. */
  signatures: number[];
  /** Of the library when the paper last changed. */
  revision: number;
  /** What gave it, where that is one listing that the paper itself tells. */
  source?: PaperSource;
  /** Its listings stand in the store of sources. */
  shared?: true;
}

/** What a paper does not tell of its only listing: see `Listing`. */
interface PaperSource {
  seq: number;
  rank: SourceRank;
  by: number;
  archive?: string;
}

/** A paper before the library gave it its id. */
export type NewPaper = Omit<StoredPaper, "id" | "revision">;

/** "Not this paper". */
export interface Rejection {
  /** Title key of the candidate, a space, id of the paper. */
  key: string;
  candidate: Candidate;
  paper: number;
  /** The papers that it was said of, which went into this one; none where that is `paper` alone. */
  firsts?: number[];
}

/** How much of the library a text index holds. */
export interface Coverage {
  /** Every change up to this revision of the library, of the papers below. */
  revision: number;
  /** Papers up to this id; `Infinity` once the first build is through. */
  upTo: number;
}

/** One record: the state of the library as a whole. */
export interface Meta {
  /** Grows with every change of the papers. */
  revision: number;
  /** Milliseconds since 1970. */
  updatedAt: number | null;
  papers: number;
  /** How often anything was listed or taken back; the next listing comes after. */
  listed: number;
}

/** How many papers of the library a digest lists. */
export interface DigestCount extends DigestOrigin {
  papers: number;
}

/** The text index, in memory anew faster than from the papers; a record a key. */
export interface Snapshot {
  /** Of the index's settings. */
  coverage: Coverage & { version: number };
  names: NamesSnapshot;
  abstracts: WordIndexSnapshot;
}

/** An import, so that it can go on after a stop and be taken back. */
export type ImportRecord = Omit<ImportState, "canGoOn">;

/** Files of an import, with what the reader chose of each. */
interface MendedFiles {
  files: File[];
  choices: FileChoice[];
}

/** New papers that a batch of an import brought; what else it gave stands in the store of sources. */
interface GainBatch {
  /** `ImportRecord.id` */
  import: number;
  papers: number[];
}

/** What finds some of the papers: see `KeyFilter`. */
export interface HashRecord {
  id: number;
  hashes: Uint32Array;
}

/** A listing as it is stored: its abstract is left out where it is the paper's. */
export type StoredListing = Omit<Listing, "abstract"> & { abstract?: string };

/** The listings of a paper that has several, or one that its paper does not tell. */
export interface SourcesRecord {
  /** `Paper.id` */
  paper: number;
  listings: StoredListing[];
  /** All ids and title keys that they name; also those that the paper is not known by. */
  names: string[];
  /** Who can take any of them back: imports by their ids, additions by the paper that they were, below 0. */
  givers: number[];
}

export interface GlossSchema extends DBSchema {
  papers: {
    key: number;
    value: StoredPaper;
    indexes: { keys: string; ids: string; signatures: number; revision: number; corrected: number };
  };
  hashes: { key: number; value: HashRecord };
  rejections: { key: string; value: Rejection };
  snapshots: { key: keyof Snapshot; value: Snapshot[keyof Snapshot] };
  meta: { key: "library"; value: Meta };
  digests: { key: string; value: DigestCount };
  imports: { key: number; value: ImportRecord };
  /**
   * Of imports that did not end, by `ImportRecord.id`; none where they were not kept. Choices stand here,
   * since the record of an import is written anew with every batch.
   */
  files: { key: number; value: File[] | MendedFiles };
  gains: { key: number; value: GainBatch; indexes: { import: number } };
  sources: {
    key: number;
    value: SourcesRecord;
    indexes: { names: string; givers: number };
  };
}

export type Database = IDBPDatabase<GlossSchema>;
