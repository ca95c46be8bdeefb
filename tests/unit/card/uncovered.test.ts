import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Uncovered } from "@/components/card/uncovered";

const OPENED = { clientX: 100, clientY: 100 };
const ELSEWHERE = { clientX: 300, clientY: 300 };

let host: HTMLElement;
let button: HTMLElement;
let seen: Uncovered;
/** What the browser finds where the button is. */
let onTop: Element | null;
/** Tells the card what the browser's observer does. */
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
  it("counts at once where the reader went to it", () => {
    expect(seen.verdict(button, ELSEWHERE)).toBe("take");
  });

  it("is too early where it is the second of a double click on the strip", () => {
    expect(seen.verdict(button, { ...OPENED, clientX: 103 })).toBe("early");
    vi.advanceTimersByTime(500);
    expect(seen.verdict(button, OPENED)).toBe("take");
  });

  it("does not count while something of the page lies over the button", () => {
    onTop = document.body;
    expect(seen.verdict(button, ELSEWHERE)).toBe("covered");
  });

  it("does not count while the browser says that the card is not visible, nor right after", () => {
    observe({ isIntersecting: true, isVisible: false });
    expect(seen.verdict(button, ELSEWHERE)).toBe("covered");
    observe({ isIntersecting: true, isVisible: true });
    expect(seen.verdict(button, ELSEWHERE)).toBe("early");
    vi.advanceTimersByTime(500);
    expect(seen.verdict(button, ELSEWHERE)).toBe("take");
  });

  it("counts in a browser that does not tell what is visible", () => {
    observe({ isIntersecting: true });
    expect(seen.verdict(button, ELSEWHERE)).toBe("take");
  });
});
