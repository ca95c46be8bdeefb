import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Uncovered } from "@/components/card/uncovered";

const OPENED = { clientX: 100, clientY: 100 };
const ELSEWHERE = { clientX: 300, clientY: 300 };

let host: HTMLElement;
let button: HTMLElement;
let seen: Uncovered;
/** The element that the browser finds at the button's position. */
let onTop: Element | null;
/** Reports to the card as the browser's observer does. */
let observe: (entry: object) => void;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["performance"] });
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      constructor(notify: (entries: object[]) => void) {
        observe = (entry) => notify([entry]);
      }
      observe() {}
      disconnect() {}
      takeRecords() {
        return [];
      }
    },
  );
  document.body.innerHTML = "<div></div><button>Follow</button>";
  [host, button] = [...document.body.children] as [HTMLElement, HTMLElement];
  onTop = host;
  Document.prototype.elementFromPoint = () => onTop;
  seen = new Uncovered(host, host, OPENED);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("a press on a button of the card", () => {
  it("counts at once when the reader moved to it", () => {
    expect(seen.verdict(button, ELSEWHERE)).toBe("take");
  });

  it("is too early when it is the second click of a double click on the strip", () => {
    expect(seen.verdict(button, { ...OPENED, clientX: 103 })).toBe("early");
    vi.advanceTimersByTime(500);
    expect(seen.verdict(button, OPENED)).toBe("take");
  });

  it("does not count while the page covers the button", () => {
    onTop = document.body;
    expect(seen.verdict(button, ELSEWHERE)).toBe("covered");
  });

  it("does not count while the browser reports the card as not visible, nor right after", () => {
    observe({ isIntersecting: true, isVisible: false });
    expect(seen.verdict(button, ELSEWHERE)).toBe("covered");
    observe({ isIntersecting: true, isVisible: true });
    expect(seen.verdict(button, ELSEWHERE)).toBe("early");
    vi.advanceTimersByTime(500);
    expect(seen.verdict(button, ELSEWHERE)).toBe("take");
  });

  it("counts in a browser that does not report visibility", () => {
    observe({ isIntersecting: true });
    expect(seen.verdict(button, ELSEWHERE)).toBe("take");
  });
});
