/** Bit mask of the letters of a word; digits are folded onto the same bits. */
export function letterMask(word: string): number {
  let mask = 0;
  for (let at = 0; at < word.length; at += 1) mask |= 1 << (word.charCodeAt(at) & 31);
  return mask >>> 0;
}

/**
 * Whether words with these masks may be `mistakes` edits apart: a cheap pre-check before the expensive
 * comparison. A wrong letter clears one bit and sets another.
 */
export function mayBeNear(a: number, b: number, mistakes: number): boolean {
  let bits = a ^ b;
  for (let apart = 0; apart < 2 * mistakes; apart += 1) bits &= bits - 1;
  return bits === 0;
}
