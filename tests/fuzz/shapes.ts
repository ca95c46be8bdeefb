import { NUMBER } from "./recipe";

/** What a format consists of, for inputs that have far too much of it. */
export interface Shape {
  /** What comes before everything else, so that the format is known. */
  head: string;
  /** Entries, from the smallest on; numbered ones differ, so that nothing is remembered of the one before. */
  rows: readonly string[];
  /** What a single entry may have without end. */
  cells: readonly string[];
  /** What opens, and needs an end. */
  opens: readonly string[];
  /** What parts, quotes and escapes. */
  delimiters: readonly string[];
}

const AT = `https://arxiv.org/abs/2401.${NUMBER}`;
const TITLE = `A Title of Lamp ${NUMBER}`;
const PEOPLE = `Ada L${NUMBER}, Bob Moog`;

const MARKDOWN: Shape = {
  head: "# List of papers\n\n",
  rows: [
    "- a\n",
    "1. a\n",
    "|a|b|\n",
    "# a\n",
    "**a**\n\n",
    "a\n\n",
    `- [${TITLE}](${AT})\n`,
    `- ${TITLE}, ${PEOPLE}, 2020\n`,
    `- **${TITLE}** [[pdf](${AT})]\n`,
    `${PEOPLE}. ${TITLE}. arXiv, 2020.\n\n`,
    `## ${TITLE}\n${PEOPLE}\n`,
    `| ${TITLE} | [pdf](${AT}) |\n`,
    `[${NUMBER}]: ${AT}\n`,
  ],
  cells: ["a ", `[a${NUMBER}](b) `, "**a** ", "`a` ", `${PEOPLE}, `, "<br>", "|a", `${AT} `],
  opens: [
    "- ",
    "> ",
    "[",
    "![",
    "**a ",
    "`",
    "```\n",
    "<b>",
    "<details>",
    "<!--",
    "(",
    "<a href='",
  ],
  delimiters: [
    "*",
    "_",
    "`",
    "|",
    "[",
    "]",
    "](",
    "<",
    ">",
    "~~",
    "\\",
    "!",
    ":",
    "&",
    "\n",
    "\t",
    "- ",
  ],
};

const HTML: Shape = {
  head: "<!doctype html><html><body>",
  rows: [
    "<p>a",
    "<li>a",
    "<h2>a</h2>",
    "<b>a</b>",
    "<dt>a<dd>b",
    "<td>a",
    "<tr><td>a<td>b",
    `<li><a href="${AT}">${TITLE}</a>`,
    `<p><a href="${AT}">${TITLE}</a><br>${PEOPLE}</p>`,
    `<tr><td>${TITLE}<td>${PEOPLE}`,
    `<div class="paper-title">${TITLE}</div>`,
    `<meta name="a${NUMBER}" content="b">`,
  ],
  cells: ["a<br>", "<b>a</b> ", `<a href="${AT}">a</a> `, "<span>a</span>", "<i>a</i>, ", "<wbr>a"],
  opens: [
    "<div>",
    "<ul><li>",
    "<table><tr><td>",
    "<b>",
    "<a href=a>",
    "<details>",
    "<pre>",
    "<svg>",
    "<!--",
    "<a href='",
    "<script>",
  ],
  delimiters: ["<", ">", "</", "/>", "&", ";", "'", '"', "=", "<br>", "</p>", "</li>"],
};

const JSON_LIST: Shape = {
  head: "[",
  rows: [
    "1,",
    "{},",
    '{"title":"a"},',
    `{"title":"${TITLE}"},`,
    `{"title":"${TITLE}","arxiv_id":"2401.${NUMBER}"},`,
    "[],",
    '"a",',
  ],
  cells: [`"a${NUMBER}":1,`, '"title":"a",', `{"name":"Ada L${NUMBER}"},`, "a ", "<b", "\\n"],
  opens: ["[", "{", '{"a":', '[{"title":', '"', "{'a': (", "\\"],
  delimiters: [",", ":", '"', "'", "[", "]", "{", "}", "\\", "u'", "\n"],
};

const XML: Shape = {
  head: '<?xml version="1.0"?><records xmlns="a">',
  rows: [
    "<a/>",
    "<record/>",
    "<record><title>a</title></record>",
    `<record><title>${TITLE}</title><id>2401.${NUMBER}</id></record>`,
    `<record><title>${TITLE}</title><creator>Ada L${NUMBER}</creator></record>`,
    "<a>b</a>",
  ],
  cells: [
    `<a${NUMBER}>b</a${NUMBER}>`,
    "<title>a</title>",
    "<i>a</i>",
    "a ",
    `a${NUMBER}="b" `,
    "&amp;",
  ],
  opens: ["<a>", "<record>", "<title>", "<![CDATA[", "<!--", "<?a ", "<a b='", "<!DOCTYPE a ["],
  delimiters: ["<", ">", "/>", "</", "&", ";", "]]>", "-->", '"', "<a/>"],
};

