/** Scores the papers of an index for a query, term by term; only papers that match every term remain. */
export class Tally {
  readonly scores: Float32Array;
  /** Terms matched so far; stops growing at the first term that a paper does not match. */
  readonly #fitted: Uint16Array;
  /** The last field in which a paper scored. */
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

  /** After this, a paper may score once more for the same term. */
  nextField(): void {
    this.#fields += 1;
  }

  /** Only the first score of a paper in a field counts: add the best ones first. */
  add(papers: ArrayLike<number>, score: number): void {
    const [scores, fitted, lastField] = [this.scores, this.#fitted, this.#lastField];
    const [terms, field] = [this.#terms, this.#fields];
    for (let at = 0; at < papers.length; at += 1) {
      const paper = papers[at] ?? 0;
      // Most papers of a common word were already excluded by the rarer words before it.
      if ((fitted[paper] ?? 0) < terms - 1 || lastField[paper] === field) continue;
      fitted[paper] = terms;
      lastField[paper] = field;
      scores[paper] = (scores[paper] ?? 0) + score;
    }
  }

  /** The papers that match every term. */
  fitting(): number[] {
    const papers: number[] = [];
    for (const [paper, fitted] of this.#fitted.entries()) {
      if (fitted === this.#terms) papers.push(paper);
    }
    return papers;
  }
}
