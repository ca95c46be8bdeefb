import { describe, expect, it } from "vitest";
import type { DigestPaper } from "@/utils/domain/paper";
import { readDigest } from "@/utils/sources";

type Facts = Pick<DigestPaper, "authors" | "venue" | "year" | "organisation">;

const TWO = ["Ada Lovelace", "Bo Li"];
const ABSTRACT =
  "We fold cranes from paper by watching hands, and reach an error of 2.3 mm on three sets of folds, which is less than others.";

const json = (value: unknown) => JSON.stringify(value);

/** One input of each kind, and the facts of its first paper. */
const SOURCES: [name: string, text: string, facts: Facts][] = [
  [
    "Hugging Face's daily papers",
    json([
      {
        paper: {
          id: "2606.00001",
          title: "Folding Cranes",
          authors: [
            { _id: "1", name: "Ada Lovelace", hidden: false },
            { _id: "2", name: "Bo Li", user: { fullname: "B" } },
          ],
          organization: { _id: "3", name: "fold", fullname: "Fold Lab" },
          summary: ABSTRACT,
        },
        submittedBy: { fullname: "Some Reader" },
      },
    ]),
    { authors: TWO, organisation: "Fold Lab" },
  ],
  [
    "arXiv's Atom",
    `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:arxiv="http://arxiv.org/schemas/atom"><title>q</title><entry><id>http://arxiv.org/abs/2401.00001v1</id><published>2024-01-01T00:00:00Z</published><title>Folding Cranes</title><summary>${ABSTRACT}</summary><author><name>Ada Lovelace</name><arxiv:affiliation>TU</arxiv:affiliation></author><author><name>Bo Li</name></author><arxiv:journal_ref>J. Paper 12, 345 (2025)</arxiv:journal_ref></entry></feed>`,
    { authors: TWO, venue: "J. Paper 12, 345 (2025)" },
  ],
  [
    "arXiv's announcements",
    `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>cs</title><item><title>Folding Cranes</title><link>https://arxiv.org/abs/2401.00001</link><description>arXiv:2401.00001v1 Announce Type: new \nAbstract: ${ABSTRACT}</description><dc:creator>Ada Lovelace, Bo Li</dc:creator></item></channel></rss>`,
    { authors: TWO },
  ],
  [
    "arXiv's listing as text",
    `[1] arXiv:2401.00001\nTitle: Folding Cranes by Watching Hands\nAuthors: Ada Lovelace,\n  Bo Li\nJournal-ref: J. Paper 12 (2025)\nAbstract: ${ABSTRACT}\n`,
    { authors: TWO, venue: "J. Paper 12 (2025)" },
  ],
  [
    "arXiv's e-mail",
    `------------------------------------------------------------------------------\n\\\\\narXiv:2401.00001\nDate: Mon, 1 Jan 2024 00:00:00 GMT   (12kb)\n\nTitle: Folding Cranes\nAuthors: Ada Lovelace (1),\n  Bo Li (2) ((1) TU, (2) ETH)\nCategories: cs.LG\n\\\\\n  ${ABSTRACT}\n\\\\ ( https://arxiv.org/abs/2401.00001 ,  12kb)\n`,
    { authors: TWO },
  ],
  [
    "OpenReview, version 2",
    json({
      notes: [
        {
          id: "abcdefghij",
          forum: "abcdefghij",
          content: {
            title: { value: "Folding Cranes" },
            authors: { value: TWO },
            venue: { value: "ICLR 2026 Poster" },
            abstract: { value: ABSTRACT },
          },
        },
      ],
    }),
    { authors: TWO, venue: "ICLR 2026 Poster" },
  ],
  [
    "OpenReview, version 1, not accepted",
    json({
      notes: [
        {
          id: "abcdefghij",
          forum: "abcdefghij",
          content: {
            title: "Folding Cranes",
            authors: ["Anonymous"],
            venue: "Submitted to ICLR 2026",
          },
        },
      ],
    }),
    {},
  ],
  [
    "Semantic Scholar",
    json({
      data: [
        {
          title: "Folding Cranes",
          externalIds: { ArXiv: "2401.00001" },
          authors: [
            { authorId: "1", name: "Ada Lovelace" },
            { authorId: null, name: "Bo Li" },
          ],
          venue: "Conference on Folding",
          publicationVenue: { name: "Conference on Folding", type: "conference" },
          year: 2024,
        },
      ],
    }),
    { authors: TWO, venue: "Conference on Folding", year: 2024 },
  ],
  [
    "Semantic Scholar, of a preprint",
    json([
      {
        title: "Folding Cranes",
        externalIds: { ArXiv: "2401.00001" },
        venue: "arXiv.org",
        year: 2024,
      },
    ]),
    { year: 2024 },
  ],
  [
    "OpenAlex",
    json({
      results: [
        {
          id: "https://openalex.org/W1",
          doi: "https://doi.org/10.5555/fold.1",
          title: "Folding Cranes",
          publication_year: 2024,
          authorships: [
            { author: { display_name: "Ada Lovelace" }, institutions: [{ display_name: "TU" }] },
            { author: { display_name: "Bo Li" } },
          ],
          primary_location: { source: { display_name: "Journal of Paper" } },
        },
      ],
    }),
    { authors: TWO, venue: "Journal of Paper", year: 2024 },
  ],
  [
    "Crossref",
    json({
      message: {
        items: [
          {
            DOI: "10.5555/fold.1",
            title: ["Folding Cranes"],
            author: [
              {
                given: "Ada",
                family: "Lovelace",
                sequence: "first",
                affiliation: [{ name: "TU" }],
              },
              { given: "Bo", family: "Li" },
            ],
            editor: [{ given: "Ed", family: "Itor" }],
            "container-title": ["Journal of Paper"],
            published: { "date-parts": [[2024, 5]] },
          },
        ],
      },
    }),
    { authors: TWO, venue: "Journal of Paper" },
  ],
  [
    "dblp's answers",
    json({
      result: {
        hits: {
          hit: [
            {
              info: {
                authors: {
                  author: [{ "@pid": "1", text: "Ada Lovelace 0001" }, { text: "Bo Li" }],
                },
                title: "Folding Cranes.",
                venue: "ICML",
                year: "2024",
                doi: "10.5555/FOLD.1",
              },
            },
          ],
        },
      },
    }),
    { authors: TWO, venue: "ICML", year: 2024 },
  ],
  [
    "dblp's XML",
    `<?xml version="1.0"?><dblp><article key="journals/x"><author>Ada Lovelace 0001</author><author pid="2">Bo Li</author><title>Folding Cranes.</title><journal>J. Paper</journal><year>2024</year><ee>https://doi.org/10.5555/fold.1</ee></article></dblp>`,
    { authors: TWO, venue: "J. Paper", year: 2024 },
  ],
  [
    "BibTeX",
    `@inproceedings{a, title={Folding {C}ranes}, author={Lovelace, Ada and Bo Li}, booktitle={Conference on \\emph{Folding}}, year=2024}`,
    { authors: TWO, venue: "Conference on Folding" },
  ],
  [
    "BibTeX of a preprint and of a report",
    `@techreport{a, title={Folding Cranes}, author={Lovelace, Ada and Li, Bo}, journal={arXiv preprint arXiv:2401.00001}, institution={Fold Lab}, year=2024}`,
    { authors: TWO, organisation: "Fold Lab" },
  ],
  [
    "RIS",
    `TY  - JOUR\nTI  - Folding Cranes\nAU  - Lovelace, Ada\nAU  - Li, Bo\nA2  - Itor, Ed\nT2  - Journal of Paper\nPY  - 2024/05/01/\nER  - \n`,
    { authors: TWO, venue: "Journal of Paper", year: 2024 },
  ],
  [
    "PubMed's tags",
    `PMID- 1\nTI  - Folding Cranes\nFAU - Lovelace, Ada\nAU  - Lovelace A\nFAU - Li, Bo\nAU  - Li B\nTA  - J Pap\nJT  - Journal of Paper\nDP  - 2024 Jan 5\n`,
    { authors: TWO, venue: "Journal of Paper", year: 2024 },
  ],
  [
    "PubMed's tags with initials alone",
    `PMID- 1\nTI  - Folding Cranes\nAU  - Lovelace A\nAU  - Li B\nTA  - J Pap\n`,
    { authors: ["Lovelace A", "Li B"], venue: "J Pap" },
  ],
  [
    "PubMed's XML",
    `<?xml version="1.0"?><PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>1</PMID><Article><Journal><JournalIssue><PubDate><Year>2024</Year></PubDate></JournalIssue><Title>Journal of Paper</Title></Journal><ArticleTitle>Folding Cranes</ArticleTitle><Abstract><AbstractText>${ABSTRACT}</AbstractText></Abstract><AuthorList CompleteYN="Y"><Author ValidYN="Y"><LastName>Lovelace</LastName><ForeName>Ada</ForeName><Initials>A</Initials></Author><Author><LastName>Li</LastName><ForeName>Bo</ForeName></Author></AuthorList></Article></MedlineCitation></PubmedArticle></PubmedArticleSet>`,
    { authors: TWO, venue: "Journal of Paper" },
  ],
  [
    "EndNote's tags",
    `%0 Journal Article\n%T Folding Cranes\n%A Lovelace, Ada\n%A Li, Bo\n%J Journal of Paper\n%D 2024\n`,
    { authors: TWO, venue: "Journal of Paper", year: 2024 },
  ],
  [
    "EndNote's XML",
    `<?xml version="1.0"?><xml><records><record><ref-type name="Journal Article">17</ref-type><contributors><authors><author><style face="normal">Lovelace, Ada</style></author><author>Li, Bo</author></authors></contributors><titles><title>Folding Cranes</title><secondary-title>Journal of Paper</secondary-title></titles><dates><year>2024</year></dates><abstract>${ABSTRACT}</abstract></record></records></xml>`,
    { authors: TWO, venue: "Journal of Paper" },
  ],
  [
    "Web of Science's tags",
    `FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\nAU Lovelace, A\n   Li, B\nAF Lovelace, Ada\n   Li, Bo\nTI Folding\n   Cranes\nSO JOURNAL OF PAPER\nPY 2024\nER\nEF\n`,
    { authors: TWO, venue: "JOURNAL OF PAPER", year: 2024 },
  ],
  [
    "CSV",
    `Title,Authors,Venue,Year,Link\nFolding Cranes by Watching Hands,"Lovelace, Ada; Li, Bo",ICML,2024,https://arxiv.org/abs/2401.00001\n`,
    { authors: TWO, venue: "ICML", year: 2024 },
  ],
  [
    "JATS",
    `<?xml version="1.0"?><article article-type="research"><front><journal-meta><journal-title-group><journal-title>Journal of Paper</journal-title></journal-title-group></journal-meta><article-meta><article-id pub-id-type="doi">10.5555/fold.1</article-id><title-group><article-title>Folding Cranes</article-title></title-group><contrib-group><contrib contrib-type="author"><name><surname>Lovelace</surname><given-names>Ada</given-names></name><xref>1</xref></contrib><contrib contrib-type="author"><name><surname>Li</surname><given-names>Bo</given-names></name></contrib><contrib contrib-type="editor"><name><surname>Itor</surname><given-names>Ed</given-names></name></contrib></contrib-group><abstract><p>${ABSTRACT}</p></abstract></article-meta></front></article>`,
    { authors: TWO, venue: "Journal of Paper" },
  ],
  [
    "OAI-PMH in Dublin Core",
    `<?xml version="1.0"?><OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><ListRecords><record><header><identifier>oai:x:1</identifier></header><metadata><oai_dc:dc xmlns:oai_dc="a" xmlns:dc="b"><dc:title>Folding Cranes</dc:title><dc:creator>Lovelace, Ada</dc:creator><dc:creator>Li, Bo</dc:creator><dc:description>${ABSTRACT}</dc:description><dc:identifier>doi:10.5555/fold.1</dc:identifier></oai_dc:dc></metadata></record></ListRecords></OAI-PMH>`,
    { authors: TWO },
  ],
  [
    "OAI-PMH in arXiv's own fields",
    `<?xml version="1.0"?><OAI-PMH><ListRecords><record><metadata><arXiv><id>2401.00001</id><authors><author><keyname>Lovelace</keyname><forenames>Ada</forenames></author><author><keyname>Li</keyname><forenames>Bo</forenames></author></authors><title>Folding Cranes</title><journal-ref>J. Paper 12 (2025)</journal-ref><abstract>${ABSTRACT}</abstract></arXiv></metadata></record></ListRecords></OAI-PMH>`,
    { authors: TWO, venue: "J. Paper 12 (2025)" },
  ],
  [
    "DataCite",
    json({
      data: [
        {
          id: "10.5555/fold.1",
          type: "dois",
          attributes: {
            doi: "10.5555/fold.1",
            titles: [{ title: "Folding Cranes" }],
            creators: [
              {
                name: "Lovelace, Ada",
                nameType: "Personal",
                givenName: "Ada",
                familyName: "Lovelace",
              },
              { name: "Li, Bo", affiliation: [] },
            ],
            contributors: [{ name: "Person, Contact", contributorType: "ContactPerson" }],
            container: { title: "Journal of Paper", type: "Journal" },
            publicationYear: 2024,
          },
        },
      ],
    }),
    { authors: TWO, venue: "Journal of Paper", year: 2024 },
  ],
  [
    "Zotero's JSON",
    json([
      {
        key: "A",
        data: {
          itemType: "journalArticle",
          title: "Folding Cranes",
          creators: [
            { creatorType: "author", firstName: "Ada", lastName: "Lovelace" },
            { creatorType: "editor", firstName: "Ed", lastName: "Itor" },
            { creatorType: "author", name: "Bo Li" },
          ],
          publicationTitle: "Journal of Paper",
          DOI: "10.5555/fold.1",
        },
      },
    ]),
    { authors: TWO, venue: "Journal of Paper" },
  ],
  [
    "CSL",
    json([
      {
        type: "article-journal",
        title: "Folding Cranes",
        author: [{ family: "Lovelace", given: "Ada" }, { literal: "Bo Li" }],
        "container-title": "Journal of Paper",
        issued: { "date-parts": [["2024", 5, 1]] },
        DOI: "10.5555/fold.1",
      },
    ]),
    { authors: TWO, venue: "Journal of Paper" },
  ],
  [
    "the page of a paper",
    `<!doctype html><html><head><title>x</title><meta name="citation_title" content="Folding Cranes"><meta name="citation_author" content="Lovelace, Ada"><meta name="citation_author" content="Bo Li"><meta name="citation_conference_title" content="Conference on Folding"><meta name="citation_doi" content="10.5555/fold.1"></head><body></body></html>`,
    { authors: TWO, venue: "Conference on Folding" },
  ],
  [
    "a list in Markdown with a line of people",
    `# Papers\n\n- [Folding Cranes by Watching Hands](https://arxiv.org/abs/2401.00001)\\\n  Ada Lovelace, Bo Li\n- [Creasing Light at Many Angles](https://arxiv.org/abs/2401.00002)\\\n  Cy Twombly, Di Ana\n`,
    { authors: TWO },
  ],
  [
    "a list in Markdown with labels",
    `# Papers\n\n## Folding Cranes by Watching Hands\n\nAuthors: Ada Lovelace, Bo Li\n\n[Paper](https://arxiv.org/abs/2401.00001)\n\n## Creasing Light at Many Angles\n\nAuthors: Cy Twombly\n\n[Paper](https://arxiv.org/abs/2401.00002)\n`,
    { authors: TWO },
  ],
  [
    "a table in Markdown",
    `| Title | Authors | Venue |\n|---|---|---|\n| [Folding Cranes by Watching Hands](https://arxiv.org/abs/2401.00001) | Ada Lovelace, Bo Li | ICML 2024 |\n| [Creasing Light](https://arxiv.org/abs/2401.00002) | Cy Twombly | – |\n`,
    { authors: TWO, venue: "ICML 2024" },
  ],
  [
    "a list with links that look like names",
    `# Papers\n\n- [Folding Cranes by Watching Hands](https://arxiv.org/abs/2401.00001)\\\n  [Project Page](https://x.org), [Source Release](https://y.org)\n- [Creasing Light at Many Angles](https://arxiv.org/abs/2401.00002)\\\n  Best Paper, Oral Session\n`,
    {},
  ],
];

