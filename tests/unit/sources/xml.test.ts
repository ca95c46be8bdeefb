import { describe, expect, it } from "vitest";

import { readDigest } from "@/utils/sources";

const LONG =
  "We fold cranes from paper by watching hands, and reach an error of 2.3 mm on three sets of folds, which is less than others.";

/** XML files, with the titles and the first ids of their papers. */
const FILES: [name: string, xml: string, papers: [title: string, id?: string][]][] = [
  [
    "EndNote's export, whose text is styled",
    `<?xml version="1.0"?><xml><records><record><ref-type name="Journal Article">17</ref-type>
     <titles><title><style face="normal">Folding with </style><style face="italic">washi</style><style> paper</style></title>
     <secondary-title><style>Journal of Paper</style></secondary-title></titles>
     <electronic-resource-num><style>10.5555/FOLD.1</style></electronic-resource-num>
     <abstract><style>${LONG}</style></abstract></record></records></xml>`,
    [["Folding with washi paper", "doi:10.5555/fold.1"]],
  ],
  [
    "MODS, with forms of the title, its article, a subtitle and the journal beside it",
    `<?xml version="1.0"?><modsCollection xmlns="http://www.loc.gov/mods/v3"><mods><titleInfo><nonSort>The </nonSort><title>Folding of Cranes</title></titleInfo>
     <titleInfo type="abbreviated"><title>Fold. Cran.</title></titleInfo><name><namePart>Lin, Ada</namePart></name><abstract>${LONG}</abstract>
     <relatedItem type="host"><titleInfo><title>Journal of Paper</title></titleInfo></relatedItem><identifier type="doi">10.5555/fold.20</identifier></mods>
     <mods><titleInfo><title>Creases</title><subTitle>a short guide</subTitle></titleInfo><identifier type="citekey">x1</identifier><identifier type="doi">10.5555/fold.21</identifier></mods>
     <mods><titleInfo><title>Map of Folds</title></titleInfo><genre>map</genre><identifier type="doi">10.5555/fold.22</identifier></mods></modsCollection>`,
    [
      ["The Folding of Cranes", "doi:10.5555/fold.20"],
      ["Creases: a short guide", "doi:10.5555/fold.21"],
    ],
  ],
  [
    "RDF of a reference manager, with journals, attachments and pages beside the papers",
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="x" xmlns:bib="y" xmlns:dc="z" xmlns:link="http://purl.org/rss/1.0/modules/link/">
     <bib:Article rdf:about="https://doi.org/10.5555/fold.23"><z:itemType>journalArticle</z:itemType><dc:title>Folding in Graphs</dc:title><dc:abstract>${LONG}</dc:abstract>
     <dc:identifier><dc:URI><rdf:value>https://doi.org/10.5555/fold.23</rdf:value></dc:URI></dc:identifier></bib:Article>
     <bib:Journal rdf:about="urn:issn:1"><dc:title>Paper</dc:title><dc:identifier>ISSN 1</dc:identifier></bib:Journal>
     <rdf:Description rdf:about="#2"><z:itemType>conferencePaper</z:itemType><dc:isPartOf><bib:Journal><dc:title>Proceedings of Folds</dc:title></bib:Journal></dc:isPartOf>
     <bib:authors><rdf:Seq><rdf:li>Lin</rdf:li></rdf:Seq></bib:authors><dc:title>Folding in Trees</dc:title><dc:date>2009</dc:date></rdf:Description>
     <z:Attachment rdf:about="#3"><z:itemType>attachment</z:itemType><dc:title>Full Text</dc:title></z:Attachment>
     <bib:Document rdf:about="#4"><z:itemType>webpage</z:itemType><dc:title>Folds of the Week</dc:title></bib:Document></rdf:RDF>`,
    [["Folding in Graphs", "doi:10.5555/fold.23"], ["Folding in Trees"]],
  ],
  [
    "RDF whose classes stand in a field",
    `<?xml version="1.0"?><rdf:RDF xmlns:rdf="r"><rdf:Description rdf:about="a"><rdf:type rdf:resource="http://purl.org/ontology/bibo/Article"/><dcterms:title>Folding by Rule</dcterms:title><bibo:doi>10.5555/fold.24</bibo:doi></rdf:Description>
     <rdf:Description rdf:about="b"><rdf:type rdf:resource="http://purl.org/ontology/bibo/Journal"/><dcterms:title>Rules</dcterms:title><bibo:doi>10.5555/r</bibo:doi></rdf:Description></rdf:RDF>`,
    [["Folding by Rule", "doi:10.5555/fold.24"]],
  ],
  [
    "PubMed, with the id beside the article",
    `<?xml version="1.0"?><!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD" "x"><PubmedArticleSet>
     <PubmedArticle><MedlineCitation><PMID>1</PMID><Article><Journal><Title>Paper today</Title></Journal>
     <ArticleTitle>Cells that fold <i>in vitro</i>.</ArticleTitle>
     <Abstract><AbstractText Label="AIM">${LONG}</AbstractText><AbstractText Label="RESULTS">It works.</AbstractText></Abstract>
     </Article></MedlineCitation><PubmedData><ArticleIdList><ArticleId IdType="doi">10.5555/fold.2</ArticleId></ArticleIdList>
     <ReferenceList><Reference><ArticleIdList><ArticleId IdType="doi">10.5555/other</ArticleId></ArticleIdList></Reference></ReferenceList>
     </PubmedData></PubmedArticle>
     <PubmedArticle><MedlineCitation><Article><ArticleTitle>Cells that do not.</ArticleTitle><ELocationID EIdType="doi">10.5555/fold.3</ELocationID></Article></MedlineCitation></PubmedArticle>
     </PubmedArticleSet>`,
    [
      ["Cells that fold in vitro.", "doi:10.5555/fold.2"],
      ["Cells that do not.", "doi:10.5555/fold.3"],
    ],
  ],
  [
    "OAI-PMH of arXiv, without a declaration",
    `<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><ListRecords>
     <record><header><identifier>oai:arXiv.org:2401.00001</identifier></header><metadata><arXiv><id>2401.00001</id><title>Folding at Night</title><abstract>${LONG}</abstract></arXiv></metadata></record>
     <record><header status="deleted"><identifier>oai:arXiv.org:2401.00002</identifier></header></record>
     <record><header/><metadata><arXiv><id>hep-th/9901003</id><title>Heavy Cranes</title></arXiv></metadata></record>
     <resumptionToken>x|1001</resumptionToken></ListRecords></OAI-PMH>`,
    [
      ["Folding at Night", "arxiv:2401.00001"],
      ["Heavy Cranes", "arxiv:hep-th/9901003"],
    ],
  ],
  [
    "OAI-PMH with Dublin Core and one record",
    `<oai:OAI-PMH xmlns:oai="x"><oai:GetRecord><oai:record><oai:header><oai:identifier>oai:arXiv.org:2401.00003</oai:identifier></oai:header>
     <oai:metadata><oai_dc:dc><dc:title>Folding by Day</dc:title><dc:creator>Ada</dc:creator><dc:description>${LONG}</dc:description>
     <dc:description>Comment: 10 pages</dc:description><dc:identifier>http://arxiv.org/abs/2401.00003</dc:identifier></oai_dc:dc></oai:metadata></oai:record></oai:GetRecord></oai:OAI-PMH>`,
    [["Folding by Day", "arxiv:2401.00003"]],
  ],
  [
    "dblp, with one paper of a kind, proceedings and a home page",
    `<?xml version="1.0" encoding="ISO-8859-1"?><!DOCTYPE dblp SYSTEM "dblp.dtd"><dblp>
     <inproceedings key="conf/f/1"><author>B&ouml;hl</author><title>B&ouml;hl&#252; Folds <sub>2</sub>.</title><ee>https://doi.org/10.5555/fold.4</ee></inproceedings>
     <inproceedings key="conf/f/2"><title>Second Fold.</title><ee>https://doi.org/10.5555/fold.5</ee></inproceedings>
     <article key="j/1"><title>One Article.</title><ee>https://doi.org/10.5555/fold.6</ee></article>
     <proceedings key="conf/f/3"><title>Folds 2024, Proceedings</title><ee>https://doi.org/10.5555/p</ee></proceedings>
     <www key="homepages/g/O"><title>Home Page</title><url>https://example.org</url></www></dblp>`,
    [
      ["Böhlü Folds 2.", "doi:10.5555/fold.4"],
      ["Second Fold.", "doi:10.5555/fold.5"],
      ["One Article.", "doi:10.5555/fold.6"],
    ],
  ],
  [
    "JATS, with the papers it cites",
    `<?xml version="1.0"?><article><front><journal-meta><journal-title-group><journal-title>Paper</journal-title></journal-title-group></journal-meta>
     <article-meta><article-id pub-id-type="pmid">1</article-id><article-id pub-id-type="doi">10.5555/fold.7</article-id>
     <title-group><article-title>Waves in a <italic>Folded</italic> Sheet<xref ref-type="fn">*</xref></article-title></title-group>
     <abstract><title>Abstract</title><sec><title>Aim</title><p>${LONG}</p></sec></abstract></article-meta></front>
     <body><sec><title>Introduction</title><p>Text.</p></sec></body>
     <back><ref-list><ref><element-citation><article-title>Old Folds</article-title><pub-id pub-id-type="doi">10.5555/old</pub-id></element-citation></ref>
     <ref><element-citation><article-title>Older Folds</article-title><pub-id pub-id-type="doi">10.5555/older</pub-id></element-citation></ref></ref-list></back></article>`,
    [["Waves in a Folded Sheet", "doi:10.5555/fold.7"]],
  ],
  [
    "JATS without a declaration",
    `<!DOCTYPE article PUBLIC "-//NLM//DTD JATS (Z39.96)//EN" "x.dtd">
     <article><front><article-meta><article-id pub-id-type="doi">10.5555/fold.10</article-id><title-group><article-title>Undeclared Folds</article-title></title-group></article-meta></front></article>`,
    [["Undeclared Folds", "doi:10.5555/fold.10"]],
  ],
  [
    "Crossref's own XML",
    `<doi_records><doi_record><crossref><journal><journal_metadata><full_title>Journal of Paper</full_title></journal_metadata>
     <journal_article><titles><title>Folds on Deposit</title></titles><contributors/><doi_data><doi>10.5555/fold.8</doi><resource>https://example.org/8</resource></doi_data>
     </journal_article></journal></crossref></doi_record></doi_records>`,
    [["Folds on Deposit", "doi:10.5555/fold.8"]],
  ],
  [
    "DataCite's XML",
    `<resource xmlns="http://datacite.org/schema/kernel-4"><identifier identifierType="DOI">10.5555/fold.9</identifier>
     <titles><title xml:lang="en">Folds in a Repository</title></titles><descriptions><description descriptionType="Abstract">${LONG}</description></descriptions></resource>`,
    [["Folds in a Repository", "doi:10.5555/fold.9"]],
  ],
];