const FEED: Shape = {
  head: '<?xml version="1.0"?><rss version="2.0"><channel>',
  rows: [
    "<item/>",
    "<item><title>a</title></item>",
    `<item><title>${TITLE}</title><link>${AT}</link></item>`,
    `<item><title>${TITLE}</title><description>&lt;p&gt;a</description></item>`,
  ],
  cells: ["<link>a</link>", "<a>b</a>", "&lt;p&gt;a", "a ", `<author>Ada L${NUMBER}</author>`],
  opens: ["<item>", "<title>", "<description>", "<![CDATA[", "&lt;b&gt;", "<!--"],
  delimiters: ["<", ">", "&lt;", "&gt;", "&", "</item>", "(arXiv:"],
};

const BIBTEX: Shape = {
  head: "@misc{x, title={A title}}\n",
  rows: [
    "@a{b,}\n",
    "@a(b,)\n",
    "@a{b}\n",
    "@string{a=b}\n",
    `@article{k${NUMBER}, title={${TITLE}}, author={L${NUMBER}, Ada}}\n`,
    `@misc(k${NUMBER}, title="${TITLE}")\n`,
    "% a\n",
  ],
  cells: ["a={b},", "a=b # ", "{a}", "\\'e", "A B and ", "$a$", 'a="b",', "L, A and "],
  opens: [
    "@a(",
    "@a{",
    "@a{b,",
    "{",
    "{{",
    'a="',
    "a={",
    "@comment{",
    "@a(\n",
    "@a {\n",
    "\n@a{b, c={",
  ],
  delimiters: ["@", "{", "}", "(", ")", '"', "#", "=", ",", "\\", "$", "~", "--", "\n"],
};

const TEX: Shape = {
  head: "\\begin{thebibliography}{9}\n",
  rows: [
    "\\bibitem{a}\n",
    "\\bibitem{a} b\n",
    "\\item a\n",
    "\\section{a}\n",
    `\\bibitem{k${NUMBER}} A.~L${NUMBER}. \\newblock ${TITLE}. \\newblock arXiv:2401.${NUMBER}.\n`,
    `\\bibitem{k${NUMBER}} A. L${NUMBER}, \`\`${TITLE},'' \\emph{Lamps}, 2020.\n`,
    `\\item \\href{${AT}}{${TITLE}}\n`,
  ],
  cells: ["\\newblock a ", "\\emph{a} ", "\\'e", "$a$ ", "\\url{a} ", "``a'' ", "A. B, "],
  opens: ["{", "\\emph{", "\\bibitem{", "\\bibitem[", "$", "``", "\\begin{a}", "\\href{", "%"],
  delimiters: ["\\", "{", "}", "$", "~", "%", "&", "''", "[", "]", "\\\\", "\\item ", "\n"],
};

const RST: Shape = {
  head: "Papers\n======\n\n.. _x: https://a.b/\n\n",
  rows: [
    "* a\n",
    "a\n==\n",
    ".. a\n",
    ".. [a] b\n",
    "| a\n",
    ":a: b\n",
    `* \`${TITLE} <${AT}>\`_\n`,
    `.. [k${NUMBER}] A. L${NUMBER}, "${TITLE}", 2020\n`,
    `.. _a${NUMBER}: ${AT}\n`,
    `* ${TITLE}, ${PEOPLE}\n`,
  ],
  cells: ["a_ ", "`a`_ ", ":doi:`a` ", "``a`` ", "*a* ", `\`a <${AT}>\`_ `],
  opens: ["`", "``", "*", "**", "`a <", ":a:`", ".. ", ".. note::\n  ", "|"],
  delimiters: ["`", "_", ":", "*", "|", "<", ">", "::", "..", "\n", "\n ", "\n  "],
};

const WIKI: Shape = {
  head: "== Papers ==\n'''a'''\n",
  rows: [
    "* a\n",
    "# a\n",
    "|-\n|a||b\n",
    "=a=\n",
    `* [${AT} ${TITLE}]\n`,
    `* {{cite journal|title=${TITLE}|doi=10.1000/${NUMBER}}}\n`,
    `|-\n|${TITLE}||${PEOPLE}\n`,
  ],
  cells: ["[[a]] ", "'''a''' ", "''a'' ", "{{a}} ", "||a", "|a=b", "[https://a.b c] "],
  opens: ["[[", "{{", "'''", "''", "{|\n", "{{cite|", "<!--", "[https://a"],
  delimiters: ["'", "[", "]", "{", "}", "|", "||", "!!", "=", "*", ":", "\n", "\n|"],
};

