import type { Site } from "@/utils/sites/site";

/** Height of a strip with its distance to what stands above and below, in CSS pixels. */
const ROOM = 28;

/**
 * Keeps a line free below every title, from before the first paint on, so that nothing moves when
 * the strips arrive. A constructed stylesheet changes no element of the page and goes without a
 * trace. While it is there the strips take no height of their own (`--gloss-height`).
 */
export function keepRoom(page: Document, site: Site, url: URL, signal: AbortSignal): void {
  const anchors = site.layouts
    .filter((layout) => layout.path.test(url.pathname))
    .map((layout) => layout.room);
  if (anchors.length === 0) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@media screen {
    :is(${anchors.join(", ")}) { margin-bottom: ${ROOM}px !important }
    gloss-badges { --gloss-height: 0px }
  }`);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
  signal.addEventListener("abort", () => {
    page.adoptedStyleSheets = page.adoptedStyleSheets.filter((other) => other !== sheet);
  });
}
