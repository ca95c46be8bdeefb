function product(all: Float64Array, size: number, a: number, b: number): number {
  let sum = 0;
  for (let at = 0; at < all.length; at += size) sum += (all[at + a] ?? 0) * (all[at + b] ?? 0);
  return sum;
}

/** Makes the columns orthogonal, each of length 1 (Gram-Schmidt). */
export function straighten(all: Float64Array, size: number): void {
  for (let i = 0; i < size; i++) {
    for (let other = 0; other < i; other++) {
      const shared = product(all, size, i, other);
      for (let at = 0; at < all.length; at += size)
        all[at + i] = (all[at + i] ?? 0) - shared * (all[at + other] ?? 0);
    }
    const length = Math.sqrt(product(all, size, i, i)) || 1;
    for (let at = 0; at < all.length; at += size) all[at + i] = (all[at + i] ?? 0) / length;
  }
}
