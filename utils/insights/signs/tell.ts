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

/** Hears a sign. */
export type Tell = (...pieces: Pieces) => void;

/** Tells all signs of something. */
export type Telling = (tell: Tell) => void;

/** The names of all signs that are told, as learners and explanations see them. */
export function spelt(tellAll: Telling): string[] {
  const names: string[] = [];
  tellAll((...pieces) => {
    names.push(pieces.flatMap((piece) => piece?.text ?? []).join(" "));
  });
  return names;
}
