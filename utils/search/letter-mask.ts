/** A bit for every letter (and digit, folded onto the same bits) of a word. */
export function letterMask(word: string): number {
  let mask = 0;
  for (let at = 0; at < word.length; at += 1) mask |= 1 << (word.charCodeAt(at) & 31);
  return mask >>> 0;
}

/**
 * Whether words of these masks may be `mistakes` letters apart: a cheap test before a dear one. A
 * wrong letter takes one bit away and sets one.
 */
export function mayBeNear(a: number, b: number, mistakes: number): boolean {
  let bits = a ^ b;
  for (let apart = 0; apart < 2 * mistakes; apart += 1) bits &= bits - 1;
  return bits === 0;
}
