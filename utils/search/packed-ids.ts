/** Bytes that a packed id takes at most: four hold 28 bits. */
export const MAX_BYTES = 4;

/**
 * Writes ascending ids as differences, seven bits a byte, the last byte with its high bit clear;
 * returns where the next list goes.
 */
export function packIds(ids: ArrayLike<number>, bytes: Uint8Array, from: number): number {
  let at = from;
  let before = 0;
  for (let index = 0; index < ids.length; index += 1) {
    const id = ids[index] ?? 0;
    let rest = id - before;
    before = id;
    while (rest > 127) {
      bytes[at++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    bytes[at++] = rest;
  }
  return at;
}

/** Reads the `count` ids that `packIds` wrote from `from` on. */
export function unpackIds(bytes: Uint8Array, from: number, count: number): Uint32Array {
  const ids = new Uint32Array(count);
  let at = from;
  let id = 0;
  for (let index = 0; index < count; index += 1) {
    let byte = bytes[at++] ?? 0;
    let difference = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++] ?? 0;
      difference |= (byte & 127) << shift;
    }
    id += difference;
    ids[index] = id;
  }
  return ids;
}
