import { setSheets, sheetsOf } from "@/utils/dom/page";
import { boxOf, pageOf } from "@/utils/dom/tree";

/**
 * Milliseconds during which presses change nothing near the press that opened the card, or anywhere after the
 * card was covered: the reader meant to press what was there before.
 */
const SETTLED = 500;
/** CSS pixels within which two presses count as the same place: hands are not quite still. */
const NEAR = 16;
/** Milliseconds between visibility checks of the browser; 100 is the minimum. */
const DELAY = 100;

/** Extension of Chromium (Intersection Observer version 2, a draft); missing in Firefox. */
interface SeeingEntry extends IntersectionObserverEntry {
  isVisible?: boolean;
}

export type Point = Pick<MouseEvent, "clientX" | "clientY">;

const isNear = (a: Point, b: Point) =>
  Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY) < NEAR;

/** "early": the reader has not seen the card long enough to mean its button. */
export type Verdict = "take" | "early" | "covered";

/** Makes `elementFromPoint` find all elements, including those that let presses through. */
function solid(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("*, ::before, ::after { pointer-events: auto !important; }");
  return sheet;
}

/** Whether nothing covers the middle of an element in the root of `host`. */
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
 * Detects whether the reader can see a card. A page can cover it with something that lets presses through, so
 * that its reader presses "Follow" unknowingly.
 */
export class Uncovered {
  readonly #opened = performance.now();
  #isCovered = false;
  /** Time until which presses are too early, as `performance.now()`. */
  #earlyUntil = 0;
  readonly #observer: IntersectionObserver;

  /** @param pressed Position of the press that opened the card. */
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
