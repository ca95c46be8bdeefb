import type { Candidate } from "@/utils/domain/match";
import type { PageRow } from "./read-rows";

/** Candidates per message; keeps messages far below the size limits of browsers. */
export const BURST = 200;
/** Messages sent at a time: the background answers two per tab, and more would delay other tabs. */
const SIDE_BY_SIDE = 2;

/** The library's answers on this page. A failed look-up is not remembered as "no match". */
export class Answers<Answer> {
  #known = new Map<string, Answer | null>();

  constructor(private readonly lookUp: (candidates: Candidate[]) => Promise<(Answer | null)[]>) {}

  /** Undefined if the row has not been looked up since the last `forget`. */
  of = (row: PageRow): Answer | null | undefined => this.#known.get(row.fingerprint);

  forget(): void {
    this.#known = new Map();
  }

  async fetch(rows: PageRow[]): Promise<void> {
    const known = this.#known;
    const asked = rows.filter((row) => !known.has(row.fingerprint));
    const next = async (): Promise<void> => {
      // oxlint-disable-next-line no-await-in-loop -- one message at a time
      while (asked.length > 0) await this.#ask(asked.splice(0, BURST), known);
    };
    try {
      await Promise.all(Array.from({ length: SIDE_BY_SIDE }, next));
    } finally {
      asked.length = 0; // after a failure, send nothing more
    }
  }

  async #ask(burst: PageRow[], known: Map<string, Answer | null>): Promise<void> {
    const found = await this.lookUp(
      burst.map(({ title, ids, exact = false }) => ({ title, ids, exact })),
    );
    for (const [index, row] of burst.entries()) known.set(row.fingerprint, found[index] ?? null);
  }
}
