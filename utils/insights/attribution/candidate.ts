import type { Found } from "@/utils/insights/lexicon/words";

/** A name in a text that a number may belong to. */
export interface Candidate extends Found {
  /** How it was found, e.g. `lexicon` or `after on`. */
  type: string;
}
