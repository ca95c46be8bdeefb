import type { PaperId } from "./paper-id";

/** A paper as a page lists it. */
export interface GatheredPaper {
  title: string;
  ids: PaperId[];
  /** Empty if the page shows none, or only a part of it. */
  abstract: string;
}
