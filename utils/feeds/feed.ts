import type { Digest } from "@/utils/domain/paper";

/** A source of papers on the network. Pure: `utils/network` asks. */
export interface Feed {
  id: string;
  name: string;
  /** What it brings, in a sentence for the reader. */
  about: string;
  /** What the reader may set, with the value to begin with; null where there is nothing to set. */
  setting: { label: string; initial: string } | null;
  /** Minutes between two visits. */
  every: number;
  /** The addresses to ask, in order. Throws a `TypeError` for a setting that is none. */
  addresses: (now: Date, setting: string) => string[];
  /** Never throws; `address` tells which of `addresses` answered. */
  parse: (text: string, address: string) => Digest;
}
