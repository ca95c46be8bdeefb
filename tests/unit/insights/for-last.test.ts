import { expect, it, vi } from "vitest";

import { forLast } from "@/utils/insights/for-last";

it("returns the cached answer for the last text, and computes it for another", () => {
  const length = vi.fn<(text: string) => number>((text) => text.length);
  const last = forLast(length);
  expect(["one", "one", "three", "one"].map(last)).toEqual([3, 3, 5, 3]);
  expect(length).toHaveBeenCalledTimes(3);
});