describe("facts of a paper in a source", () => {
  it.each(SOURCES)("are read: %s", (_, text, facts) => {
    const [paper] = readDigest(text).papers;
    const { authors, venue, year, organisation } = paper ?? {};
    expect(JSON.parse(JSON.stringify({ authors, venue, year, organisation }))).toEqual(facts);
  });

  it.each<[name: string, text: string, date: string]>([
    [
      "Crossref",
      json({
        message: {
          items: [
            { DOI: "10.5/f", title: ["Folding"], published: { "date-parts": [[2024, 5, 3]] } },
          ],
        },
      }),
      "2024-05-03",
    ],
    [
      "CSL",
      json([{ title: "Folding", DOI: "10.5/f", issued: { "date-parts": [["2024", 5]] } }]),
      "2024-05",
    ],
    [
      "PubMed’s parts",
      json([
        { title: "Folding", DOI: "10.5/f", pubdate: { Year: "2024", Month: "Jan", Day: "5" } },
      ]),
      "2024-01-05",
    ],
  ])("include a date in parts: %s", (_, text, date) => {
    expect(readDigest(text).papers[0]?.date).toBe(date);
  });

  it.each<[string, string]>([
    ["BibTeX", "@article{a, title={Folding Cranes}, author={Lovelace, Ada and others}}"],
    [
      "a table",
      "| Title | Authors |\n|---|---|\n| [Folding Cranes by Watching Hands](https://arxiv.org/abs/2401.00001) | Ada Lovelace et.al. |\n| [Creasing Light at Many Angles](https://arxiv.org/abs/2401.00002) | Cy Twombly et.al. |\n",
    ],
    [
      "JSON",
      json([{ title: "Folding Cranes", doi: "10.5555/f", authors: ["Ada Lovelace", "et al."] }]),
    ],
  ])("say that there are more authors than listed: %s", (_, text) => {
    expect(readDigest(text).papers[0]).toMatchObject({
      authors: ["Ada Lovelace"],
      moreAuthors: true,
    });
  });

  it("include at most the first hundred authors", () => {
    const authors = Array.from({ length: 3000 }, (_, at) => ({
      name: `Author ${String.fromCodePoint(0x4e_00 + at)}`,
    }));
    const [paper] = readDigest(
      json([{ title: "Folding Cranes", doi: "10.5555/f", authors }]),
    ).papers;
    expect(paper?.authors).toEqual(authors.slice(0, 100).map(({ name }) => name));
    expect(paper?.moreAuthors).toBe(true);
  });
});
