import type { Candidate } from "@/utils/domain/match";
import type { PagePaper } from "@/utils/domain/page-paper";
import { layoutsOf } from "@/utils/sites/layouts-of";
import type { Layout, Site } from "@/utils/sites/site";
import { Abstracts } from "./abstracts";
import { Answers } from "./answers";
import { onChanges } from "./changes";
import type { StripAnswer } from "./host";
import { type PageRow, readRows } from "./read-rows";
import type { Room } from "./room";
import { hydrated, parsed } from "./settled";
import { answerOf, type Parts, showAll } from "./show-rows";
import { type Spent, timed } from "./spent";
import { type Fill, Strips } from "./strips";

export interface Annotation<Answer> {
  page: Document;
  site: Site;
  /** Current address of the page; read at every scan, since sites navigate without loading. */
  url: () => URL;
  /** One answer per candidate, in order. */
  lookUp: (candidates: Candidate[]) => Promise<(Answer | null)[]>;
  /** Reads papers that no look-up found and whose abstract the page shows; null to leave them alone. */
  readAbstracts: ((papers: PagePaper[]) => Promise<(Answer | null)[]>) | null;
  /** Generic layouts, used if the site's own find nothing on a page where they should. */
  otherLayouts: () => Promise<Layout[]>;
  /** Called for every row that has an answer, before the first strip is inserted. */
  prepare: (row: PageRow) => void;
  fill: Fill<Answer>;
  /** Freed when `signal` is aborted. */
  room: Room;
  /** Called with the error of a row or a scan; the next change of the page tries again. */
  failed: (error: unknown) => void;
  signal: AbortSignal;
}

/** What the scans found and how long they took, to explain why a row has no strip. */
export interface ScanState<Answer> {
  /** From the last completed scan. */
  rows: PageRow[];
  layouts: Layout[];
  readsAbstracts: boolean;
  answerOf: (row: PageRow) => Answer | null | undefined;
  spent: Spent;
}

export interface Annotator<Answer> {
  restyle(): void;
  /** Looks up every row again, after the library has changed. */
  refresh(): void;
  state: ScanState<Answer>;
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

/** Reads rows with the site's own layouts, or with generic ones if those find nothing where they should. */
async function readPage<Answer extends StripAnswer>(
  { page, site, url, otherLayouts, failed, signal }: Annotation<Answer>,
  ready: Promise<void>,
): Promise<{ layouts: Layout[]; rows: PageRow[] | undefined }> {
  const now = url();
  const own = layoutsOf(site, now);
  const reading = { page, url: now, failed, signal };
  const rows = await readRows(own, reading);
  const isStrange = rows?.length === 0 && own.some(({ sure }) => sure?.test(now.pathname));
  if (!isStrange) return { layouts: own, rows };
  await ready;
  const layouts = await otherLayouts();
  return { layouts, rows: await readRows(layouts, reading) };
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
    await showAll(rows, parts, { ready, spent, failed: annotation.failed, signal });
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
