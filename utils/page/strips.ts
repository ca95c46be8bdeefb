import { focusOf } from "@/utils/dom/page";
import { findAll, remove } from "@/utils/dom/tree";
import { createHost, isInPlace, placeHost, STRIPS, type StripAnswer } from "./host";
import type { PageRow } from "./read-rows";

/** The content of a strip's element; the page folder does not know components. */
interface Filling {
  /** Applies the current state (stances changed, the page turned dark). */
  restyle(): void;
  remove(): void;
  /** Called if the strip that it replaces had the focus. */
  focus(): void;
}

export type Fill<Answer> = (host: HTMLElement, answer: Answer, row: PageRow) => Filling;

interface Strip<Answer> {
  row: PageRow;
  answer: Answer;
  host: HTMLElement;
  filling: Filling;
  /** How often the page removed it and Gloss put it back. */
  returns: number;
}

/** A page that removes the same strip this often does not want it. */
const MAX_RETURNS = 5;

/** A repeated look-up returns a new object, possibly with the same content. */
const isSame = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b);

/** The strips of a page: exactly one per row that has an answer. */
export class Strips<Answer extends StripAnswer> {
  readonly #strips = new Map<Element, Strip<Answer>>();

  constructor(
    private readonly page: Document,
    private readonly fill: Fill<Answer>,
  ) {}

  /** Makes the row's strip show the answer; safe to call repeatedly. */
  show(row: PageRow, answer: Answer | null): void {
    const strip = this.#strips.get(row.item);
    if (strip && answer && isSame(strip.answer, answer)) {
      strip.answer = answer;
      this.#putBack(strip, row);
      return;
    }
    const hadFocus = strip !== undefined && focusOf(this.page) === strip.host;
    this.#remove(row.item);
    if (answer) this.#add(row, answer, hadFocus);
  }

  /** Removes strips of rows that the page no longer shows, or shows with another paper. */
  keepOnly(rows: PageRow[]): void {
    const papers = new Map(rows.map((row) => [row.item, row.fingerprint]));
    for (const [item, { row }] of this.#strips)
      if (papers.get(item) !== row.fingerprint) this.#remove(item);
    this.#removeCopies();
  }

  /** A page that clones a row clones its strip with it, as an empty element. */
  #removeCopies(): void {
    const shown = findAll(this.page, STRIPS);
    if (shown.length <= this.#strips.size) return;
    const hosts = new Set<Element>([...this.#strips.values()].map(({ host }) => host));
    for (const host of shown) if (!hosts.has(host)) remove(host);
  }

  /** The rows that have a strip. */
  rows(): PageRow[] {
    return Array.from(this.#strips.values(), ({ row }) => row);
  }

  restyle(): void {
    for (const { filling } of this.#strips.values()) filling.restyle();
  }

  clear(): void {
    for (const item of this.#strips.keys()) this.#remove(item);
  }

  #add(row: PageRow, answer: Answer, hadFocus: boolean): void {
    const host = createHost(this.page, answer, row);
    const filling = this.fill(host, answer, row);
    placeHost(host, row);
    if (hadFocus) filling.focus();
    this.#strips.set(row.item, { row, answer, host, filling, returns: 0 });
  }

  #putBack(strip: Strip<Answer>, row: PageRow): void {
    strip.row = row;
    if (isInPlace(strip.host, row) || strip.returns >= MAX_RETURNS) return;
    strip.returns += 1;
    placeHost(strip.host, row);
  }

  #remove(item: Element): void {
    const strip = this.#strips.get(item);
    strip?.filling.remove();
    remove(strip?.host);
    this.#strips.delete(item);
  }
}
