import { describe, expect, it } from "vitest";
import { readDigest } from "@/utils/sources";
import { LISTS, OTHERS } from "./lists";

describe("a list of papers", () => {
  it.each(Object.entries(LISTS))("with %s gives each paper, and nothing else", (_, list) => {
    const { papers } = readDigest(list.text);
    const read = papers.map(({ title, ids }) => [title, ids[0] ?? null]);
    expect(Object.fromEntries(read)).toEqual(list.papers);
    expect(read).toHaveLength(Object.keys(list.papers).length);
  });

  it.each(Object.entries(OTHERS))("is not found in %s", (_, text) => {
    expect(readDigest(text).papers).toEqual([]);
  });
});
