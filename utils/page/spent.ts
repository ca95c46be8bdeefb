/** Milliseconds of all scans so far: reading rows, waiting for the library, showing strips. */
export interface Spent {
  read: number;
  lookUp: number;
  show: number;
}

/** Adds the duration of a step to one of the counts. */
export async function timed<Count extends string, T>(
  spent: Record<Count, number>,
  count: Count,
  step: () => Promise<T>,
): Promise<T> {
  const start = performance.now();
  try {
    return await step();
  } finally {
    spent[count] += performance.now() - start;
  }
}
