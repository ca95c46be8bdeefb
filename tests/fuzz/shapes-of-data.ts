import { NUMBER } from "./recipe";
import { AT, TITLE, type Shape } from "./shape";

export const JSON_LIST: Shape = {
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

export const XML: Shape = {
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

export const FEED: Shape = {
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

export const CSV: Shape = {
  head: "title,abstract,url\n",
  rows: ["a,b,c\n", ",,\n", "a\n", '"a","b",c\n', `${TITLE},"a",${AT}\n`, `"${TITLE}",a\n`],
  cells: ["a,", ",", '"a",', "a\t", "a;", `${AT} `],
  opens: ['"', '"a,', '""', '",\n'],
  delimiters: [",", ";", "\t", "|", '"', "\n", "\r", "\r\n", "'"],
};

export const YAML: Shape = {
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

export const TOML: Shape = {
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
