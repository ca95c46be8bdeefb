import { describe, expect, it } from "vitest";
import { idsOf } from "@/utils/sources/read/addresses";

describe("the address of a paper at a publisher's site", () => {
  it.each([
    ["https://dl.acm.org/doi/abs/10.1145/1666420.1666444", "10.1145/1666420.1666444"],
    ["http://doi.acm.org/10.1145/1666420.1666444", "10.1145/1666420.1666444"],
    ["http://doi.ieeecomputersociety.org/10.1109/SFCS.1982.45", "10.1109/sfcs.1982.45"],
    [
      "https://journals.aps.org/prb/abstract/10.1103/PhysRevB.95.235141",
      "10.1103/physrevb.95.235141",
    ],
    ["https://link.aps.org/doi/10.1103/PhysRevLett.1.1", "10.1103/physrevlett.1.1"],
    ["https://www.mitpressjournals.org/doi/pdf/10.1162/tacl_a_00261", "10.1162/tacl_a_00261"],
    [
      "https://direct.mit.edu/tacl/article/doi/10.1162/tacl_a_00261/96452/SECTOR-A-Neural-Model",
      "10.1162/tacl_a_00261",
    ],
    [
      "https://academic.oup.com/bib/advance-article/doi/10.1093/bib/bbz020/5363831",
      "10.1093/bib/bbz020",
    ],
    [
      "https://www.frontiersin.org/articles/10.3389/fmicb.2018.00749/full",
      "10.3389/fmicb.2018.00749",
    ],
    [
      "https://www.biorxiv.org/content/10.1101/2020.01.02.123456v3.full.pdf",
      "10.1101/2020.01.02.123456",
    ],
    [
      "https://iopscience.iop.org/article/10.1088/1742-6596/1/1/012001/meta",
      "10.1088/1742-6596/1/1/012001",
    ],
    [
      "https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0123456",
      "10.1371/journal.pone.0123456",
    ],
    [
      "https://link.springer.com/content/pdf/10.1007/s10704-009-9339-2.pdf",
      "10.1007/s10704-009-9339-2",
    ],
    ["https://www.example.org/doi/10.1000%2Fx.1", "10.1000/x.1"],
    ["https://api.crossref.org/works/10.1000/x.1", "10.1000/x.1"],
  ])("gives the DOI of %s", (address, doi) => {
    expect(idsOf([address])).toEqual([`doi:${doi}`]);
  });

  it.each([
    "https://onlinelibrary.wiley.com/journal/10.1111/(ISSN)1467-9868",
    "https://pubs.acs.org/doi/suppl/10.1021/ja01234/suppl_file/ja01234_si.pdf",
    "https://www.science.org/toc/science/10.1126/1",
    "https://dl.acm.org/doi/proceedings/10.1145/3580305",
    "https://link.springer.com/book/10.1007/978-3-540-87877-3",
    "https://example.org/downloads/release-10.1234/notes",
    "https://example.org/search?q=10.1000/x",
  ])("gives no DOI when %s leads to something else", (address) => {
    expect(idsOf([address])).toEqual([]);
  });
});
