import { expect, it, vi } from "vitest";

import { forLast } from "@/utils/insights/for-last";

it("answers from memory for the same text as the last time, and anew for another", () => {
  const length = vi.fn<(text: string) => number>((text) => text.length);
  const last = forLast(length);
  expect(["one", "one", "three", "one"].map(last)).toEqual([3, 3, 5, 3]);
  expect(length).toHaveBeenCalledTimes(3);
});
