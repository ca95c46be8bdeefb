import { findAll, lastChildOf, matches, nextOf, previousOf } from "@/utils/dom/tree";
import type { FoundLayout, FoundRow, PageFindings } from "@/utils/domain/diagnosis";
import type { ThemeTag } from "@/utils/domain/views";
import type { Layout, Site } from "@/utils/sites/site";
import type { ScanState } from "./annotate";
import { STRIPS, type StripAnswer } from "./host";
import { abstractOf } from "./read-abstract";
import type { PageRow } from "./read-rows";

interface ExaminedAnswer extends StripAnswer {
  themes: ThemeTag[];
}

type State = ScanState<ExaminedAnswer>;

/** What the content script provides to the site doctor under "page". */
export interface ExaminedPage {
  site: Site;
  /** Null if the reader has switched the site off. */
  state: State | null;
}

/** Whether a strip is where the row wants it. */
function isPlaced({ anchor, place }: PageRow): boolean {
  if (place === "last") return matches(lastChildOf(anchor), STRIPS);
  const beside = place === "after" ? nextOf(anchor) : previousOf(anchor);
  return matches(beside, STRIPS);
}

function abstractIn(row: PageRow): FoundRow["abstract"] {
  const { abstract } = row.layout;
  if (!abstract) return "not looked for";
  return abstractOf(row, abstract) ? "read" : "not shown";
}

function sourceOf(answer: ExaminedAnswer | null | undefined): FoundRow["answer"] {
  if (!answer) return "none";
  return answer.page === undefined ? "library" : "page";
}

function foundRow(row: PageRow, { answerOf, readsAbstracts }: State): FoundRow {
  const { title, ids, exact = false } = row;
  const answer = answerOf(row);
  return {
    title,
    ids,
    exact,
    answer: sourceOf(answer),
    isPlaced: isPlaced(row),
    themes: answer?.themes.map(({ id }) => id) ?? [],
    abstract: readsAbstracts ? abstractIn(row) : "not looked for",
  };
}

const foundLayout = (page: Document, layout: Layout, url: URL): FoundLayout => {
  const items = findAll(page, layout.items);
  const read = items.filter((item) => layout.read(item, url)).length;
  return { name: layout.name, path: layout.path.source, items: items.length, read };
};

/** What Gloss found on a page. It includes the titles of rows, so it is only shown to the reader. */
export function examine(page: Document, { site, state }: ExaminedPage, url: URL): PageFindings {
  const layouts = state?.layouts ?? [];
  return {
    site: { id: site.id, name: site.name },
    isOn: state !== null,
    isFallback: layouts.some((layout) => !site.layouts.includes(layout)),
    layouts: layouts.map((layout) => foundLayout(page, layout, url)),
    rows: state?.rows.map((row) => foundRow(row, state)) ?? [],
    spent: { ...(state?.spent ?? { read: 0, lookUp: 0, show: 0 }) },
  };
}
