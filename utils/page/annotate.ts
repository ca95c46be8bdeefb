import type { Candidate } from "@/utils/domain/match";
import { layoutsOf } from "@/utils/sites/layouts-of";
import type { Site } from "@/utils/sites/site";
import { Answers } from "./answers";
import { onChanges } from "./changes";
import { readRows } from "./read-rows";
import { roomKeeper } from "./room";
import { hydrated, parsed } from "./settled";
import { inSlices } from "./slices";
import { type Fill, Strips } from "./strips";

export interface Annotation<Answer> {
  page: Document;
  site: Site;
  /** Where the page is now; asked again at every scan, since sites navigate without loading. */
  url: () => URL;
  /** One answer per candidate, in order. */
  lookUp: (candidates: Candidate[]) => Promise<(Answer | null)[]>;
  fill: Fill<Answer>;
  /** Takes a failed scan; the next change of the page tries again. */
  failed: (error: unknown) => void;
  signal: AbortSignal;
}

export interface Annotator {
  restyle(): void;
  /** Asks for every row again: the library changed. */
  refresh(): void;
}

/** Keeps exactly one strip beside every title that the library knows, until `signal` is aborted. */
export function annotate<Answer extends { title: string }>(
  annotation: Annotation<Answer>,
): Annotator {
  const { page, site, signal } = annotation;
  const strips = new Strips<Answer>(page, annotation.fill);
  const answers = new Answers(annotation.lookUp);
  const keepRoom = roomKeeper(page, signal);
  keepRoom(layoutsOf(site, annotation.url()));
  const ready = site.hydrates ? hydrated(page, signal) : parsed(page, signal);

  const scan = async () => {
    const url = annotation.url();
    const layouts = layoutsOf(site, url);
    keepRoom(layouts);
    const rows = await readRows(page, layouts, url, signal);
    if (!rows) return;
    await answers.fetch(rows);
    await ready;
    if (signal.aborted) return;
    strips.keepOnly(rows);
    await inSlices(rows, signal, (row) => {
      if (row.item.isConnected) strips.show(row, answers.of(row));
    });
  };

  let request = () => {};
  void parsed(page, signal).then(() => {
    if (signal.aborted) return;
    request = onChanges(page, signal, () => scan().catch(annotation.failed));
  });
  signal.addEventListener("abort", () => strips.clear());
  return {
    restyle: () => strips.restyle(),
    refresh: () => {
      answers.forget();
      strips.clear();
      request();
    },
  };
}