describe("XML", () => {
  it.each(FILES)("gives only the papers: %s", (_, xml, papers) => {
    const read = readDigest(xml).papers;
    expect(read.map(({ title, ids }) => [title].concat(ids.slice(0, 1)))).toEqual(papers);
  });

  it.each(FILES.filter(([, xml]) => xml.includes(LONG)))("gives the abstract: %s", (_, xml) => {
    expect(readDigest(xml).papers[0]?.abstract).toContain(LONG);
    expect(readDigest(xml).papers[0]?.abstract).not.toMatch(/^Abstract|10 pages/);
  });

  it("reports a file that ends within an element as damaged", () => {
    const [, xml = ""] = FILES[0] ?? [];
    const { papers, skipped } = readDigest(xml.slice(0, -60));
    expect(papers).toEqual([]);
    expect(skipped[0]?.why).toMatch(/torn/);
  });

  it.each([
    [
      "entities that refer to each other",
      (n: number) =>
        `<!DOCTYPE r [${Array.from({ length: n / 50 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`).join("")}]><r><item><title>&e${n / 50};</title></item></r>`,
    ],
    ["nested elements", (n: number) => `<rss>${"<a>".repeat(n)}`],
    ["attributes", (n: number) => `<rss ${"a='1' ".repeat(n)}/>`],
    [
      "ampersands",
      (n: number) => `<rss><channel><item><title>${"&".repeat(n)}</title></item></channel></rss>`,
    ],
    ["nested titles", (n: number) => `<rss>${"<title>x".repeat(n)}`],
  ])("takes linear time for many %s", (_, make) => {
    const took = (n: number) => {
      const text = make(n);
      const started = performance.now();
      readDigest(text);
      return performance.now() - started;
    };
    took(1000);
    expect(took(200_000)).toBeLessThan(12 * took(50_000) + 1000);
  });
});

describe("a feed", () => {
  const feed = (items: string) =>
    `<?xml version="1.0"?><rss version="2.0"><channel><title>Daily</title>${items}</channel></rss>`;

  it.each([
    ["Learning &amp;amp; Folding: Don&amp;#8217;t", "Learning & Folding: Don’t"],
    [
      "Effects with p &amp;lt; 0.05 Are &amp;lt;i&amp;gt;Not&amp;lt;/i&amp;gt;",
      "Effects with p < 0.05 Are Not",
    ],
    ["<![CDATA[Graphs &amp; Trees: A <em>Survey</em>]]>", "Graphs & Trees: A Survey"],
    ["Free Paper & Folding Days", "Free Paper & Folding Days"],
    ["Kernels&ndash;and Their Friends", "Kernels–and Their Friends"],
    ["Open Folds. (arXiv:2401.00001v1 [cs.LG])", "Open Folds"],
  ])("has titles as displayed: %s", (title, plain) => {
    const item = `<item><title>${title}</title><link>https://doi.org/10.5555/fold</link></item>`;
    expect(readDigest(feed(item)).papers.map((paper) => paper.title)).toEqual([plain]);
  });

  it.each(["https://rss.arxiv.org/abs/2401.00001", "http://de.arxiv.org/abs/2401.00001v2"])(
    "recognises arXiv's other hosts: %s",
    (link) => {
      const item = `<item><title>Folding Cheaply</title><link>${link}</link></item>`;
      expect(readDigest(feed(item)).papers).toMatchObject([{ ids: ["arxiv:2401.00001"] }]);
    },
  );

  it("reads the id from the start of arXiv's descriptions", () => {
    const item = `<item><title>Folding Cheaply</title><link>https://example.org/1</link><description>arXiv:2401.00001v1 Announce Type: new Abstract: ${LONG}</description></item>`;
    expect(readDigest(feed(item)).papers).toMatchObject([
      { ids: ["arxiv:2401.00001"], abstract: LONG },
    ]);
  });

  it.each([
    ["as text", (text: string) => text],
    ["as HTML", (text: string) => `&lt;b&gt;Comment:&lt;/b&gt; none&lt;br&gt;${text}`],
  ])("keeps a wrapped summary complete, %s", (_, written) => {
    const wrapped = LONG.replaceAll(/((?:\S+ ){8})/g, "$1\n");
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Q</title><entry><id>http://arxiv.org/abs/2401.00001v1</id><title>Folding</title><summary>  ${written(wrapped)}\n</summary></entry></feed>`;
    expect(readDigest(atom).papers).toMatchObject([{ abstract: LONG }]);
  });

  it("has text from Atom's XHTML", () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Q</title><entry><id>x</id><title type="xhtml"><div>Folding <b>Bold</b></div></title><link href="https://arxiv.org/abs/2401.00001"/><summary type="xhtml"><div><p>${LONG}</p></div></summary></entry></feed>`;
    expect(readDigest(atom).papers).toMatchObject([{ title: "Folding Bold", abstract: LONG }]);
  });
});
