import { expect, it, vi } from "vitest";

import { remembering } from "@/utils/insights/words/remembering";

it("computes the answer once for a word that is requested repeatedly", () => {
  const length = vi.fn<(word: string) => number>((word) => word.length);
  const remembered = remembering(length);
  for (let at = 0; at < 50_000; at++) {
    remembered("the");
    remembered(`rare${at}`);
  }
  expect(remembered("the")).toBe(3);
  expect(length.mock.calls.filter(([word]) => word === "the")).toHaveLength(1);
});

it("forgets words that are not requested again", () => {
  const length = vi.fn<(word: string) => number>((word) => word.length);
  const remembered = remembering(length);
  remembered("once");
  for (let at = 0; at < 50_000; at++) remembered(`rare${at}`);
  remembered("once");
  expect(length.mock.calls.filter(([word]) => word === "once")).toHaveLength(2);
});