const ORG: Shape = {
  head: "#+TITLE: a\n* Papers\n",
  rows: [
    "- a\n",
    "* a\n",
    "** TODO a\n",
    "|a|b|\n",
    ":a: b\n",
    `- [[${AT}][${TITLE}]]\n`,
    `** ${TITLE}\n:URL: ${AT}\n`,
  ],
  cells: ["*a* ", "/a/ ", "=a= ", "[[a]] ", "~a~ ", "|a"],
  opens: ["[[", "*", "/", "=", "~", "#+BEGIN_A\n", ":PROPERTIES:\n", "[[a]["],
  delimiters: ["*", "/", "=", "~", "[", "]", "|", ":", "_", "\n", "\n*"],
};

const ADOC: Shape = {
  head: "= Papers\n\nhttps://a.b[Some title]\n\n",
  rows: ["* a\n", "== a\n", ". a\n", `* ${AT}[${TITLE}]\n`, `* link:${AT}[${TITLE}] ${PEOPLE}\n`],
  cells: ["https://a.b[c] ", "*a* ", "_a_ ", "link:a[b] ", "+a+ "],
  opens: ["https://a[", "link:", "*", "_", "----\n", "[", "<<"],
  delimiters: ["[", "]", ":", "=", "*", "_", "+", "\n", "\n\n"],
};

const CSV: Shape = {
  head: "title,abstract,url\n",
  rows: ["a,b,c\n", ",,\n", "a\n", '"a","b",c\n', `${TITLE},"a",${AT}\n`, `"${TITLE}",a\n`],
  cells: ["a,", ",", '"a",', "a\t", "a;", `${AT} `],
  opens: ['"', '"a,', '""', '",\n'],
  delimiters: [",", ";", "\t", "|", '"', "\n", "\r", "\r\n", "'"],
};

const LINES: Shape = {
  head: "Papers\n\n",
  rows: [
    "a\n",
    "a b\n",
    "a\n\n",
    "1. a\n",
    "Title: a\n",
    "arXiv:2401.00001\n",
    `Title: ${TITLE}\nAbstract: a\n\n`,
    `${TITLE}\n${PEOPLE}\n\n`,
    `${TITLE} ${AT}\n`,
    `[${NUMBER}] A. L${NUMBER}, "${TITLE}", 2020.\n`,
    `${TITLE}\nSubmitted by a\n`,
  ],
  cells: [
    "a ",
    "A B, ",
    "A. B., ",
    `Ada L${NUMBER}, `,
    "a. ",
    "a; ",
    "Title: ",
    `${AT} `,
    "… ",
    "1–2 ",
  ],
  opens: ["(", "[", "“", '"', "> ", "Title: (", "Abstract: [", "  "],
  delimiters: [
    ":",
    ".",
    ",",
    ";",
    "(",
    ")",
    "“",
    "”",
    '"',
    "—",
    "|",
    "/",
    "\n",
    "\n\n",
    "\n ",
    "\r",
  ],
};

const ARXIV: Shape = {
  head: "\\\\\narXiv:2401.00001\nTitle: a\n\\\\\n",
  rows: [
    "\\\\\n",
    "arXiv:2401.00001\n",
    `\\\\\narXiv:2401.${NUMBER}\nTitle: ${TITLE}\nAuthors: Ada L${NUMBER}\n\\\\\n  a\n------------------------------\n`,
    "Title: a\n",
    "-".repeat(30) + "\n",
  ],
  cells: ["a ", "  a\n", "A B, ", `${AT} `, "(1kb) "],
  opens: ["\\\\\n", "> ", "Title: ", "Date: (", "  "],
  delimiters: ["\\", "\\\\", "-", "\n", "\n ", ":", "(", ")", ">", "%"],
};

const RIS: Shape = {
  head: "TY  - JOUR\n",
  rows: [
    "TY  - JOUR\nER  -\n",
    "TI  - a\n",
    "AU  - A\n",
    `TY  - JOUR\nTI  - ${TITLE}\nAU  - L${NUMBER}, Ada\nER  -\n`,
    `%0 A\n%T ${TITLE}\n\n`,
    "PT J\nER\n",
  ],
  cells: ["AU  - L, A\n", "a ", "   a\n", "UR  - a\n", `KW  - a${NUMBER}\n`],
  opens: ["TY  - ", "TI  - ", "AB  - ", "  ", "PT J\n"],
  delimiters: ["  - ", "-", "\n", "\n ", "%", "%T ", "\r\n", "ER  -"],
};

