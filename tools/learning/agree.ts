/** Whether numbers agree within a fifth of a per cent. */
export const close = (a: number, b: number) => Math.abs(a - b) <= 0.002 * Math.max(1, Math.abs(b));

const IGNORED = new Set([
  "the",
  "a",
  "of",
  "on",
  "and",
  "dataset",
  "datasets",
  "benchmark",
  "score",
]);

/** The words by which names are compared. */
export function wordsOf(name: string | null): Set<string> {
  const plain = (name ?? "").toLowerCase().replaceAll("×", "x");
  const words = plain.replaceAll(/[^\p{L}\p{N}@+.]+/gu, " ").split(" ");
  return new Set(words.filter((word) => word !== "" && !IGNORED.has(word)));
}

/** Whether two names agree: both are empty, or the smaller set of words is part of the larger. */
export function agree(name: string | null, accepted: readonly (string | null)[]): boolean {
  return accepted.some((ok) => {
    const [a, b] = [wordsOf(name), wordsOf(ok)];
    if (a.size === 0 || b.size === 0) return a.size === b.size;
    return a.size <= b.size ? a.isSubsetOf(b) : b.isSubsetOf(a);
  });
}
