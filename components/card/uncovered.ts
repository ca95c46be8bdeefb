import { setSheets, sheetsOf } from "@/utils/dom/page";
import { boxOf, pageOf } from "@/utils/dom/tree";

/** Milliseconds that a card must have been seen before it takes a press that changes something. */
const SETTLED = 500;
/** Milliseconds between two looks of the browser; 100 is the least it allows. */
const DELAY = 100;

/** What Chromium adds to intersection observers (version 2 of their draft); Firefox says nothing. */
interface SeeingEntry extends IntersectionObserverEntry {
  isVisible?: boolean;
}

/** "early": it has not been seen for long enough to be pressed on purpose. */
export type Verdict = "take" | "early" | "covered";

/** Every element takes presses: what lets them through is found, too. */
function solid(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("*, ::before, ::after { pointer-events: auto !important; }");
  return sheet;
}

/** Whether nothing lies over the middle of an element in the root of `host`. */
function isOnTop(element: Element, host: Element): boolean {
  const page = pageOf(host);
  const { left, top, width, height } = boxOf(element);
  const sheets = sheetsOf(page);
  setSheets(page, [...sheets, solid()]);
  try {
    const [x, y] = [left + width / 2, top + height / 2];
    return Document.prototype.elementFromPoint.call(page, x, y) === host;
  } finally {
    setSheets(page, sheets);
  }
}

/**
 * Tells whether the reader sees a card. A page can lay something over it that lets presses through,
 * and have its reader press "Follow" unawares.
 */
export class Uncovered {
  /** Since when it has been seen without a break, as `performance.now()`; null while it is covered. */
  #since: number | null = null;
  readonly #observer: IntersectionObserver;

  constructor(
    card: Element,
    private readonly host: Element,
  ) {
    const seeing = { trackVisibility: true, delay: DELAY, threshold: [0, 0.5, 1] };
    this.#observer = new IntersectionObserver((entries) => this.#note(entries), seeing);
    this.#observer.observe(card);
  }

  /** Whether a press on a button of the card may change something. */
  verdict(button: Element): Verdict {
    this.#note(this.#observer.takeRecords());
    if (this.#since === null) return "covered";
    if (performance.now() - this.#since < SETTLED) return "early";
    return isOnTop(button, this.host) ? "take" : "covered";
  }

  stop(): void {
    this.#observer.disconnect();
  }

  #note(entries: SeeingEntry[]): void {
    for (const { isIntersecting, isVisible = isIntersecting } of entries)
      this.#since = isVisible ? (this.#since ?? performance.now()) : null;
  }
}
