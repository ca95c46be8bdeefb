import { setSheets, sheetsOf } from "@/utils/dom/page";
import { STRIPS } from "./host";
import type { Layout } from "@/utils/sites/site";

/** Height of a strip with its distance to what stands above and below, in CSS pixels. */
const ROOM = 28;

/** A table cell knows no margins. Every content script carries this: no indentation. */
const rules = (below: string, above: string) => `@media screen{
:is(${below}){margin-bottom:${ROOM}px!important}
td:is(${below}){padding-bottom:${ROOM}px!important}
:is(${above}){margin-top:${ROOM}px!important}
${STRIPS}{--gloss-height:0px}
}`;

/**
 * Keeps a line free below every title, from before the first paint on, so that nothing moves when
 * the strips arrive. A constructed stylesheet changes no element of the page and goes without a
 * trace. While it is there the strips take no height of their own (`--gloss-height`).
 */
export class Room {
  readonly #sheet = new CSSStyleSheet();
  #kept = "";

  constructor(private readonly page: Document) {}

  /** Call with the layouts that the page shows now; again after a navigation without loading. */
  keep(layouts: Layout[]): void {
    const below = layouts.map((layout) => layout.room).join(", ");
    const above = layouts.flatMap((layout) => layout.roomAbove ?? []).join(", ");
    const sheets = sheetsOf(this.page);
    if (!sheets.includes(this.#sheet)) setSheets(this.page, [...sheets, this.#sheet]);
    if (below === this.#kept) return;
    this.#kept = below;
    this.#sheet.replaceSync(below && rules(below, above));
  }

  /** Takes the lines back. */
  free(): void {
    const others = sheetsOf(this.page).filter((sheet) => sheet !== this.#sheet);
    setSheets(this.page, others);
  }
}
