import { describe, expect, it } from "vitest";

import { readDigest } from "@/utils/sources";

const LONG =
  "We fold cranes from paper by hand,\n   and reach an error of 2.3 mm: less than others.";
const FLAT = "We fold cranes from paper by hand, and reach an error of 2.3 mm: less than others.";

/** Exports of reference managers and indexes: the same two papers. */
const EXPORTS: [name: string, text: string][] = [
  [
    "RIS",
    `TY  - JOUR\nTI  - Folding Cranes\nDO  - 10.5555/FOLD.1\nAB  - ${FLAT}\nER  - \n\nTY  - JOUR\nTI  - Creasing Light\nDO  - 10.5555/fold.2\nER  - \n`,
  ],
  [
    "RIS whose type comes late",
    `DB  - Base\nC8  - \nTI  - Folding Cranes\nAB  - ${FLAT}\nTY  - JOUR\nDO  - 10.5555/fold.1\nER  - \n\nDB  - Base\nAB  - NA\nTI  - Creasing Light\nTY  - JOUR\nDO  - 10.5555/fold.2\nER  - \n`,
  ],
  [
    "RIS with blank lines, a head, and lines that go on",
    `Provider: Some Tool\nContent: text/plain; charset="utf-8"\n\nTY  - JOUR\n\nT1  - Folding\nCranes\n\nDO  - 10.5555/fold.1\n\nAB  - ${LONG.replace("   ", "")}\n\nER  -\n\nTY  - JOUR\n\nT1  - Creasing Light\n\nDO  - 10.5555/fold.2\n\nER  -\n`,
  ],
  [
    "RIS without ends",
    `TY  - JOUR\nTI  - Folding Cranes\nDO  - 10.5555/fold.1\nN2  - ${FLAT}\nTY  - JOUR\nTI  - Creasing Light\nUR  - https://doi.org/10.5555/fold.2\n`,
  ],
  [
    "RIS in lines of Windows",
    `TY  - JOUR\r\nTI  - Folding Cranes\r\nDO  - 10.5555/fold.1\r\nAB  - ${FLAT}\r\nER  - \r\n\r\nTY  - JOUR\r\nTI  - Creasing Light\r\nDO  - 10.5555/fold.2\r\nER  - \r\n`,
  ],
  [
    "RIS with other titles beside",
    `TY  - CHAP\nT2  - Handbook of Folds\nTI  - Folding Cranes\nT3  - A Series\nDO  - 10.5555/fold.1\nAB  - ${FLAT}\nER  - \nTY  - JOUR\nJO  - Journal of Paper\nTI  - Creasing Light\nDO  - 10.5555/fold.2\nER  - `,
  ],
  [
    "Web of Science's tags",
    `FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\nAU Doe, J\n   Roe, R\nTI Folding\n   Cranes\nSO JOURNAL OF PAPER\nID PAPER; FOLDS\nAB ${LONG}\nDI 10.5555/fold.1\nUT WOS:0001\nER\n\nPT J\nAU Doe, J\nTI Creasing Light\nDI 10.5555/fold.2\nER\n\nEF\n`,
  ],
  [
    "Web of Science's tags behind a mark of the byte order",
    `\uFEFFFN Thomson Reuters\nVR 1.0\nPT J\nTI Folding Cranes\nAB ${LONG}\nDI 10.5555/fold.1\nER\n\nPT C\nTI Creasing Light\nDI 10.5555/fold.2\nER\n\nEF`,
  ],
  [
    "PubMed's tags",
    `PMID- 1\nTI  - Folding\n      Cranes\nAB  - ${LONG.replace("   ", "      ")}\nLID - 10.5555/fold.1 [doi]\nAID - S1 [pii]\n\nPMID- 2\nTI  - Creasing Light\nAID - 10.5555/fold.2 [doi]\n`,
  ],
  [
    "EndNote's tags",
    `%0 Journal Article\n%T Folding Cranes\n%R 10.5555/fold.1\n%X ${FLAT}\n\n%0 Journal Article\n%T Creasing Light\n%R doi:10.5555/fold.2\n`,
  ],
  [
    "tags of CiteULike without spaces",
    `TY - JOUR\nTI - Folding Cranes\nDO - 10.5555/fold.1\nAB - ${FLAT}\nER -\n\nTY - JOUR\nTI - Creasing Light\nDO - 10.5555/fold.2\nER -\n`,
  ],
];

describe("exports of reference managers", () => {
  it.each(EXPORTS)("give their papers: %s", (_, text) => {
    expect(
      readDigest(text).papers.map(({ title, ids, abstract }) => ({ title, ids, abstract })),
    ).toEqual([
      { title: "Folding Cranes", ids: ["doi:10.5555/fold.1"], abstract: FLAT },
      { title: "Creasing Light", ids: ["doi:10.5555/fold.2"], abstract: "" },
    ]);
  });

  it("keep dashes and capitalised words within a text", () => {
    const text = `TY  - JOUR\nTI  - Models of the Ankle - Joint Complex\nAB  - First line\nAND - more of it\nDO  - 10.5555/fold\nER  - \n`;
    expect(readDigest(text).papers).toMatchObject([
      { title: "Models of the Ankle - Joint Complex" },
    ]);
  });
});
