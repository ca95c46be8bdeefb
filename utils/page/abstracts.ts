import { boxOf, isAttached } from "@/utils/dom/tree";
import { PAGE_PAPERS, type PagePaper } from "@/utils/domain/page-paper";
import { abstractOf } from "./read-abstract";
import type { PageRow } from "./read-rows";

export interface AbstractReading<Answer> {
  /** One answer per paper, in order; null where the reader wants no abstract read. */
  ask: ((papers: PagePaper[]) => Promise<(Answer | null)[]>) | null;
  /** Called for each row that has an answer before the first of them is shown. */
  prepare: (row: PageRow) => void;
  show: (row: PageRow, answer: Answer | null) => void;
  /** Takes a failed question; the next scan asks again. */
  failed: (error: unknown) => void;
  signal: AbortSignal;
}

/** Where the rows in view begin: the first whose anchor is not above the window. */
function firstInView(rows: PageRow[]): number {
  const at = rows.findIndex(({ anchor }) => boxOf(anchor).bottom >= 0);
  return Math.max(0, at);
}

/** Insights of the abstracts that a page shows, a few rows at a time, those in view first. */
export class Abstracts<Answer> {
  #answers = new Map<string, Answer | null>();
  #waiting: PageRow[] = [];
  #running = false;

  constructor(private readonly reading: AbstractReading<Answer>) {}

  /** Undefined while it is not known. */
  of = (row: PageRow): Answer | null | undefined => this.#answers.get(row.fingerprint);

  forget(): void {
    this.#answers = new Map();
  }

  /** Whether the page shows an abstract of the row that was not asked for; it is in the row then. */
  isUnread(row: PageRow): boolean {
    const { abstract } = row.layout;
    if (!abstract || !this.reading.ask || this.of(row) !== undefined) return false;
    row.abstract = abstractOf(row, abstract);
    return row.abstract !== "";
  }

  /** Asks for rows that have an abstract, instead of those that wait since the last call. */
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
      // oxlint-disable-next-line no-await-in-loop -- one message after the other leaves room for look-ups
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
