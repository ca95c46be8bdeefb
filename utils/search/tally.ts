/** What the papers of an index scored for a query: only those that fit every term stay. */
export class Tally {
  readonly scores: Float32Array;
  /** Terms that a paper fits. */
  readonly #fitted: Uint8Array;
  /** The last term, and the last field of a term, that a paper was counted for. */
  readonly #lastTerm: Uint32Array;
  readonly #lastField: Uint32Array;
  #terms = 0;
  #fields = 0;

  /** `size`: one more than the highest id. */
  constructor(private readonly size: number) {
    this.scores = new Float32Array(size);
    this.#fitted = new Uint8Array(size);
    this.#lastTerm = new Uint32Array(size);
    this.#lastField = new Uint32Array(size);
  }

  nextTerm(): void {
    this.#terms += 1;
    this.#fields += 1;
  }

  /** From here on a paper may score once more for this term. */
  nextField(): void {
    this.#fields += 1;
  }

  /** Only the first score of a paper counts in a field: add the best ones first. */
  add(papers: Iterable<number>, score: number): void {
    for (const paper of papers) {
      if (this.#lastField[paper] === this.#fields) continue;
      this.#lastField[paper] = this.#fields;
      this.scores[paper] = (this.scores[paper] ?? 0) + score;
      if (this.#lastTerm[paper] === this.#terms) continue;
      this.#lastTerm[paper] = this.#terms;
      this.#fitted[paper] = (this.#fitted[paper] ?? 0) + 1;
    }
  }

  /** The papers that fit `terms` terms: by default every one. */
  fitting(terms = this.#terms): number[] {
    const papers: number[] = [];
    for (let paper = 0; paper < this.size; paper += 1) {
      if ((this.#fitted[paper] ?? 0) >= terms) papers.push(paper);
    }
    return papers;
  }
}
