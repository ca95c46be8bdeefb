import { describe, expect, it } from "vitest";

import { readDigest } from "@/utils/sources";

const LONG =
  "We fold cranes from paper by watching hands, and reach an error of 2.3 mm on three sets of folds, which is less than others.";

/** API responses, with the titles and the first ids of their papers. */
const SHAPES: [name: string, answer: unknown, papers: [title: string, id?: string][]][] = [
  [
    "DataCite, one record, with its journal beside it",
    {
      id: "https://doi.org/10.5555/fold.1",
      titles: [{ title: "Falten", titleType: "TranslatedTitle" }, { title: "On Folding Cranes" }],
      container: { type: "Journal", title: "Journal of Paper" },
      relatedItems: [{ titles: [{ title: "Journal of Paper" }], relationType: "IsPublishedIn" }],
      descriptions: [
        { description: "Ten tables.", descriptionType: "TableOfContents" },
        { description: LONG, descriptionType: "Abstract" },
      ],
    },
    [["On Folding Cranes", "doi:10.5555/fold.1"]],
  ],
  [
    "DataCite, a list with facets",
    {
      data: [
        {
          id: "10.5555/fold.2",
          type: "dois",
          attributes: {
            doi: "10.5555/fold.2",
            titles: [{ title: "A Catalogue of Creases" }],
            container: { title: "Journal of Paper 20(8)" },
          },
        },
      ],
      meta: { states: [{ id: "findable", title: "Findable", count: 1 }] },
      included: [{ id: "x", attributes: { title: "Some Repository of Data" } }],
    },
    [["A Catalogue of Creases", "doi:10.5555/fold.2"]],
  ],
  [
    "DataCite, no record at all",
    { data: [], meta: { years: [{ id: "2018", title: "2018", count: 1 }] } },
    [],
  ],
  [
    "Crossref, one work",
    {
      status: "ok",
      message: {
        DOI: "10.5555/fold.3",
        title: ["Wet Folding"],
        "container-title": ["Journal of Paper"],
        funder: [{ DOI: "10.13039/1", name: "A Foundation of Science" }],
        reference: [{ DOI: "10.5555/old.1", "article-title": "Dry Folding" }],
      },
    },
    [["Wet Folding", "doi:10.5555/fold.3"]],
  ],
  [
    "Crossref, a work with two titles and as many numbers of its journal",
    {
      message: {
        items: [
          { DOI: "10.5555/fold.3", title: ["Wet Folding", "Nass falten"], ISSN: ["1", "2"] },
          { DOI: "10.5555/fold.13", title: ["A Figure"], type: "component" },
        ],
      },
    },
    [["Wet Folding", "doi:10.5555/fold.3"]],
  ],
  [
    "Semantic Scholar, a batch with gaps",
    [null, { paperId: "abc", title: "Folding at Scale", externalIds: { ArXiv: "2401.00007" } }],
    [["Folding at Scale", "arxiv:2401.00007"]],
  ],
  [
    "Semantic Scholar, one paper with its references",
    {
      paperId: "abc",
      title: "Folding at Scale",
      externalIds: { ArXiv: "2401.00007" },
      references: [{ title: "Wet Folding", externalIds: { DOI: "10.5555/fold.3" } }],
    },
    [["Folding at Scale", "arxiv:2401.00007"]],
  ],
  [
    "Semantic Scholar, what a paper cites",
    { data: [{ citedPaper: { title: "Wet Folding", externalIds: { DOI: "10.5555/fold.3" } } }] },
    [["Wet Folding", "doi:10.5555/fold.3"]],
  ],
  [
    "OpenReview, a forum with its reviews",
    {
      notes: [
        {
          id: "aBcDeFgHiJ",
          forum: "aBcDeFgHiJ",
          content: { title: { value: "Folding to Plan" }, abstract: { value: LONG } },
          details: {
            replies: [
              { id: "r1", forum: "aBcDeFgHiJ", content: { title: "A Review of This Paper" } },
            ],
          },
        },
        {
          id: "rEvIeWoNe1",
          forum: "aBcDeFgHiJ",
          replyto: "aBcDeFgHiJ",
          content: { title: { value: "Official Review" }, summary: { value: LONG } },
        },
      ],
    },
    [["Folding to Plan", "openreview:aBcDeFgHiJ"]],
  ],
  [
    "DOAJ",
    {
      total: 1,
      results: [
        {
          id: "0123456789abcdef",
          bibjson: {
            identifier: [{ id: "10.5555/fold.4", type: "doi" }],
            journal: { title: "Materials & Paper" },
            title: "Tensile Paper",
          },
        },
      ],
    },
    [["Tensile Paper", "doi:10.5555/fold.4"]],
  ],
  [
    "dblp",
    {
      result: {
        hits: {
          hit: [
            { info: { title: "Graphs &amp; Trees.", ee: "https://doi.org/10.5555/fold.5" } },
            { info: { title: "Workshop on Folding", type: "Editorship", ee: "https://x.org" } },
          ],
        },
      },
    },
    [["Graphs & Trees.", "doi:10.5555/fold.5"]],
  ],
  [
    "Zotero, whose files stand beside the papers",
    [
      {
        key: "A",
        data: {
          itemType: "preprint",
          title: "Folding Notes",
          url: "https://arxiv.org/abs/2401.00008",
        },
      },
      {
        key: "B",
        data: {
          itemType: "attachment",
          title: "Preprint PDF",
          url: "https://arxiv.org/pdf/2401.00008",
        },
      },
      { key: "C", data: { itemType: "note", note: "<p>Read</p>" } },
    ],
    [["Folding Notes", "arxiv:2401.00008"]],
  ],
  [
    "INSPIRE",
    {
      hits: {
        hits: [
          {
            metadata: {
              titles: [{ title: "Heavy Cranes" }],
              abstracts: [{ value: LONG }],
              arxiv_eprints: [{ value: "hep-th/9901002" }],
              dois: [{ value: "10.5555/fold.6" }],
            },
          },
        ],
      },
    },
    [["Heavy Cranes", "arxiv:hep-th/9901002"]],
  ],
  [
    "PubMed's summaries",
    {
      result: {
        uids: ["1"],
        1: {
          uid: "1",
          title: "Cells That Fold.",
          articleids: [{ idtype: "doi", value: "10.5555/fold.7" }],
        },
      },
    },
    [["Cells That Fold.", "doi:10.5555/fold.7"]],
  ],
  [
    "papers by where they appeared",
    {
      publications: {
        journal: [{ title: "Wet Folding", doi: "10.5555/fold.31" }],
        conference: [{ title: "Dry Folding", doi: "10.5555/fold.32" }],
      },
    },
    [
      ["Wet Folding", "doi:10.5555/fold.31"],
      ["Dry Folding", "doi:10.5555/fold.32"],
    ],
  ],
  [
    "OpenAIRE, as its XML is written in JSON",
    {
      response: {
        results: {
          result: [
            {
              metadata: {
                "oaf:entity": {
                  "oaf:result": {
                    title: [{ "@classid": "main title", $: "Folding in the Open" }],
                    pid: { "@classid": "doi", $: "10.5555/fold.33" },
                  },
                },
              },
            },
          ],
        },
      },
    },
    [["Folding in the Open", "doi:10.5555/fold.33"]],
  ],
  [
    "a scrape of Google Scholar",
    [{ bib: { title: "Folding for Scholars" }, pub_url: "https://doi.org/10.5555/fold.34" }],
    [["Folding for Scholars", "doi:10.5555/fold.34"]],
  ],
  [
    "the ACL Anthology's own data",
    [{ title: "Folded Words", url: "2024.fold-main.7" }],
    [["Folded Words", "acl:2024.fold-main.7"]],
  ],
  [
    "Scopus",
    {
      "search-results": { entry: [{ "dc:title": "Folded Steel", "prism:doi": "10.5555/fold.8" }] },
    },
    [["Folded Steel", "doi:10.5555/fold.8"]],
  ],
  [
    "a solr answer in lists of one",
    {
      response: {
        docs: [{ title_s: ["Folded Light"], doiId_s: "10.5555/fold.9", abstract_s: [LONG] }],
      },
    },
    [["Folded Light", "doi:10.5555/fold.9"]],
  ],
  [
    "a JSON feed with a title of its own",
    {
      title: "Papers of the day",
      home_page_url: "https://example.org",
      items: [{ id: "1", url: "https://arxiv.org/abs/2401.00009", title: "Folding Today" }],
    },
    [["Folding Today", "arxiv:2401.00009"]],
  ],
  [
    "repositories with names and long descriptions",
    {
      total_count: 1,
      items: [{ name: "crane", html_url: "https://github.com/a/crane", description: LONG }],
    },
    [],
  ],
  [
    "a manifest with a long description",
    { name: "crane", description: LONG, repository: { url: "https://github.com/a/crane" } },
    [],
  ],
  [
    "Springer, whose abstract has a heading",
    {
      records: [
        {
          identifier: "doi:10.5555/fold.11",
          title: "Springs",
          abstract: { h1: "Abstract", p: LONG },
        },
      ],
    },
    [["Springs", "doi:10.5555/fold.11"]],
  ],
  ["settings with a menu", { name: "site", menu: [{ title: "Home" }, { title: "News" }] }, []],
];

