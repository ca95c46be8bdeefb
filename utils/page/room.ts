import type { Layout } from "@/utils/sites/site";

/** Height of a strip with its distance to what stands above and below, in CSS pixels. */
const ROOM = 28;

/** A table cell knows no margins. */
const rules = (below: string, above: string) => `@media screen {
  :is(${below}) { margin-bottom: ${ROOM}px !important }
  td:is(${below}) { padding-bottom: ${ROOM}px !important }
  :is(${above}) { margin-top: ${ROOM}px !important }
  gloss-badges, gloss-page-badges { --gloss-height: 0px }
}`;

/**
 * Keeps a line free below every title, from before the first paint on, so that nothing moves when
 * the strips arrive. A constructed stylesheet changes no element of the page and goes without a
 * trace. While it is there the strips take no height of their own (`--gloss-height`).
 */
export function roomKeeper(page: Document, signal: AbortSignal) {
  const sheet = new CSSStyleSheet();
  let kept = "";
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
  signal.addEventListener("abort", () => {
    page.adoptedStyleSheets = page.adoptedStyleSheets.filter((other) => other !== sheet);
  });
  /** Call with the layouts that the page shows now; again after a navigation without loading. */
  return (layouts: Layout[]): void => {
    const below = layouts.map((layout) => layout.room).join(", ");
    const above = layouts.flatMap((layout) => layout.roomAbove ?? []).join(", ");
    if (below === kept) return;
    kept = below;
    sheet.replaceSync(below && rules(below, above));
  };
}
