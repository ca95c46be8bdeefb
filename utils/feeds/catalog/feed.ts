import type { Day } from "@/utils/domain/day";
import type { Digest } from "@/utils/domain/paper";

/** The parameters of one visit. */
export interface Visit {
  now: Date;
  /** See `Feed.setting`. */
  setting: string;
  /** Ids of `Feed.choices` that are ticked. */
  choices: readonly string[];
  /** Time of the last successful visit; null for the first. */
  since: Date | null;
}

/** A source of papers on the network. Pure: `utils/http` makes the requests. */
export interface Feed {
  id: string;
  name: string;
  /** Shown to the reader: one sentence on what it provides. */
  about: string;
  /** A text setting, with its initial value and an example; null for none. */
  setting: { label: string; initial: string; hint: string } | null;
  /** Checkboxes. */
  choices: readonly { id: string; label: string; initial: boolean }[];
  /** Minutes between two visits. */
  every: number;
  /** The addresses to request, in order. Throws a `TypeError` for an invalid setting. */
  addresses: (visit: Visit) => string[];
  /** Never throws; `address` is the one of `addresses` that answered. */
  parse: (text: string, address: string, choices: readonly string[]) => Digest;
  /** For a feed with an archive by day: its first day, and the address of a day. */
  history: { first: Day; address: (day: Day) => string } | null;
}
