import { describe, expect, it } from "vitest";

import { readDigest } from "@/utils/sources";

const PAPER = "Folding Cranes by Demonstration";
const DOI = "10.5555/fold.1";
const titles = (text: string) => readDigest(text).papers.map(({ title }) => title);
const json = (...records: object[]) =>
  JSON.stringify([{ title: PAPER, doi: DOI, year: 2024 }, ...records]);

describe("a record that is not of a paper type", () => {
  it.each([
    [
      "a data set of DataCite",
      json({
        title: "Crane Videos",
        doi: "10.5555/d",
        types: { resourceTypeGeneral: "Dataset", bibtex: "misc" },
      }),
    ],
    [
      "software with a DOI",
      json({
        title: "lab/fold: v2.1",
        doi: "10.5555/s",
        metadata: { resource_type: { title: "Software", type: "software" } },
      }),
    ],
    [
      "a programme of Zotero",
      json({ title: "FoldTool", itemType: "computerProgram", url: "https://a.org/f" }),
    ],
    [
      "a page of the web",
      json({
        title: "Folding News",
        type: "webpage",
        URL: "https://a.org/n",
        author: [{ family: "Lin" }],
      }),
    ],
    [
      "an editorial board",
      json({ title: "Editorial Board", doi: "10.5555/e", genre: "journal-article" }),
    ],
    [
      "a record that a flag marks as not a paper",
      json({ title: "Spring Catalogue of Cranes", doi: "10.5555/c", is_paratext: true }),
    ],
    [
      "data for search engines",
      json({
        "@type": "https://schema.org/SoftwareSourceCode",
        name: "fold",
        url: "https://doi.org/10.5555/g",
      }),
    ],
    [
      "a video in a reference manager's table",
      `"Key","Item Type","Title","DOI","Url"\n"A","journalArticle","${PAPER}","${DOI}",""\n"B","videoRecording","How to Fold","","https://a.org/v"\n"C","webpage","Folds of the Week","","https://a.org/w"\n`,
    ],
    [
      "software and a page in RIS",
      `TY  - JOUR\nTI  - ${PAPER}\nDO  - ${DOI}\nER  - \nTY  - COMP\nTI  - FoldTool\nUR  - https://a.org\nER  - \nTY  - ELEC\nTI  - Folds of the Week\nUR  - https://a.org/w\nER  - \n`,
    ],
    [
      "software, data and a page in BibTeX",
      `@article{a, title={${PAPER}}, doi={${DOI}}}\n@software{b, title={FoldTool}, author={Lin, Ada}, doi={10.5555/s}}\n@dataset{c, title={Crane Videos}, doi={10.5555/d}}\n@online{d, title={Folds of the Week}, author={Lin, Ada}, url={https://a.org/w}}\n@misc{e, title={PaperCrane}, howpublished={\\url{https://a.org/p}}}\n`,
    ],
  ])("is skipped: %s", (_, text) => {
    expect(titles(text)).toEqual([PAPER]);
  });

  it.each([
    [
      "JSON",
      JSON.stringify([
        { title: PAPER, itemType: "webpage", url: "https://arxiv.org/abs/2401.00001" },
      ]),
    ],
    ["BibTeX", `@online{a, title={${PAPER}}, eprint={2401.00001}, eprinttype={arxiv}}`],
    [
      "BibTeX, by its address",
      `@misc{a, title={${PAPER}}, url={https://arxiv.org/abs/2401.00001}}`,
    ],
    ["RIS", `TY  - ELEC\nTI  - ${PAPER}\nUR  - https://arxiv.org/abs/2401.00001\nER  - \n`],
  ])("of a web page is a paper when it has a paper's id: %s", (_, text) => {
    expect(titles(text)).toEqual([PAPER]);
  });
});

describe("a BibTeX entry", () => {
  it("is ignored when commented out", () => {
    const out = `% @article{old, title={Folding Without Hands}, doi={10.5555/o}}\n%@misc{older,\n%  title={Folding Twice}, author={A}\n%}\n`;
    expect(titles(`${out}@article{a, title={${PAPER}}}\n`)).toEqual([PAPER]);
  });

  it.each([
    `@article{lin24\n  title = {${PAPER}},\n}`,
    `@article{ lin24\n\n author = "A. Lin",\n title = "${PAPER}" }`,
  ])("may lack the comma after its key: %s", (entry) => {
    expect(titles(`@book{b, title={Paper and Its Uses}}\n${entry}\n`)).toContain(PAPER);
  });
});

describe("a subtitle in a field of its own", () => {
  it.each([
    [
      "biblatex",
      `@article{a, title={Folding}, subtitle={A Survey of Hands}}`,
      "Folding: A Survey of Hands",
    ],
    [
      "biblatex, after a question mark",
      `@article{a, title={Who Folds?}, subtitle={A Survey of Hands}}`,
      "Who Folds? A Survey of Hands",
    ],
    [
      "JSON, beside a title that already has one",
      json({ title: "Wet Folds: A Study", subtitle: ["With Water"], DOI: "10.5555/w" }),
      PAPER,
    ],
  ])("is added to the title in %s", (_, text, title) => {
    expect(titles(text)[0]).toBe(title);
  });

  it("is not repeated", () => {
    expect(
      titles(json({ title: "Wet Folds: A Study", subtitle: ["With Water"], DOI: "10.5555/w" })),
    ).toContain("Wet Folds: A Study");
  });
});
