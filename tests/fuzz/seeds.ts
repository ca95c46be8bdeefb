const ABSTRACT =
  "We propose a model that reads books of a million tokens, and improve perplexity from 12.1 to 9.8 on PG-19 while memory stays constant. Code: https://github.com/lab/book.";
const TITLE = "LinearBook: Reading a Million Tokens";
const OTHER = "Walking Everywhere without Falling";
const AT = "https://arxiv.org/abs/2401.00001";

const PAPER = { title: TITLE, abstract: ABSTRACT, arxiv_id: "2401.00001", links: [AT] };

/** Small valid inputs, one or more a format. */
export const SEEDS = {
  json: [
    JSON.stringify([PAPER, { ...PAPER, title: OTHER }]),
    JSON.stringify({ results: [{ paper: PAPER }] }),
    `[{'title': "${TITLE}", 'abstract': None, 'new': True, 'at': (1, 2,), u'doi': '10.1000/\\x41' 'b'}]`,
  ],
  jsonLines: [`${JSON.stringify(PAPER)}\n${JSON.stringify({ ...PAPER, title: OTHER })}\n`],
  feed: [
    `<?xml version="1.0"?><rss version="2.0"><channel><title>Daily</title><item><title>${TITLE}</title><link>${AT}</link><description>&lt;p&gt;Abstract: ${ABSTRACT}&lt;/p&gt;</description><pubDate>Mon, 1 Jan 2024</pubDate></item></channel></rss>`,
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>Q</title><entry><id>${AT}</id><title>${TITLE}</title><summary>${ABSTRACT}</summary><link href="${AT}"/></entry></feed>`,
  ],
  xml: [
    `<?xml version="1.0"?><PubmedArticleSet><PubmedArticle><MedlineCitation><Article><ArticleTitle>${TITLE} <i>x</i></ArticleTitle><Abstract><AbstractText Label="A">${ABSTRACT}</AbstractText></Abstract></Article></MedlineCitation><PubmedData><ArticleIdList><ArticleId IdType="doi">10.1000/x</ArticleId></ArticleIdList></PubmedData></PubmedArticle></PubmedArticleSet>`,
    `<OAI-PMH xmlns="x"><ListRecords><record><header/><metadata><arXiv><id>2401.00001</id><title>${TITLE}</title><abstract>${ABSTRACT} &ndash; &x;</abstract></arXiv></metadata></record></ListRecords></OAI-PMH>`,
    `<dblp><article key="a"><title>${TITLE}</title><ee>${AT}</ee></article><www><title>Home Page</title></www></dblp>`,
  ],
  html: [
    `<html><head><title>Papers</title><link rel="canonical" href="https://a.org/"></head><body><h2><a href="${AT}">${TITLE}</a></h2><p>${ABSTRACT}</p><ul><li><b>${OTHER}</b> <a href="${AT}2">pdf</a></li></ul></body></html>`,
    `<table><tr><th>Title</th><th>Link</th></tr><tr><td>${TITLE}</td><td><a href="${AT}">pdf</a></td></tr></table>`,
    `<html><head><meta name="citation_title" content="${TITLE}"><meta name="citation_arxiv_id" content="2401.00001"></head><body></body></html>`,
  ],
  bibtex: [
    `Free text\n@string{f = "x"}\n@article{a, title = f # {${TITLE} \\ae $\\omega$},\n keywords = {a {b},\n}\n@misc{c, title={${OTHER}}}\n`,
    `@article{a2024, title = {${TITLE}}, author = "Ada {L}ovelace", eprint = {2401.00001}, abstract = {${ABSTRACT}}}\n@misc(b, title="${OTHER}")\n`,
  ],
  ris: [
    `TY  - JOUR\nTI  - ${TITLE}\nAB  - ${ABSTRACT}\nUR  - ${AT}\nER  -\n`,
    `FN Index\nVR 1.0\nPT J\nTI ${TITLE}\n   goes on\nAB ${ABSTRACT}\nDI 10.1000/x\nER\n\nEF\n`,
    `%0 Journal\n%T ${TITLE}\n%X ${ABSTRACT}\n`,
  ],
  arxivEmail: [
    `Date: Mon\n\\\\\narXiv:2401.00001\nDate: Mon, 1 Jan 2024 (12kb)\n\nTitle: ${TITLE}\nAuthors: Ada Lovelace\n\\\\\n  ${ABSTRACT}\n\\\\ ( ${AT} , 12kb)\n------------------------------\n`,
  ],
  markdown: [
    `# List\n\n- [${TITLE}](${AT}) Ada Lovelace, Bob Moog. [code](https://github.com/lab/book)\n- **${OTHER}** [[pdf](${AT})]\n\n## ${TITLE} \`cs.LG\`\n**Abstract**: ${ABSTRACT}\n[paper](${AT})\n`,
    `| Title | Date | Link |\n|---|---|---|\n| **${TITLE}** | 2024-01-01 | [pdf](${AT}) |\n`,
  ],
  yaml: [
    `# a\n- title: "${TITLE}"\n  authors: [Ada, &b Bob, *b]\n  arxiv: 2401.00001\n  abstract: >-\n    ${ABSTRACT}\n`,
  ],
  toml: [`[[paper]]\ntitle = "${TITLE}"\nauthors = ["Ada"]\nabstract = """\n${ABSTRACT}"""\n`],
  rst: [
    `Papers\n======\n\n.. [A] A. Lovelace, "${TITLE}",\n   *Books* (1843), ${AT}\n.. _b: ${AT}\n\n* \`${OTHER} <${AT}2>\`_ and \`b\`_ :doi:\`10.1000/x\`\n`,
  ],
  latexBibliography: [
    String.raw`\begin{thebibliography}{9}\bibitem[Doe(2023)]{a} A.~Doe.
\newblock \emph{${TITLE}}.
\newblock arXiv:2401.00001.
\bibitem{b} B. Roe, ${"``"}${OTHER},'' \url{${AT}2}
\end{thebibliography}`,
  ],
  csv: [`title,abstract,url\n"${TITLE}","${ABSTRACT}",${AT}\n${OTHER},,\n`],
  labelledText: [
    `Title: ${TITLE}\nAuthors: Ada Lovelace\nAbstract: ${ABSTRACT}\nURL: ${AT}\n\n[2] Title: ${OTHER}\n`,
  ],
  plainList: [
    `1. ${TITLE}\nAda Lovelace, Bob Moog, Carl Orff\n${ABSTRACT}\n${AT}\n\n2. ${OTHER}\n${AT}2\n`,
  ],
  trendingText: [
    `Trending Papers\nMar 12\n${TITLE}\n\n${ABSTRACT} ${ABSTRACT}\n\n${OTHER}\n\n${ABSTRACT} ${ABSTRACT}\n`,
  ],
  email: [
    `From: a@b.c\r\nSubject: Daily papers\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="x"\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\n${TITLE}\r\n${AT}\r\n--x\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<a href=3D"${AT}">${TITLE}</a>\r\n--x--\r\n`,
  ],
  manifest: [
    JSON.stringify({
      format: "gloss-collection",
      version: 1,
      name: "Lab",
      date: null,
      source: null,
      licence: null,
      insightsVersion: "1",
      papers: 1,
      fewest: 1,
      shardBits: 0,
      groupBits: 0,
      build: "0123456789abcdef",
    }),
    JSON.stringify({
      format: "gloss-index",
      version: 1,
      name: "Lab",
      packs: [
        { path: "a/b.json", name: "A", date: null, hash: "0".repeat(64), bytes: 1, papers: 1 },
      ],
    }),
    JSON.stringify({ papers: [[TITLE, ["arxiv:2401.00001"], [], [], [], false]] }),
    JSON.stringify({ revisions: ["0123456789ab"], gaps: "AQID" }),
  ],
  query: ['state space "linear attention" theme:peft-lora has:code since:2024-01 gpt4o'],
  preferences: [
    JSON.stringify({
      version: 1,
      stances: { rag: { value: "follow", time: 1 } },
      sites: {},
      themes: {
        "own-a": { value: { label: "A", phrases: ["linear attention"], colour: "red" }, time: 1 },
      },
    }),
  ],
  corrections: [
    JSON.stringify([
      { what: "theme", theme: "rag" },
      {
        what: "claim",
        source: "abstract",
        value: 1,
        before: "a",
        number: "1",
        after: "b",
        kind: "score",
        unit: "%",
        from: null,
        metric: null,
        dataset: null,
        bound: null,
        quote: "a 1 b",
      },
    ]),
  ],
  jsonLd: [
    JSON.stringify({
      "@context": "https://schema.org",
      "@graph": [
        {
          "@type": "ScholarlyArticle",
          headline: TITLE,
          sameAs: [AT],
          identifier: "doi:10.1000/xyz",
        },
      ],
    }),
  ],
  library: [
    `${JSON.stringify({ format: "gloss-library", version: 1, papers: 1 })}\n${JSON.stringify({ ...PAPER, aliases: [OTHER], origins: [{ name: "A", date: null }] })}\n`,
  ],
} as const satisfies Record<string, readonly string[]>;

export const PACK_PAPER = { title: TITLE, abstract: ABSTRACT, ids: ["arxiv:2401.00001"] as const };
