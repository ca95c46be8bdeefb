import type { Digest } from "@/utils/domain/paper";

/** A digest format: pure, told apart by content. */
export interface Source {
  id: string;
  name: string;
  /** Whether a text is in this format, by its looks alone. */
  recognises: (text: string) => boolean;
  /** Never throws; what cannot be read stands in `skipped` with a reason. */
  parse: (text: string) => Digest;
}
