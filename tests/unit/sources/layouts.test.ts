import { describe, expect, it } from "vitest";

import { readDigest } from "@/utils/sources";
import { A, I, LAYOUTS, T } from "./layouts";

/** Google Scholar alerts truncate abstracts. */
const CUT = /^scholar alert (?:html|text)$/;

const none = (list: readonly string[]) => list.map(() => "");

/** The parts of the three papers that a text may contain. */
const toldIn = (name: string, text: string) => ({
  titles: T,
  ids: I.every((id) => text.includes(id)) ? I.map((id) => `arxiv:${id}`) : none(I),
  abstracts:
    A.every((abstract) => text.includes(abstract.slice(0, 20))) && !CUT.test(name) ? A : none(A),
});

describe("three papers", () => {
  it.each(Object.entries(LAYOUTS))("as %s are found completely, and nothing else", (name, text) => {
    const told = toldIn(name, text);
    const { papers } = readDigest(text);
    expect({
      titles: papers.map(({ title }) => title.replace(/\.$/, "")),
      ids: papers.map(({ ids }) => ids.find((id) => id.startsWith("arxiv:")) ?? ""),
      abstracts: papers.map(({ abstract }, at) => (told.abstracts[at] ? abstract : "")),
    }).toEqual(told);
  });
});
