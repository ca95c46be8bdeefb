import type { Candidate } from "@/utils/domain/match";
import type { PageRow } from "./read-rows";

/** Candidates a message; keeps one message far from the limits of the browsers. */
export const BURST = 200;

/** What the library answered on this page; a failure is not remembered as "none". */
export class Answers<Answer> {
  #known = new Map<string, Answer | null>();

  constructor(private readonly lookUp: (candidates: Candidate[]) => Promise<(Answer | null)[]>) {}

  /** Undefined where the library was not asked, or is asked again. */
  of = (row: PageRow): Answer | null | undefined => this.#known.get(row.fingerprint);

  forget(): void {
    this.#known = new Map();
  }

  async fetch(rows: PageRow[]): Promise<void> {
    const known = this.#known;
    const asked = rows.filter((row) => !known.has(row.fingerprint));
    const bursts = Array.from({ length: Math.ceil(asked.length / BURST) }, (_, index) =>
      asked.slice(index * BURST, (index + 1) * BURST),
    );
    await Promise.all(bursts.map((burst) => this.#ask(burst, known)));
  }

  async #ask(burst: PageRow[], known: Map<string, Answer | null>): Promise<void> {
    const found = await this.lookUp(
      burst.map(({ title, ids, exact = false }) => ({ title, ids, exact })),
    );
    for (const [index, row] of burst.entries()) known.set(row.fingerprint, found[index] ?? null);
  }
}
