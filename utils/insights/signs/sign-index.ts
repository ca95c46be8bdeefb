import { highOn, lowOn, type Piece, pieceOf } from "./piece";

/** Finds names of signs by their hashes (see `piece.ts`): a hash table with open addressing. */
export interface SignIndex {
  /** Two per slot: both hashes of the name in it. */
  hashes: Int32Array;
  /** Per slot: the index of the name in the list; -1 if the slot is free. */
  places: Int32Array;
}

/** The first slot to probe for a name, before masking: the mixed bits of both hashes. */
const slotOf = (low: number, high: number) => low ^ (low >> 15) ^ (high >> 7);

function placeAt({ hashes, places }: SignIndex, low: number, high: number): number {
  const mask = places.length - 1;
  for (let slot = slotOf(low, high) & mask; ; slot = (slot + 1) & mask) {
    const place = places[slot] ?? -1;
    if (place < 0 || (hashes[2 * slot] === low && hashes[2 * slot + 1] === high)) return place;
  }
}

/** The index of a sign in the list of names, by the pieces of its name; -1 if it is not in the list. */
export function placeOf(
  index: SignIndex,
  first: Piece,
  second?: Piece,
  third?: Piece,
  fourth?: Piece,
  fifth?: Piece,
  sixth?: Piece,
): number {
  let { low, high } = first;
  const add = (piece: Piece | undefined) => {
    if (piece === undefined) return;
    low = lowOn(low, piece);
    high = highOn(high, piece);
  };
  add(second);
  add(third);
  add(fourth);
  add(fifth);
  add(sixth);
  return placeAt(index, low, high);
}

/** Indexes a list of distinct names; at least half of the slots stay free. */
export function signIndexOf(names: readonly string[]): SignIndex {
  const size = 2 ** Math.ceil(Math.log2(2 * names.length + 2));
  const hashes = new Int32Array(2 * size);
  const places = new Int32Array(size).fill(-1);
  names.forEach((name, place) => {
    const { low, high } = pieceOf(name);
    let slot = slotOf(low, high) & (size - 1);
    while ((places[slot] ?? -1) >= 0) slot = (slot + 1) & (size - 1);
    hashes.set([low, high], 2 * slot);
    places[slot] = place;
  });
  return { hashes, places };
}
