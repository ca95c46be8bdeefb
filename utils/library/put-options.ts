import type { SourceRank } from "@/utils/domain/source-rank";
import type { Reader } from "./reader";

/** How papers are put into the library. */
export interface PutOptions {
  /** How far the source is trusted; without it a file that is imported is the reader's, the rest a feed's. */
  rank?: SourceRank | undefined;
  /** Whether each listing can be taken back by itself: see `removePaper`. */
  each?: boolean | undefined;
  /**
   * Names an exported library that the papers come from: it knew them apart, so none of them is
   * another of its papers.
   */
  archive?: string | undefined;
  /** The import that the papers come from, so that what it gives can be taken back. */
  importId?: number | undefined;
  now: () => number;
  /** Papers that one of the same version read elsewhere are not read again. */
  reader: Reader;
}
