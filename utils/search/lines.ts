/**
 * Many short texts in one string, each ended by a line break: uses a fraction of the memory of separate
 * strings, and is fast to restore.
 */
export class Lines {
  readonly #starts: Uint32Array;

  constructor(
    readonly text: string,
    readonly size: number = countBreaks(text),
  ) {
    this.#starts = new Uint32Array(size + 1);
    for (let line = 1, at = 0; line <= size; line += 1) {
      at = text.indexOf("\n", at) + 1;
      this.#starts[line] = at;
    }
  }

  static of(texts: Iterable<string>): Lines {
    return new Lines([...texts, ""].join("\n"));
  }

  at(line: number): string {
    return this.text.slice(this.startOf(line), this.startOf(line + 1) - 1);
  }

  /** Length of a line; 0 beyond the last. */
  lengthAt(line: number): number {
    return line < this.size ? this.startOf(line + 1) - this.startOf(line) - 1 : 0;
  }

  /** Offset of a line in `text`; for `size`, the end of the last one. */
  startOf(line: number): number {
    return this.#starts[line] ?? this.text.length;
  }

  /** Index of the first line not less than `word`; the lines must be in code-unit order. */
  firstFrom(word: string): number {
    let [low, high] = [0, this.size];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.at(middle) < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function countBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}
