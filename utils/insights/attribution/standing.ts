import { countPiece, type Piece } from "@/utils/insights/signs/piece";
import type { Candidate } from "./candidate";
import type { Offer } from "./offer";

/** What tells where a candidate stands among the others of its kind. */
export interface Standing {
  kind: Piece;
  unit: Piece;
  offer: Offer;
  /** Every candidate near the number, and those of its sentence. */
  all: readonly Candidate[];
  here: readonly Candidate[];
  /** Names that surely are what results are measured on: near, and in the sentence. */
  sure: ReadonlySet<string>;
  sureHere: ReadonlySet<string>;
  /** The last sure name before the number. */
  latest: string | undefined;
  /** How many numbers of a list stand before this one. */
  place: number;
  /** How many numbers of that list there are. */
  length: number;
  /** How the sentence begins. */
  opening: string;
  sentence: string;
}

/** How many names, three for more. */
export const few = (names: ReadonlySet<string>): Piece => countPiece(Math.min(3, names.size));