describe("API responses", () => {
  it.each(SHAPES)("give only the papers: %s", (_, answer, papers) => {
    const read = readDigest(JSON.stringify(answer)).papers;
    expect(read.map(({ title, ids }) => [title].concat(ids.slice(0, 1)))).toEqual(papers);
    expect(readDigest(JSON.stringify(answer, null, 2)).papers).toEqual(read);
  });

  it("give the abstract, not another description of the paper", () => {
    const [, datacite] = SHAPES[0] ?? [];
    expect(readDigest(JSON.stringify(datacite)).papers[0]?.abstract).toBe(LONG);
  });

  it.each([
    ["Sparse Codes for <i>E. coli</i> Images", "Sparse Codes for E. coli Images"],
    ["Structures with the program<i>PLATON</i>", "Structures with the program PLATON"],
    ["Ageing of H<sub>2</sub>O &amp; CO<sub>2</sub>", "Ageing of H2O & CO2"],
    [
      "Effects with p &amp;lt; 0.05 Are &lt;em&gt;Not&lt;/em&gt; Enough",
      "Effects with p < 0.05 Are Not Enough",
    ],
    ["Don&#8217;t Fold; <jats:italic>Cut</jats:italic>", "Don’t Fold; Cut"],
    ["Sums of <mml:math><mml:mi>x</mml:mi></mml:math> in\n    Rings", "Sums of x in Rings"],
    ["If a<b and c>d: Orders of Folds", "If a<b and c>d: Orders of Folds"],
    ["AT&T and R&D;: A History", "AT&T and R&D;: A History"],
    ["The <script> Tag in the Wild", "The <script> Tag in the Wild"],
  ])("have titles without markup: %s", (title, plain) => {
    const list = JSON.stringify([{ title, doi: "10.5555/fold" }]);
    expect(readDigest(list).papers.map((paper) => paper.title)).toEqual([plain]);
  });

  it.each(["NA", "n/a", "null", "None", "No abstract available.", "-"])(
    "do not give %s as an abstract",
    (abstract) => {
      const list = JSON.stringify([{ title: "Folding", doi: "10.5555/fold", abstract }]);
      expect(readDigest(list).papers).toMatchObject([{ abstract: "" }]);
    },
  );
});
