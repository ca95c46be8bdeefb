import { hashOf } from "@/utils/sources/pack";

/** A hostile input: its description and its text. */
type Attack = [what: string, text: string];

const n = (text: string, times: number) => text.repeat(times);
const lines = (title: string, abstract: string) =>
  JSON.stringify([{ title, abstract, arxiv_id: "2401.00001" }]);
const rss = (title: string, rest = "") =>
  `<?xml version="1.0"?><rss><channel><title>A</title><item><title>${title}</title>${rest}</item></channel></rss>`;
const packOf = (paper: object) =>
  JSON.stringify({
    format: "gloss-pack",
    version: 1,
    name: "A",
    hash: hashOf([paper]),
    papers: [paper],
  });

/** Texts of up to about 200,000 characters that once took some reader seconds, hours or forever. */
export const SLOW: readonly Attack[] = [
  ["tables in tables", n("<table><tr><td>", 20)],
  ["tables in tables without end", n("<table><tr><td>", 5000)],
  ["tables in tables that end", n("<table><tr><td>x</td><td>", 200) + n("</td></tr></table>", 200)],
  ["lists in lists", `<ul>${n("<li>a", 20_000)}`],
  ["bold in bold around much text", n("<b>", 5000) + n("word ", 20_000)],
  ["tags that are never closed", `<html>${n("<meta name=a ", 15_000)}`],
  ["comments that are never closed", `<html>${n("<!--", 40_000)}`],
  ["comments one after the other before a page", `${n("<!-- -->", 10_000)}x`],
  ["closing tags of none", `<html>${n("<b>", 900)}${n("</i>", 40_000)}`],
  ["white space between two letters", `a${n(" ", 20_000)}b`],
  ["white space behind a label", `Title: a${n(" ", 200_000)}b\n- a${n("\t", 100_000)}:`],
  ["a line of people", n("A B, ", 4000)],
  [
    "a list with a line of people",
    `- ${n("Ada Lovelace, ", 4000)} [pdf](https://arxiv.org/abs/2401.00001)`,
  ],
  ["opening brackets", n("[", 20_000)],
  ["opening brackets of links", `- ${n("[a](", 20_000)}\n${n("![", 40_000)}`],
  ["bars", n("|", 50_000)],
  ["bars and rules", `| Title | A |\n|---|---|\n${n("|", 50_000)}\n${n("| ", 50_000)}`],
  ["line ends", n("\n", 50_000)],
  ["line ends behind text", `# a\n${n("\n", 100_000)}b`],
  ["folds that are never closed", n("<summary> ", 20_000)],
  ["quotes of others that are never closed", `# A Title Here\n${n("<blockquote>", 15_000)}`],
  ["code marks in a heading", `# ${n("` `", 30_000)}x`],
  ["an abstract of torn tags in JSON", lines("A Title", n("<b", 75_000))],
  ["an abstract of brackets in JSON", lines("A Title", n("[", 50_000))],
  ["nested lists in JSON", n("[", 100_000) + n("]", 100_000)],
  [
    "records of no title in JSON",
    JSON.stringify(Array.from({ length: 20_000 }, () => ({ a: [] }))),
  ],
  ["entries of BibTeX that do not end", n("@article{", 25_000)],
  ["round entries of BibTeX that do not end", n("@article(", 25_000)],
  ["a BibTeX entry of one long word", `@article{a, ${n("a", 100_000)}}`],
  ["a title of white space in a feed", rss(`a${n(" ", 100_000)}b`)],
  ["a title of brackets in a feed", rss(n(" (arXiv:", 20_000))],
  [
    "a description of line ends in a feed",
    rss("A Title", `<description>${n("\n", 100_000)}x</description>`),
  ],
  ["comments before a feed", `<?xml version="1.0"?>${n("<!-- -->", 20_000)}x`],
  ["quotes in a table", `title,abstract\n"${n('""x,', 40_000)}`],
  ["separators in a table", `title,abstract\n${n(",", 100_000)}`],
  ["one label again and again", n("Title: a\n", 20_000)],
  ["blank lines between labels", n(`Title: a\n${n("\n", 50)}`, 2000)],
  ["rules of arXiv's e-mail", `\\\\\narXiv:2401.00001\n${n("-", 100_000)}x\n${n("> ", 50_000)}`],
  ["continued lines of RIS", `TY  - A\nTI  - A\n${n("a\n", 80_000)}`],
  ["a pack with an abstract of brackets", packOf({ title: "A Title", abstract: n("[<b", 15_000) })],
  ["addresses without end", `- ${n("http://a.b/(", 15_000)}`],
  ["pictograms", `- ${n("★ ", 50_000)}x https://arxiv.org/abs/2401.00001`],
];

/** Files that make a parser library throw, or made one of Gloss's own readers throw. */
export const BREAKING: readonly Attack[] = [
  ["JSON a hundred thousand deep", `{"title":"A","url":${n("[", 100_000)}${n("]", 100_000)}}`],
  [
    "JSON lines a hundred thousand deep",
    `{"a":${n("[", 100_000)}${n("]", 100_000)}}\n{"title":"B"}`,
  ],
  ["XML a hundred thousand deep", `<?xml version="1.0"?>${n("<a>", 100_000)}`],
  ["HTML a hundred thousand deep", `<html>${n("<div>", 100_000)}`],
  [
    "an element called __proto__",
    rss("A Title", "<__proto__><title>B</title></__proto__><constructor/>"),
  ],
  [
    "entities that grow",
    `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>${rss(n("&b;", 100)).slice(21)}`,
  ],
  ["a torn feed", "<?xml version='1.0'?><rss><channel><item><title>A"],
  ["lone surrogates and NUL", `\uD800\u0000${n("\uDFFF\u0000", 1000)}`],
];
