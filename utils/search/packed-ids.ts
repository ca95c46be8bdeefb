/** Maximum bytes of a packed id: four hold 28 bits. */
export const MAX_BYTES = 4;

/**
 * Writes ascending ids as differences, seven bits per byte, the last byte with its high bit clear; returns
 * the offset after them. `last` is the id before `from`, for a list that is continued.
 */
export function packIds(ids: ArrayLike<number>, bytes: Uint8Array, from: number, last = 0): number {
  let at = from;
  let before = last;
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

/** Reads `count` ids that `packIds` wrote at `from`. */
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

/** The last id of a list that `packIds` wrote at `from`, up to but excluding `to`. */
export function lastId(bytes: Uint8Array, from: number, to: number): number {
  let id = 0;
  let shift = 0;
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    id += (byte & 127) << shift;
    shift = byte > 127 ? shift + 7 : 0;
  }
  return id;
}
