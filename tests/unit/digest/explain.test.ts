import { describe, expect, it } from "vitest";
import { explained } from "@/tools/digest/explain";
import { Locator } from "@/tools/digest/locate";
import { readDigest } from "@/utils/sources";

const explain = (text: string) => explained(readDigest(text), text);

describe("explaining a file", () => {
  it("gives the position of each part of a paper, and the evidence that it is one", () => {
    const text = `# Papers

- [About these notes](#about-these-notes)

- [Folding Cranes by Demonstration](https://arxiv.org/abs/2401.00001) Ada Lin, Per Osei
- [A Study of Creases in Light](https://arxiv.org/abs/2401.00002) Mia Okoro, Jo Tan

## Write to us about what is missing here
`;
    expect(explain(text)).toEqual([
      "Markdown: 2 papers, 0 skipped",
      "1. Folding Cranes by Demonstration (line 5) ← the link to the paper",
      "   id arxiv:2401.00001",
      "   link https://arxiv.org/abs/2401.00001 (line 5)",
      "   a paper: an id, the address of a paper or its column shows that it is one",
      "2. A Study of Creases in Light (line 6) ← the link to the paper",
      "   id arxiv:2401.00002",
      "   link https://arxiv.org/abs/2401.00002 (line 6)",
      "   a paper: an id, the address of a paper or its column shows that it is one",
      "no paper (line 8): Write to us about what is missing here",
    ]);
  });

  it("gives the reason why something is skipped", () => {
    const lines = explain('{"title": "Folding", "id": "2401.00001"}\n{"name": 3}\n{"title": "');
    expect(lines.slice(0, 3)).toEqual([
      "JSON lines: 1 papers, 2 skipped",
      "1. Folding (line 1)",
      "   id arxiv:2401.00001",
    ]);
    expect(lines.filter((line) => line.startsWith("skipped: "))).toHaveLength(2);
  });
});

describe("the position of words in a text", () => {
  const locator = new Locator("# **Folding**\nCranes &amp; [Lamps](x)\n\nfolding again\n");

  it.each([
    ["Folding Cranes", 1],
    ["Cranes & Lamps", 2],
    ["folding again", 4],
    ["Nowhere", null],
    ["…", null],
  ])("of %j is line %j", (words, line) => {
    expect(locator.lineOf(words)).toBe(line);
  });
});
