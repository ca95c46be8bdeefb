import type { Day } from "@/utils/domain/day";
import type { Digest } from "@/utils/domain/paper";

/** What a feed is asked for this time. */
export interface Visit {
  now: Date;
  /** See `Feed.setting`. */
  setting: string;
  /** Ids of `Feed.choices` that are ticked. */
  choices: readonly string[];
  /** When it last brought its papers; null for the first time. */
  since: Date | null;
}

/** A source of papers on the network. Pure: `utils/http` asks. */
export interface Feed {
  id: string;
  name: string;
  /** What it brings, in a sentence for the reader. */
  about: string;
  /** What the reader may write, with the value to begin with and an example; null for nothing. */
  setting: { label: string; initial: string; hint: string } | null;
  /** What the reader may tick. */
  choices: readonly { id: string; label: string; initial: boolean }[];
  /** Minutes between two visits. */
  every: number;
  /** The addresses to ask, in order. Throws a `TypeError` for a setting that is none. */
  addresses: (visit: Visit) => string[];
  /** Never throws; `address` tells which of `addresses` answered. */
  parse: (text: string, address: string, choices: readonly string[]) => Digest;
  /** For a feed that can be asked for days long past: its first day, and a day's address. */
  history: { first: Day; address: (day: Day) => string } | null;
}
