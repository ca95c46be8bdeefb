import { boxOf, isAttached } from "@/utils/dom/tree";
import { PAGE_PAPERS, type PagePaper } from "@/utils/domain/page-paper";
import { abstractOf } from "./read-abstract";
import type { PageRow } from "./read-rows";

export interface AbstractReading<Answer> {
  /** One answer per paper, in order; null if the reader has switched reading of abstracts off. */
  ask: ((papers: PagePaper[]) => Promise<(Answer | null)[]>) | null;
  /** Called for every row that has an answer, before the first of them is shown. */
  prepare: (row: PageRow) => void;
  show: (row: PageRow, answer: Answer | null) => void;
  /** Called with the error of a failed request; the next scan asks again. */
  failed: (error: unknown) => void;
  signal: AbortSignal;
}

/** Index of the first row that is not above the window; 0 if there is none. */
function firstInView(rows: PageRow[]): number {
  const at = rows.findIndex(({ anchor }) => boxOf(anchor).bottom >= 0);
  return Math.max(0, at);
}

/** Insights from the abstracts that a page shows, requested a few rows at a time, rows in view first. */
export class Abstracts<Answer> {
  #answers = new Map<string, Answer | null>();
  #waiting: PageRow[] = [];
  #running = false;

  constructor(private readonly reading: AbstractReading<Answer>) {}

  /** Undefined if there is no answer yet. */
  of = (row: PageRow): Answer | null | undefined => this.#answers.get(row.fingerprint);

  forget(): void {
    this.#answers = new Map();
  }

  /** Whether the page shows an abstract of this row that was not requested yet; stores it in the row. */
  isUnread(row: PageRow): boolean {
    const { abstract } = row.layout;
    if (!abstract || !this.reading.ask || this.of(row) !== undefined) return false;
    row.abstract = abstractOf(row, abstract);
    return row.abstract !== "";
  }

  /** Requests insights for rows that have an abstract; replaces the rows that are still waiting. */
  read(rows: PageRow[]): void {
    this.#waiting = rows;
    if (this.#running) return;
    this.#running = true;
    this.#readOn()
      .catch(this.reading.failed)
      .finally(() => {
        this.#running = false;
      });
  }

  async #readOn(): Promise<void> {
    while (this.#waiting.length > 0 && !this.reading.signal.aborted) {
      const rows = this.#waiting.splice(firstInView(this.#waiting), PAGE_PAPERS);
      // oxlint-disable-next-line no-await-in-loop -- one message at a time leaves room for look-ups
      await this.#readSome(rows);
    }
  }

  async #readSome(rows: PageRow[]): Promise<void> {
    const answers = this.#answers;
    const papers = rows.map(({ title, ids, abstract }) => ({ title, ids, abstract }));
    const found = (await this.reading.ask?.(papers)) ?? [];
    if (this.reading.signal.aborted || answers !== this.#answers) return;
    for (const [at, row] of rows.entries()) if (found[at]) this.reading.prepare(row);
    for (const [at, row] of rows.entries()) {
      answers.set(row.fingerprint, found[at] ?? null);
      if (isAttached(row.item)) this.reading.show(row, found[at] ?? null);
    }
  }
}
