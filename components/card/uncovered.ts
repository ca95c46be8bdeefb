import { setSheets, sheetsOf } from "@/utils/dom/page";
import { boxOf, pageOf } from "@/utils/dom/tree";

/**
 * Milliseconds for which a card takes no press that changes something where the press that opened it
 * was, nor anywhere after something lay over it: what the reader meant to press was there before.
 */
const SETTLED = 500;
/** CSS pixels between two presses in one place: a hand is never quite still. */
const NEAR = 16;
/** Milliseconds between two looks of the browser; 100 is the least it allows. */
const DELAY = 100;

/** What Chromium adds to intersection observers (version 2 of their draft); Firefox says nothing. */
interface SeeingEntry extends IntersectionObserverEntry {
  isVisible?: boolean;
}

export type Point = Pick<MouseEvent, "clientX" | "clientY">;

const isNear = (a: Point, b: Point) =>
  Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY) < NEAR;

/** "early": the reader has not seen the card for long enough to mean its button. */
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
  readonly #opened = performance.now();
  #isCovered = false;
  /** Until when presses are too early, as `performance.now()`. */
  #earlyUntil = 0;
  readonly #observer: IntersectionObserver;

  /** @param pressed Where the press was that opened the card. */
  constructor(
    card: Element,
    private readonly host: Element,
    private readonly pressed: Point,
  ) {
    const seeing = { trackVisibility: true, delay: DELAY, threshold: [0, 0.5, 1] };
    this.#observer = new IntersectionObserver((entries) => this.#note(entries), seeing);
    this.#observer.observe(card);
  }

  /** Whether a press on a button of the card may change something. */
  verdict(button: Element, press: Point): Verdict {
    this.#note(this.#observer.takeRecords());
    if (this.#isCovered || !isOnTop(button, this.host)) return "covered";
    const now = performance.now();
    const isSecond = isNear(press, this.pressed) && now - this.#opened < SETTLED;
    return isSecond || now < this.#earlyUntil ? "early" : "take";
  }

  stop(): void {
    this.#observer.disconnect();
  }

  #note(entries: SeeingEntry[]): void {
    for (const { isIntersecting, isVisible = isIntersecting } of entries) {
      if (this.#isCovered && isVisible) this.#earlyUntil = performance.now() + SETTLED;
      this.#isCovered = !isVisible;
    }
  }
}
