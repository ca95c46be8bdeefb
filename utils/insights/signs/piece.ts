import { remembering } from "@/utils/insights/words/remembering";

/**
 * A part of a sign's name. A name is its pieces with a blank between each two: "class c12 B" has three.
 *
 * The hash of a name follows from those of its pieces, so that a name need not be spelt to be looked up: with a
 * base b, a text of the characters c1 … cn has the hash c1·bⁿ⁻¹ + … + cn, and a text that goes on with a blank
 * and a piece of m characters has hash·bᵐ⁺¹ + the hash of " piece". Two bases make 60 bits, too many for two names
 * of a text to share them by chance. Each hash has 30 bits, which engines keep without a box.
 */
export interface Piece {
  readonly text: string;
  /** Hashes of the piece alone, by either base. */
  readonly low: number;
  readonly high: number;
  /** Hashes of a blank and the piece, and what the hash before them is multiplied by. */
  readonly lowBehind: number;
  readonly highBehind: number;
  readonly lowShift: number;
  readonly highShift: number;
}

const MASK = 0x3f_ff_ff_ff;
/** Odd numbers without a pattern (the golden ratio's and π's bits), so that no product loses bits. */
const LOW_BASE = 0x1e_37_79_b1;
const HIGH_BASE = 0x24_3f_6a_89;
const BLANK = " ".charCodeAt(0);

/** The hash of a text and the power of the base that moves a hash over it, both of 30 bits. */
function hashed(text: string, base: number): [hash: number, shift: number] {
  let hash = 0;
  let shift = 1;
  for (let at = 0; at < text.length; at++) {
    hash = (Math.imul(hash, base) + text.charCodeAt(at)) & MASK;
    shift = Math.imul(shift, base) & MASK;
  }
  return [hash, shift];
}

/** The hashes of a text that goes on with a blank and a piece. */
export const lowOn = (low: number, { lowShift, lowBehind }: Piece): number =>
  (Math.imul(low, lowShift) + lowBehind) & MASK;
export const highOn = (high: number, { highShift, highBehind }: Piece): number =>
  (Math.imul(high, highShift) + highBehind) & MASK;

/** A piece of any text. */
export function pieceOf(text: string): Piece {
  const [low, lowPower] = hashed(text, LOW_BASE);
  const [high, highPower] = hashed(text, HIGH_BASE);
  return {
    text,
    low,
    high,
    lowBehind: (Math.imul(BLANK, lowPower) + low) & MASK,
    highBehind: (Math.imul(BLANK, highPower) + high) & MASK,
    lowShift: Math.imul(lowPower, LOW_BASE) & MASK,
    highShift: Math.imul(highPower, HIGH_BASE) & MASK,
  };
}

/** The pieces of words that signs are made with, by the words. */
export const piecesOf = <const Text extends string>(...texts: readonly Text[]) =>
  Object.fromEntries(texts.map((text) => [text, pieceOf(text)])) as Record<Text, Piece>;

/** The piece of one of few texts: a unit, a class, a kind. */
export const pieceFor = remembering(pieceOf);

const COUNTS = Array.from({ length: 64 }, (_, count) => pieceOf(String(count)));

/** The piece of a whole number. */
export const countPiece = (count: number): Piece => COUNTS[count] ?? pieceOf(String(count));

export const TRUE = pieceOf("true");
export const FALSE = pieceOf("false");

const EMPTY = pieceOf("");

/** Several pieces with blanks between them as one. */
export function joined(pieces: readonly Piece[]): Piece {
  const [first = EMPTY, ...others] = pieces;
  let { text, low, high, lowBehind, highBehind, lowShift, highShift } = first;
  for (const piece of others) {
    text += ` ${piece.text}`;
    low = lowOn(low, piece);
    high = highOn(high, piece);
    lowBehind = lowOn(lowBehind, piece);
    highBehind = highOn(highBehind, piece);
    lowShift = Math.imul(lowShift, piece.lowShift) & MASK;
    highShift = Math.imul(highShift, piece.highShift) & MASK;
  }
  return { text, low, high, lowBehind, highBehind, lowShift, highShift };
}
