import { describe, expect, it } from "vitest";
import type { ChosenColumns } from "@/utils/domain/table-columns";
import { readDigest } from "@/utils/sources";

const SWAPPED = `Title,Work,Summary of reviews,URL,Code,Year,When
Reader,Folding Cranes by Demonstration,Nice.,https://arxiv.org/abs/2401.00001,2401.00009,2024,May
Editor,"Creasing Light, or How to Bend It",Fine.,https://arxiv.org/abs/2401.00002,2401.00008,2023,June
`;
const CSV = `Title,Abstract,Year,URL
Folding Cranes by Demonstration,We fold.,2024,https://arxiv.org/abs/2401.00001
"Creasing Light, or How to Bend It",We bend.,2023,https://arxiv.org/abs/2401.00002
`;
const MARKDOWN = `# Papers

| Title | What it is called | Notes | PDF | Other | Year |
|---|---|---|---|---|---|
| Pick of the day | Folding Cranes by Demonstration | One of a kind | [pdf](https://arxiv.org/abs/2401.00001) | [arxiv](https://arxiv.org/abs/2401.00009) | 2024 |
| Pick of the week | Creasing Light, or How to Bend It | Fine | [pdf](https://arxiv.org/abs/2401.00002) | [arxiv](https://arxiv.org/abs/2401.00008) | 2023 |
`;
const HTML =
  "<html><body><table><tr><th>Title</th><th>Work</th></tr><tr><td>Pick of the day</td><td>Folding Cranes by Demonstration</td></tr><tr><td>Pick of the week</td><td><a href='https://arxiv.org/abs/2401.00002'>Creasing Light, or How to Bend It</a></td></tr></table></body></html>";
const TITLES = ["Folding Cranes by Demonstration", "Creasing Light, or How to Bend It"];

/** The result of reading a file with these columns of its first table. */
function reread(text: string, columns: ChosenColumns) {
  const [table] = readDigest(text).tables;
  if (table === undefined) throw new Error("The file has no table");
  return readDigest(text, { format: table.format, tables: new Map([[table.key, columns]]) });
}

const UNNAMED = `Werk;Jahr
Folding Cranes by Demonstration;2024
Creasing Light, or How to Bend It;2023
A Third Way to Fold a Lamp;2022
`;
const PIPES = `| Werk | Jahr |
|---|---|
| Folding Cranes by Demonstration | 2024 |
| Creasing Light, or How to Bend It | 2023 |
`;

describe("the tables of a file without a title column", () => {
  it.each([
    ["CSV", UNNAMED],
    ["Markdown", PIPES],
  ])("are listed, so that the title column can be chosen: %s", (_, text) => {
    expect(readDigest(text).tables).toMatchObject([{ names: ["Werk", "Jahr"] }]);
    const { papers } = reread(text, { title: 0 });
    expect(papers.map(({ title }) => title).slice(0, 2)).toEqual(TITLES);
  });

  it.each([
    ["one line", "It was a dark and stormy night.\n"],
    [
      "lines with commas here and there",
      "Dark, it was.\nAnd stormy, wet, cold.\nNight.\nOf all.\n",
    ],
    ["two lines", "Dark, it was.\nStormy, too.\n"],
  ])("are not listed for a text of %s", (_, text) => {
    expect(readDigest(text).tables).toEqual([]);
  });
});

describe("the tables of a file", () => {
  it.each([
    [
      "CSV that is read as a list",
      SWAPPED,
      { title: null, abstract: null, link: null, date: null },
    ],
    ["CSV", CSV, { title: 0, abstract: 1, link: null, date: 2 }],
    ["Markdown", MARKDOWN, { title: 0, abstract: null, link: null, date: 5 }],
    ["HTML", HTML, { title: 0, abstract: null, link: null, date: null }],
  ])("name the columns that were read: %s", (_, text, columns) => {
    expect(readDigest(text).tables).toMatchObject([{ papers: 2, columns }]);
  });

  it("show their names and first rows, truncated when long", () => {
    const long = "x".repeat(200);
    const { tables } = readDigest(`title,note\nA Study of Long Cells,${long}\n`.repeat(1));
    expect(tables).toMatchObject([
      { names: ["title", "note"], rows: [["A Study of Long Cells", `${"x".repeat(80)}…`]] },
    ]);
  });

  it("are not read when nested", () => {
    const inner =
      "<table><tr><th>Title</th><th>Year</th></tr><tr><td>x</td><td>2024</td></tr></table>";
    const row = `<td><a href="https://arxiv.org/abs/2401.00001">Folding Cranes by Demonstration</a></td><td><p>a</p>${inner}</td>`;
    const text = `<html><body><table><tr><th>Title</th><th>Note</th></tr><tr>${row}</tr></table></body></html>`;
    expect(readDigest(text).tables[0]?.rows).toEqual([["Folding Cranes by Demonstration", "…"]]);
  });

  it("have numbered columns when the file names none", () => {
    const row = (at: number) =>
      `A Study of ${at} Unnamed Columns and Lamps,https://arxiv.org/abs/2401.0000${at}\n`;
    expect(readDigest(row(1) + row(2)).tables).toMatchObject([{ names: ["Column 1", "Column 2"] }]);
  });
});

describe("chosen columns", () => {
  it.each([
    ["CSV", SWAPPED],
    ["Markdown", MARKDOWN],
    ["HTML", HTML],
  ])("give the titles: %s", (_, text) => {
    const { papers } = reread(text, { title: 1 });
    expect(papers.map(({ title }) => title)).toEqual(TITLES);
  });

  it.each([
    ["CSV", SWAPPED],
    ["Markdown", MARKDOWN],
  ])("are the only ones that give ids and links: %s", (_, text) => {
    const { papers } = reread(text, { title: 1, link: 4 });
    expect(papers.map(({ ids }) => ids)).toEqual([["arxiv:2401.00009"], ["arxiv:2401.00008"]]);
  });

  it.each([
    ["CSV", SWAPPED, 6, ["May", "June"]],
    ["Markdown", MARKDOWN, 2, ["One of a kind", "Fine"]],
    ["Markdown without a date", MARKDOWN, null, [undefined, undefined]],
    ["CSV without a date", SWAPPED, null, [undefined, undefined]],
  ])("give the date: %s", (_, text, date, dates) => {
    expect(reread(text, { title: 1, date }).papers.map((paper) => paper.date)).toEqual(dates);
  });

  it.each([
    ["CSV", SWAPPED],
    ["Markdown", MARKDOWN],
  ])("give the abstract, or none: %s", (_, text) => {
    const abstracts = (abstract: number | null) =>
      reread(text, { title: 1, abstract }).papers.map((paper) => paper.abstract);
    expect(abstracts(2)[1]).toMatch(/^Fine/);
    expect(abstracts(null)).toEqual(["", ""]);
  });

  it.each([
    ["years", MARKDOWN, 5],
    ["links", MARKDOWN, 3],
    ["addresses", SWAPPED, 3],
    ["years of values", SWAPPED, 5],
  ])("give no papers when they contain %s", (_, text, title) => {
    expect(reread(text, { title }).tables).toMatchObject([{ papers: 0 }]);
  });

  it("do not affect tables with another name", () => {
    const { format, papers } = readDigest(MARKDOWN);
    const other = new Map([["[]", { title: 1 }]]);
    expect(readDigest(MARKDOWN, { format, tables: other }).papers).toEqual(papers);
  });
});
