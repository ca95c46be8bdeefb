import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { inSteps } from "@/utils/page/in-view";
import type { PageRow } from "@/utils/page/read-rows";

/** Position of each row, in pixels from the top of the window. */
const PLACES = [
  [-300, -280],
  [-20, 0],
  [0, 20],
  [400, 420],
  [799, 819],
  [800, 820],
] as const;

const rows = () => {
  const anchors = PLACES.map(() => document.createElement("h3"));
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(function boxOf(
    this: Element,
  ) {
    const [top = 0, bottom = 0] = PLACES[anchors.indexOf(this as HTMLHeadingElement)] ?? [];
    return { top, bottom } as DOMRect;
  });
  return anchors.map((anchor, at) => ({ anchor, title: String(at) }) as unknown as PageRow);
};

const titlesOf = (steps: PageRow[][]) => steps.map((step) => step.map(({ title }) => title));

beforeEach(() => vi.stubGlobal("innerHeight", 800));
afterEach(() => void vi.unstubAllGlobals());

describe("the rows of a page", () => {
  it("come in two steps when there are many: those in view, then the others", () => {
    expect(titlesOf(inSteps(rows(), 5))).toEqual([
      ["1", "2", "3", "4"],
      ["0", "5"],
    ]);
  });

  it("come in one step, in order, when there are few", () => {
    expect(titlesOf(inSteps(rows(), 6))).toEqual([["0", "1", "2", "3", "4", "5"]]);
  });
});
