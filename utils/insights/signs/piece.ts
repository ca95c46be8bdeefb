import { remembering } from "@/utils/insights/words/remembering";

/**
 * A part of a sign's name. A name is its pieces joined by spaces: "class c12 B" has three.
 *
 * The hash of a name is computed from the hashes of its pieces, so a lookup need not build the string: with a
 * base b, a text of the characters c1 … cn has the hash c1·bⁿ⁻¹ + … + cn, and the same text followed by a space
 * and a piece of m characters has hash·bᵐ⁺¹ + the hash of " piece". Two bases give 60 bits, enough to make
 * collisions between names unlikely. Each hash has 30 bits, which engines store as an unboxed integer.
 */
export interface Piece {
  readonly text: string;
  /** Hashes of the piece alone, one per base. */
  readonly low: number;
  readonly high: number;
  /** Hashes of a space and the piece, and the factors for the hash of the text before them. */
  readonly lowBehind: number;
  readonly highBehind: number;
  readonly lowShift: number;
  readonly highShift: number;
}

const MASK = 0x3f_ff_ff_ff;
/** Odd, so that multiplication loses no bits; the digits of the golden ratio and of π have no pattern. */
const LOW_BASE = 0x1e_37_79_b1;
const HIGH_BASE = 0x24_3f_6a_89;
const BLANK = " ".charCodeAt(0);

/** The hash of a text, and the power of the base by which appending the text shifts a hash; 30 bits each. */
function hashed(text: string, base: number): [hash: number, shift: number] {
  let hash = 0;
  let shift = 1;
  for (let at = 0; at < text.length; at++) {
    hash = (Math.imul(hash, base) + text.charCodeAt(at)) & MASK;
    shift = Math.imul(shift, base) & MASK;
  }
  return [hash, shift];
}

/** The hashes of a text after appending a space and a piece. */
export const lowOn = (low: number, { lowShift, lowBehind }: Piece): number =>
  (Math.imul(low, lowShift) + lowBehind) & MASK;
export const highOn = (high: number, { highShift, highBehind }: Piece): number =>
  (Math.imul(high, highShift) + highBehind) & MASK;

/** Makes a piece of any text, without caching it. */
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

/** Pieces by their texts, for the fixed words of signs. */
export const piecesOf = <const Text extends string>(...texts: readonly Text[]) =>
  Object.fromEntries(texts.map((text) => [text, pieceOf(text)])) as Record<Text, Piece>;

/** The cached piece of a text from a small set: a unit, a class, a kind. */
export const pieceFor = remembering(pieceOf);

const COUNTS = Array.from({ length: 64 }, (_, count) => pieceOf(String(count)));

/** The piece of a whole number. */
export const countPiece = (count: number): Piece => COUNTS[count] ?? pieceOf(String(count));

export const TRUE = pieceOf("true");
export const FALSE = pieceOf("false");

const EMPTY = pieceOf("");

/** Joins pieces with spaces into one. */
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
