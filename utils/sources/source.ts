import type { Digest } from "@/utils/domain/paper";

/** A digest format: pure, told apart by content. */
export interface Source {
  id: string;
  name: string;
  /** Never throws; a text that is no digest gives no papers and a reason in `skipped`. */
  parse: (text: string) => Digest;
}
