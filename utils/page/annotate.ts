import type { Candidate } from "@/utils/domain/match";
import type { PagePaper } from "@/utils/domain/page-paper";
import { layoutsOf } from "@/utils/sites/layouts-of";
import type { Layout, Site } from "@/utils/sites/site";
import { Abstracts } from "./abstracts";
import { Answers, BURST } from "./answers";
import { onChanges } from "./changes";
import type { StripAnswer } from "./host";
import { inSteps } from "./in-view";
import { type PageRow, readRows } from "./read-rows";
import type { Room } from "./room";
import { hydrated, parsed } from "./settled";
import { inSlices, writingPause } from "./slices";
import { type Fill, Strips } from "./strips";

export interface Annotation<Answer> {
  page: Document;
  site: Site;
  /** Where the page is now; asked again at every scan, since sites navigate without loading. */
  url: () => URL;
  /** One answer per candidate, in order. */
  lookUp: (candidates: Candidate[]) => Promise<(Answer | null)[]>;
  /** For papers that no look-up found and whose abstract the page shows; null: leave them alone. */
  readAbstracts: ((papers: PagePaper[]) => Promise<(Answer | null)[]>) | null;
  /** For any page: taken where the site's own find nothing although they are sure to. */
  otherLayouts: () => Promise<Layout[]>;
  /** Called for each row that has an answer before the first of their strips is put in. */
  prepare: (row: PageRow) => void;
  fill: Fill<Answer>;
  /** Freed where `signal` is aborted. */
  room: Room;
  /** Takes a failed scan; the next change of the page tries again. */
  failed: (error: unknown) => void;
  signal: AbortSignal;
}

/** What the page's scans found and took, for whoever asks why a row has no strip. */
export interface ScanState<Answer> {
  /** Of the last scan that came to its end. */
  rows: PageRow[];
  layouts: Layout[];
  readsAbstracts: boolean;
  answerOf: (row: PageRow) => Answer | null | undefined;
  /** Milliseconds of all scans: reading rows, waiting for the library, showing strips. */
  spent: { read: number; lookUp: number; show: number };
}

export interface Annotator<Answer> {
  restyle(): void;
  /** Asks for every row again: the library changed. */
  refresh(): void;
  state: ScanState<Answer>;
}

interface Parts<Answer extends StripAnswer> {
  prepare: Annotation<Answer>["prepare"];
  answers: Answers<Answer>;
  abstracts: Abstracts<Answer>;
  strips: Strips<Answer>;
}

/** What the library says of a row, else what the page's own abstract says. */
const answerOf =
  <Answer extends StripAnswer>({
    answers,
    abstracts,
  }: Pick<Parts<Answer>, "answers" | "abstracts">) =>
  (row: PageRow) =>
    answers.of(row) ?? abstracts.of(row);

/** Shows what is known of each row; returns those of which only the page's abstract can tell. */
async function showKnown<Answer extends StripAnswer>(
  rows: PageRow[],
  parts: Parts<Answer>,
  signal: AbortSignal,
): Promise<PageRow[]> {
  const { prepare, answers, abstracts, strips } = parts;
  await inSlices(rows, signal, (row) => {
    if (answers.of(row)) prepare(row);
  });
  const unread: PageRow[] = [];
  const show = (row: PageRow) => {
    const known = answers.of(row);
    if (!row.item.isConnected || known === undefined) return;
    if (known === null && abstracts.isUnread(row)) unread.push(row);
    else strips.show(row, answerOf(parts)(row) ?? null);
  };
  await inSlices(rows, signal, show, writingPause());
  return unread;
}

function partsOf<Answer extends StripAnswer>(annotation: Annotation<Answer>): Parts<Answer> {
  const { page, prepare, fill, lookUp, readAbstracts, failed, signal } = annotation;
  const strips = new Strips<Answer>(page, fill);
  const answers = new Answers(lookUp);
  const abstracts = new Abstracts<Answer>({
    ask: readAbstracts,
    prepare,
    show: (row, answer) => strips.show(row, answer),
    failed,
    signal,
  });
  return { prepare, answers, abstracts, strips };
}

