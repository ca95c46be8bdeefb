/** Solves a symmetric, positive definite system of equations (Gauss-Jordan, which needs no pivoting here). */
function solved(matrix: readonly Float64Array[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => Float64Array.from([...row, right[i] ?? 0]));
  rows.forEach((row, i) => {
    const pivot = row[i] ?? 1;
    row.forEach((value, n) => (row[n] = value / pivot));
    for (const other of rows) {
      const share = other[i] ?? 0;
      if (other === row || share === 0) continue;
      row.forEach((value, n) => (other[n] = (other[n] ?? 0) - share * value));
    }
  });
  return rows.map((row) => row.at(-1) ?? 0);
}

/** The dot product. */
export const dot = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
};

/** Sums of the products of every two columns of `rows`. */
function products(rows: readonly Float64Array[], size: number): Float64Array[] {
  const sums = Array.from({ length: size }, () => new Float64Array(size));
  for (const row of rows)
    sums.forEach((sum, i) => {
      const value = row[i] ?? 0;
      for (let n = 0; n < size; n++) sum[n] = (sum[n] ?? 0) + value * (row[n] ?? 0);
    });
  return sums;
}

/**
 * Returns a function that finds the weights of the columns of `rows` for given targets (ridge regression with
 * the strength `pull`).
 */
export function ridge(rows: readonly Float64Array[], pull: number) {
  const size = rows[0]?.length ?? 0;
  const sums = products(rows, size);
  sums.forEach((row, i) => (row[i] = (row[i] ?? 0) + pull));
  return (targets: readonly number[]): number[] => {
    const right = Array.from({ length: size }, (_, i) => {
      let sum = 0;
      rows.forEach((row, at) => (sum += (row[i] ?? 0) * (targets[at] ?? 0)));
      return sum;
    });
    return solved(sums, right);
  };
}

/** The standard deviation. */
export function deviation(numbers: readonly number[]): number {
  const mean = numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  return Math.sqrt(numbers.reduce((sum, one) => sum + (one - mean) ** 2, 0) / numbers.length);
}
