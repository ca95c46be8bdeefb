import { countPiece, type Piece } from "@/utils/insights/signs/piece";
import type { Candidate } from "./candidate";
import type { Offer } from "./offer";

/** A number's candidates as a whole, which each of them is compared with. */
export interface Standing {
  kind: Piece;
  unit: Piece;
  offer: Offer;
  /** All candidates near the number, and those in its sentence. */
  all: readonly Candidate[];
  here: readonly Candidate[];
  /** Names with the grade "sure": near the number, and in its sentence. */
  sure: ReadonlySet<string>;
  sureHere: ReadonlySet<string>;
  /** The last sure name before the number. */
  latest: string | undefined;
  /** How many numbers come before this one in its list. */
  place: number;
  /** How many numbers that list has. */
  length: number;
  /** The first 60 characters from the start of the sentence. */
  opening: string;
  sentence: string;
}

/** The number of names, at most 3, as a piece of a sign. */
export const few = (names: ReadonlySet<string>): Piece => countPiece(Math.min(3, names.size));
