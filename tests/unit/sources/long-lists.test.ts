import { describe, expect, it } from "vitest";
import { markdown } from "@/utils/sources/markdown";

/** More entries than are inspected to detect the layout of a list. */
const MANY = 500;
const rows = (row: (at: number) => string) => Array.from({ length: MANY }, (_, at) => row(at));
const titlesIn = (text: string) => markdown.parse(text).papers.map(({ title }) => title);
const titleOf = (at: number) => `Counting the lamps of house number ${at}`;

describe("a list longer than the inspected beginning", () => {
  it.each<[what: string, head: string, row: (at: number) => string]>([
    ["links", "", (at) => `- [${titleOf(at)}](https://arxiv.org/abs/2401.${10_000 + at})`],
    ["titles with two people each", "", (at) => `- ${titleOf(at)}, Ada Lovelace, Grace Hopper`],
    [
      "rows of a table",
      "| Title | PDF |\n|---|---|",
      (at) => `| ${titleOf(at)} | [pdf](https://arxiv.org/abs/2401.${10_000 + at}) |`,
    ],
    [
      "rows of a table without names",
      "| | |\n|---|---|",
      (at) => `| [${titleOf(at)}](https://arxiv.org/abs/2401.${10_000 + at}) | yes |`,
    ],
  ])("is read to the end: %s", (_, head, row) => {
    const text = `# Papers\n\n${head}\n${rows(row).join("\n")}\n`;
    expect(titlesIn(text)).toEqual(rows(titleOf));
  });
});
