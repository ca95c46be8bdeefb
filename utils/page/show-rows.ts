import { isAttached } from "@/utils/dom/tree";
import type { Abstracts } from "./abstracts";
import { type Answers, BURST } from "./answers";
import type { StripAnswer } from "./host";
import { inSteps } from "./in-view";
import type { PageRow } from "./read-rows";
import { inSlices, tolerant, writingPause } from "./slices";
import { type Spent, timed } from "./spent";
import type { Strips } from "./strips";

export interface Parts<Answer extends StripAnswer> {
  /** See `Annotation.prepare`. */
  prepare: (row: PageRow) => void;
  answers: Answers<Answer>;
  abstracts: Abstracts<Answer>;
  strips: Strips<Answer>;
}

/** The library's answer for a row, else the one from the page's own abstract. */
export const answerOf =
  <Answer extends StripAnswer>({
    answers,
    abstracts,
  }: Pick<Parts<Answer>, "answers" | "abstracts">) =>
  (row: PageRow) =>
    answers.of(row) ?? abstracts.of(row);

/** Shows what is known of each row; returns rows whose abstract on the page is still to be read. */
async function showKnown<Answer extends StripAnswer>(
  rows: PageRow[],
  parts: Parts<Answer>,
  { failed, signal }: Showing,
): Promise<PageRow[]> {
  const { prepare, answers, abstracts, strips } = parts;
  const prepareKnown = (row: PageRow) => {
    if (answers.of(row)) prepare(row);
  };
  await inSlices(rows, signal, tolerant(prepareKnown, failed));
  const unread: PageRow[] = [];
  const show = (row: PageRow) => {
    const known = answers.of(row);
    if (!isAttached(row.item) || known === undefined) return;
    if (known === null && abstracts.isUnread(row)) unread.push(row);
    else strips.show(row, answerOf(parts)(row) ?? null);
  };
  await inSlices(rows, signal, tolerant(show, failed), writingPause());
  return unread;
}

interface Showing {
  ready: Promise<void>;
  spent: Spent;
  /** Called with the first error of a row; the other rows are still shown. */
  failed: (error: unknown) => void;
  signal: AbortSignal;
}

/** Looks rows up and shows them, rows in view first. */
export async function showAll<Answer extends StripAnswer>(
  rows: PageRow[],
  parts: Parts<Answer>,
  showing: Showing,
): Promise<void> {
  const { ready, spent, signal } = showing;
  const { answers, abstracts, strips } = parts;
  const unread: PageRow[] = [];
  for (const step of inSteps(rows, BURST)) {
    // oxlint-disable-next-line no-await-in-loop -- rows in view come first
    await timed(spent, "lookUp", () => answers.fetch(step));
    // oxlint-disable-next-line no-await-in-loop -- as above
    await ready;
    if (signal.aborted) return;
    strips.keepOnly(rows);
    // oxlint-disable-next-line no-await-in-loop -- as above
    unread.push(...(await timed(spent, "show", () => showKnown(step, parts, showing))));
    abstracts.read(unread.filter((row) => abstracts.of(row) === undefined));
  }
}
