import { highOn, lowOn, type Piece, pieceOf } from "./piece";

/** Names of signs, found by their hashes (see `piece.ts`): a table with open addressing. */
export interface SignIndex {
  /** Both hashes of the name in each slot. */
  hashes: Int32Array;
  /** Its place in the list of names; -1 where the slot is free. */
  places: Int32Array;
}

/** Where the search for a name begins: the bits of both hashes, mixed. */
const slotOf = (low: number, high: number) => low ^ (low >> 15) ^ (high >> 7);

function placeAt({ hashes, places }: SignIndex, low: number, high: number): number {
  const mask = places.length - 1;
  for (let slot = slotOf(low, high) & mask; ; slot = (slot + 1) & mask) {
    const place = places[slot] ?? -1;
    if (place < 0 || (hashes[2 * slot] === low && hashes[2 * slot + 1] === high)) return place;
  }
}

/** The place of a sign by the pieces of its name; -1 where the index does not have it. */
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

/** An index of different names, each at its place in the list; at least half of its slots are free. */
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