const YAML: Shape = {
  head: "- title: a\n",
  rows: [
    "- a\n",
    "a: b\n",
    `a${NUMBER}: b\n`,
    `- title: ${TITLE}\n  arxiv: 2401.${NUMBER}\n`,
    "- title: a\n",
    "---\n",
  ],
  cells: ["a, ", "a: ", "- ", "*a ", "&a ", "\\n"],
  opens: ["[", "{", "- ", "a:\n ", '"', "'", "? ", "{a: ", "&a [", ">\n"],
  delimiters: [":", ": ", "-", ",", "#", "&", "*", "!", "|", ">", '"', "'", "\n", "\n "],
};

const TOML: Shape = {
  head: '[[paper]]\ntitle = "a"\n',
  rows: [
    "[[paper]]\n",
    `a${NUMBER} = 1\n`,
    `[[paper]]\ntitle = "${TITLE}"\n`,
    `[a${NUMBER}]\n`,
    "# a\n",
  ],
  cells: ["1,", '"a",', "a.", "{a=1},", `a${NUMBER}.`],
  opens: ["a = [", "[", "{a = ", '"""', "'''", '"', "[[a", "a."],
  delimiters: ["=", "[", "]", ".", ",", '"', "'", "#", "\n", "_"],
};

const EMAIL: Shape = {
  head: "From: a@b.c\r\nSubject: Papers\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n",
  rows: [
    "--x\r\n\r\na\r\n",
    "a: b\r\n",
    "> a\r\n",
    `--x\r\nContent-Type: text/html\r\n\r\n<a href=3D"${AT}">${TITLE}</a>\r\n`,
    `${TITLE}\r\n${AT}\r\n`,
  ],
  cells: ["=3D", "=\r\n", " a;", "a=b; ", "=?utf-8?q?a?= ", "<a@b.c>, "],
  opens: [
    "--x\r\n",
    "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n",
    "(",
    '"',
    "<",
    "=?utf-8?q?",
  ],
  delimiters: ["=", ":", ";", ",", "\r\n", "\r\n ", "--", "<", ">", "@", '"'],
};

const QUERY: Shape = {
  head: "lamp ",
  rows: ["a ", `a${NUMBER} `, '"a" ', "theme:a ", "-a "],
  cells: ["a", "a:", "-", "é", "中"],
  opens: ['"', "(", "theme:", "-", "since:"],
  delimiters: [":", '"', "-", "(", ")", " ", "/", "."],
};

/** What the formats consist of, by the readers of `targets.ts`. */
const SHAPES: Readonly<Record<string, Shape>> = {
  markdown: MARKDOWN,
  html: HTML,
  json: JSON_LIST,
  "json-lines": {
    ...JSON_LIST,
    head: "",
    rows: JSON_LIST.rows.map((row) => `${row.slice(0, -1)}\n`),
  },
  pack: { ...JSON_LIST, head: '{"format":"gloss-pack","version":1,"papers":[' },
  page: { ...JSON_LIST, head: '{"format":"gloss-page","name":"a","papers":[' },
  xml: XML,
  opml: {
    ...XML,
    head: '<opml version="2.0"><body>',
    rows: [...XML.rows, `<outline text="${TITLE}" xmlUrl="${AT}"/>`],
  },
  feed: FEED,
  bibtex: BIBTEX,
  latex: { ...TEX, head: "\\documentclass{a}\\begin{document}\\begin{itemize}\n" },
  "latex-bibliography": TEX,
  rst: RST,
  wiki: WIKI,
  org: ORG,
  adoc: ADOC,
  csv: CSV,
  "labelled-text": LINES,
  "plain-list": LINES,
  "trending-text": LINES,
  "arxiv-email": ARXIV,
  ris: RIS,
  yaml: YAML,
  toml: TOML,
  "e-mail": EMAIL,
  query: QUERY,
};

const OF_FEEDS = [FEED, JSON_LIST, XML, HTML];
const ALL = Object.values(SHAPES);

/** What a reader may be given too much of; of every format where it reads them all. */
export function shapesOf(target: string): readonly Shape[] {
  const own = SHAPES[target];
  if (own) return [own];
  if (target.startsWith("feed ")) return OF_FEEDS;
  return /^(?:any text|file)$/.test(target) ? ALL : [JSON_LIST];
}
