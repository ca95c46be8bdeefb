/** What the papers of an index score for a query, term by term; only those stay that fit every term. */
export class Tally {
  readonly scores: Float32Array;
  /** Terms that a paper fits; it stays behind with the first that it does not. */
  readonly #fitted: Uint16Array;
  /** The last field of a term that a paper scored in. */
  readonly #lastField: Uint16Array;
  #terms = 0;
  #fields = 0;

  /** `size`: one more than the highest id. */
  constructor(size: number) {
    this.scores = new Float32Array(size);
    this.#fitted = new Uint16Array(size);
    this.#lastField = new Uint16Array(size);
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
  add(papers: ArrayLike<number>, score: number): void {
    const [scores, fitted, lastField] = [this.scores, this.#fitted, this.#lastField];
    const [terms, field] = [this.#terms, this.#fields];
    for (let at = 0; at < papers.length; at += 1) {
      const paper = papers[at] ?? 0;
      // Most papers of a common word are out already, by the rare words before it.
      if ((fitted[paper] ?? 0) < terms - 1 || lastField[paper] === field) continue;
      fitted[paper] = terms;
      lastField[paper] = field;
      scores[paper] = (scores[paper] ?? 0) + score;
    }
  }

  /** The papers that fit every term. */
  fitting(): number[] {
    const papers: number[] = [];
    for (const [paper, fitted] of this.#fitted.entries()) {
      if (fitted === this.#terms) papers.push(paper);
    }
    return papers;
  }
}
