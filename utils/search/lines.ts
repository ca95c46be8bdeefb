/**
 * Many short texts in one string, each ended by a line break: a fraction of the memory of as many
 * strings, and restored at once.
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

  /** Letters of a line; 0 beyond the last. */
  lengthAt(line: number): number {
    return line < this.size ? this.startOf(line + 1) - this.startOf(line) - 1 : 0;
  }

  /** Where a line starts in `text`; where the last one ended for `size`. */
  startOf(line: number): number {
    return this.#starts[line] ?? this.text.length;
  }

  /** The first line that is not before `word`, of lines in code-unit order. */
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
