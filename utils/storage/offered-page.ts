import type { GatheredPaper } from "@/utils/domain/gathered-paper";

/** The papers of a page that the reader wants in the library. */
export interface OfferedPage {
  /** Of the page. */
  title: string;
  papers: GatheredPaper[];
  /** Why the page could not be read; null where it was. */
  problem: string | null;
}
