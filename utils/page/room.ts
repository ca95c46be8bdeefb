import { setSheets, sheetsOf } from "@/utils/dom/page";
import { STRIPS } from "./host";
import type { Layout } from "@/utils/sites/site";

/** Height of a strip including its distance to the content above and below, in CSS pixels. */
const ROOM = 28;

/** Table cells have no margins, hence padding. Not indented, since every content script contains it. */
const rules = (below: string, above: string) => `@media screen{
:is(${below}){margin-bottom:${ROOM}px!important}
td:is(${below}){padding-bottom:${ROOM}px!important}
:is(${above}){margin-top:${ROOM}px!important}
${STRIPS}{--gloss-height:0px}
}`;

/**
 * Keeps a line free below every title from before the first paint, so that nothing moves when the strips
 * arrive. A constructed stylesheet changes no element of the page and can be removed without a trace. While it
 * applies, strips take no height of their own (`--gloss-height`).
 */
export class Room {
  readonly #sheet = new CSSStyleSheet();
  #kept = "";

  constructor(private readonly page: Document) {}

  /** Call with the layouts of the current page; again after a navigation without loading. */
  keep(layouts: Layout[]): void {
    const below = layouts.map((layout) => layout.room).join(", ");
    const above = layouts.flatMap((layout) => layout.roomAbove ?? []).join(", ");
    const sheets = sheetsOf(this.page);
    if (!sheets.includes(this.#sheet)) setSheets(this.page, [...sheets, this.#sheet]);
    if (below === this.#kept) return;
    this.#kept = below;
    this.#sheet.replaceSync(below && rules(below, above));
  }

  /** Gives the free lines back to the page. */
  free(): void {
    const others = sheetsOf(this.page).filter((sheet) => sheet !== this.#sheet);
    setSheets(this.page, others);
  }
}