interface Showing {
  ready: Promise<void>;
  spent: ScanState<unknown>["spent"];
  signal: AbortSignal;
}

/** Looks rows up and shows them: those in view, then the others. */
async function showAll<Answer extends StripAnswer>(
  rows: PageRow[],
  parts: Parts<Answer>,
  { ready, spent, signal }: Showing,
): Promise<void> {
  const { answers, abstracts, strips } = parts;
  const unread: PageRow[] = [];
  for (const step of inSteps(rows, BURST)) {
    // oxlint-disable-next-line no-await-in-loop -- what is in view comes first
    await timed(spent, "lookUp", () => answers.fetch(step));
    // oxlint-disable-next-line no-await-in-loop -- as above
    await ready;
    if (signal.aborted) return;
    strips.keepOnly(rows);
    // oxlint-disable-next-line no-await-in-loop -- as above
    unread.push(...(await timed(spent, "show", () => showKnown(step, parts, signal))));
    abstracts.read(unread.filter((row) => abstracts.of(row) === undefined));
  }
}

/** Rows of the site's own layouts, or of any page's where its own find nothing though they should. */
async function readPage<Answer extends StripAnswer>(
  { page, site, url, otherLayouts, signal }: Annotation<Answer>,
  ready: Promise<void>,
): Promise<{ layouts: Layout[]; rows: PageRow[] | undefined }> {
  const now = url();
  const own = layoutsOf(site, now);
  const rows = await readRows(page, own, now, signal);
  const isStrange = rows?.length === 0 && own.some(({ sure }) => sure?.test(now.pathname));
  if (!isStrange) return { layouts: own, rows };
  await ready;
  const layouts = await otherLayouts();
  return { layouts, rows: await readRows(page, layouts, now, signal) };
}

/** Keeps exactly one strip beside every title that the library knows, until `signal` is aborted. */
export function annotate<Answer extends StripAnswer>(
  annotation: Annotation<Answer>,
): Annotator<Answer> {
  const { page, site, room, signal } = annotation;
  const parts = partsOf(annotation);
  const { answers, abstracts, strips } = parts;
  const spent = { read: 0, lookUp: 0, show: 0 };
  const state: ScanState<Answer> = {
    rows: [],
    layouts: [],
    readsAbstracts: annotation.readAbstracts !== null,
    answerOf: answerOf(parts),
    spent,
  };
  room.keep(layoutsOf(site, annotation.url()));
  const ready = site.hydrates ? hydrated(page, signal) : parsed(page, signal);

  const scan = async () => {
    const { layouts, rows } = await timed(spent, "read", () => readPage(annotation, ready));
    if (!rows) return;
    room.keep(layouts);
    await showAll(rows, parts, { ready, spent, signal });
    if (signal.aborted) return;
    Object.assign(state, { rows, layouts });
  };

  let request = () => {};
  void parsed(page, signal).then(() => {
    if (signal.aborted) return;
    request = onChanges(page, signal, () => scan().catch(annotation.failed));
  });
  signal.addEventListener("abort", () => {
    strips.clear();
    room.free();
  });
  const refresh = () => {
    answers.forget();
    abstracts.forget();
    request();
  };
  const restyle = () => {
    for (const row of strips.rows()) annotation.prepare(row);
    strips.restyle();
  };
  return { restyle, refresh, state };
}

/** Adds what a step takes to one of the counts. */
async function timed<Count extends string, T>(
  spent: Record<Count, number>,
  count: Count,
  step: () => Promise<T>,
): Promise<T> {
  const start = performance.now();
  try {
    return await step();
  } finally {
    spent[count] += performance.now() - start;
  }
}
