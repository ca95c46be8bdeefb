/** Normalises each row of a table, `size` numbers long, to length 1; rows of zeros stay. */
export function unitRows(all: Float64Array, size: number): void {
  for (let start = 0; start < all.length; start += size) {
    const row = all.subarray(start, start + size);
    let squares = 0;
    for (const value of row) squares += value ** 2;
    const length = Math.sqrt(squares) || 1;
    for (let i = 0; i < size; i++) row[i] = (row[i] ?? 0) / length;
  }
}
