import type { Piece } from "./piece";

/** The pieces of a sign's name, in order. */
export type Pieces = readonly [
  first: Piece,
  second?: Piece,
  third?: Piece,
  fourth?: Piece,
  fifth?: Piece,
  sixth?: Piece,
];

/** Callback that receives one sign. */
export type Tell = (...pieces: Pieces) => void;

/** Emits all signs of something. */
export type Telling = (tell: Tell) => void;

/** The names of all emitted signs, for learning and for explanations. */
export function spelt(tellAll: Telling): string[] {
  const names: string[] = [];
  tellAll((...pieces) => {
    names.push(pieces.flatMap((piece) => piece?.text ?? []).join(" "));
  });
  return names;
}
