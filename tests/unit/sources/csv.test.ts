import { describe, expect, it } from "vitest";

import { readDigest } from "@/utils/sources";

const T = ["Folding Cranes by Demonstration", "Creasing Light, or How to Bend It"];
const TITLES = T.map((title) => `"${title}"`);
const AT = ["https://arxiv.org/abs/2401.00001", "https://doi.org/10.5555/fold.2"];
const read = (text: string) => readDigest(text).papers.map(({ title, ids }) => [title].concat(ids));
const BOTH = [
  [T[0], "arxiv:2401.00001"],
  [T[1], "doi:10.5555/fold.2"],
];
const rows = (cells: (title: string, at: string) => string) =>
  TITLES.map((title, at) => cells(title, AT[at] ?? "")).join("\n");

describe("a table of values", () => {
  it.each([
    [
      "Notion's column of names",
      `\uFEFFName,Created,Tags,URL,Status\n${rows((t, at) => `${t},"March 15, 2023","LLM, CV",${at},Done`)}\n`,
    ],
    [
      "names beside a column of papers' addresses",
      `Name,Paper,Year\n${rows((t, at) => `${t},${at},2023`)}\n`,
    ],
    [
      "a title column and another column of names",
      `Name,Title,Link\n${rows((t, at) => `Ada,${t},${at}`)}\n`,
    ],
    [
      "a title with entities",
      `Title,DOI\n"Folding <i>Cranes</i> by Demonstration",arXiv:2401.00001\n"Creasing Light, or How to&nbsp;Bend It",10.5555/FOLD.2\n`,
    ],
    [
      "Web of Science's tags as columns",
      `PT\tAU\tTI\tSO\tAB\tDI\nJ\tDoe, J\t${T[0]}\tPAPER\tx\t10.48550/arXiv.2401.00001\nJ\tRoe\t${T[1]}\tPAPER\t\t10.5555/fold.2\n`,
    ],
    [
      "the journal beside the paper",
      `Item Title,Publication Title,Item DOI\n${T[0]},Paper Today,10.48550/arXiv.2401.00001\n"${T[1]}",Paper Today,10.5555/fold.2\n`,
    ],
    [
      "a line about the export above the header, with quoted separators",
      `"About the data: ""folding""; exported; by hand; on a day; for one; or two"\r\nRank;ID,Title,Authors,DOI\r\n1,${TITLES[0]},"Lin, A.; Osei, P.",10.48550/arXiv.2401.00001\r\n2,${TITLES[1]},"Tan, J.; Holm, I.; Brandt, L.",10.5555/fold.2\r\n`,
    ],
    [
      "lines of labels above the header",
      `Search:,cranes\nExported on,2025-01-01\n\nID,Title,Year,Link\n${rows((t, at) => `1,${t},2023,${at}`)}\n`,
    ],
    ["titles in another language", `제목;링크\n${rows((t, at) => `${t};${at}`)}\n`],
  ])("is read with %s", (_, text) => {
    expect(read(text)).toEqual(BOTH);
  });

  it("keeps rows without an address when the name column of the others names papers", () => {
    const text = `Name,URL\n${rows((t, at) => `${t},${at}`)}\n"A Third Way to Fold",\n`;
    expect(read(text)).toEqual([...BOTH, ["A Third Way to Fold"]]);
  });

  it("is not a list of papers when its names are of people", () => {
    expect(read("Name,Email,Age\nAda Lovelace,ada@x.org,36\nAlan Turing,alan@x.org,41\n")).toEqual(
      [],
    );
  });
});
