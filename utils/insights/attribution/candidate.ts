import type { Found } from "@/utils/insights/lexicon/words";

/** A name in a text that a number may belong to. */
export interface Candidate extends Found {
  /** How it was found, or its shape, e.g. `lexicon` or `mixed case`. */
  type: string;
}
