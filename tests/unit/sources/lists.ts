/** Lists of papers as people write them, with surrounding text, and the papers that each names. */
interface List {
  text: string;
  /** Titles, in order, each with the id that the list gives it. */
  papers: Readonly<Record<string, string | null>>;
}

const LAMPS = "Sparse Lamps: Choosing Views for Driving at Night";
const CRANES = "Paper Cranes: Folding Meshes by Demonstration";
const TOKENS = "Do Tokens Dream of Characters?";
const SAID =
  "We choose views with a small network and show that the error falls by 12.5% on three sets of roads, which is less than others need.";
const AT = "https://arxiv.org/abs/2606.9000";
const ALL = {
  [LAMPS]: "arxiv:2606.90001",
  [CRANES]: "arxiv:2606.90002",
  [TOKENS]: "arxiv:2606.90003",
};
const NO_IDS = { [LAMPS]: null, [CRANES]: null, [TOKENS]: null };

const each = (entry: (title: string, at: string, people: string, n: number) => string) =>
  Object.keys(ALL)
    .map((title, at) =>
      entry(
        title,
        `${AT}${at + 1}`,
        ["Ada Lin, Per Osei", "Mia Okoro, Jo Tan", "Lea Brandt, Ida Holm"][at] ?? "",
        at + 1,
      ),
    )
    .join("\n");

export const LISTS: Readonly<Record<string, List>> = {
  "old ids of arXiv, with and without a subject class": {
    text: `- ${LAMPS}. arXiv:math.DG/0211159\n- ${CRANES} arXiv:cond-mat/0001001v2\n- ${TOKENS} (arXiv:hep-th/9901001)\n`,
    papers: {
      [LAMPS]: "arxiv:math/0211159",
      [CRANES]: "arxiv:cond-mat/0001001",
      [TOKENS]: "arxiv:hep-th/9901001",
    },
  },
  "a venue in two brackets": {
    text: `# Awesome\n\n## Theory\n${each((title, at, _, n) => `- ${title} [[ICML202${n}]](${at}) [[Pytorch]](https://github.com/a/b${n})`)}`,
    papers: ALL,
  },
  "a bar and a venue": {
    text: each((title, at) => `- ${title} | **[ICCV' 19]** |[\`[pdf]\`](${at})\n`),
    papers: ALL,
  },
  "a number, a break, and a link below": {
    text: each(
      (title, at, _, n) =>
        `[${n}]${title}<br>\n[paper](${at}) [code](https://github.com/a/b${n})\n`,
    ),
    papers: ALL,
  },
  "links of one publisher, without ids": {
    text: `## Detection\n- topic\n${each((title) => `  - [${title}](https://openaccess.thecvf.com/content/CVPR2024/papers/${title.length}_paper.pdf)<br>:star:[code](https://github.com/a/b)`)}`,
    papers: NO_IDS,
  },
  "quotes around entries, and a table in each": {
    text: `<div align="center">\n\n# Daily\n\n</div>\n\n${each((title, at, people, n) => `> ### ${n}. ${title.replaceAll("-", String.raw`\-`)}\n>\n> | 属性 | 内容 |\n> |:---:|:---|\n> | 作者 | ${people} |\n>\n> **英文摘要：**\n> ${SAID}\n>\n> [阅读论文](${at}v1)\n\n---\n`)}`,
    papers: ALL,
  },
  "cards of HTML in Markdown": {
    text: each(
      (title, at) =>
        `<article markdown="1">\n\n#### [${title}](../notes/a.md)\n\n<div><span>arXiv ${at.slice(-10)}</span><span>LLM Agent</span></div>\n\n</article>\n`,
    ),
    papers: ALL,
  },
  "people in italics behind bold titles": {
    text: `## 📰 News\n- [2026/05] We released our list of must-read papers!\n\n## Contents\n- [Reading of papers that matter](#reading)\n\n## Reading\n${each((title, at, people) => `- [2026/05] **${title}.** *${people.split(",")[0]} et al. arXiv.* [[paper](${at})]`)}`,
    papers: ALL,
  },
  "a name and a dash before titles": {
    text: `Check out [this course](https://example.org/).\n\n${each((title, at, _, n) => `* Model${n} - [${title}](${at})`)}`,
    papers: ALL,
  },
  "references by people and year": {
    text: `## Foundations\n${each((title, at) => `- **Lin, A. M., & Osei, P. (2026).** [${title}](${at}). *Journal of Roads*, 37(1), 32-64.`)}`,
    papers: ALL,
  },
  "titles in a heading above their links": {
    text: `# Papers\n\n## Models\n${each((title, at, people, n) => `### Net${n}\n**${title}**   \n${people}\n- pdf: [${at}](${at})\n- code: [torch : https://github.com/a/b${n}](https://github.com/a/b${n})\n`)}`,
    papers: ALL,
  },
  "a list of accepted papers without links": {
    text: `<!doctype html><html><body><nav><ul><li><a href="/">Home of the workshop pages</a></li></ul></nav><h1>Accepted Papers</h1><ul>${each((title, _, people) => `<li>${people.replace(",", " and")}. ${title}</li>`)}</ul><footer><a href="mailto:a@b.c">Write to the people who made this page</a></footer></body></html>`,
    papers: NO_IDS,
  },
  "titles with their people below": {
    text: `<!doctype html><html><body><h4>Workshop Papers</h4><ul>${each((title, _, people, n) => `<strong>&nbsp;${n}. ${title}</strong><br><b>${people}</b><br>`)}</ul></body></html>`,
    papers: NO_IDS,
  },
  "labels in one block of a page": {
    text: `<header><h2>Accepted papers</h2></header>${each((title, _, people) => `<br>Title: ${title}\n<br>Authors: ${people} (University of X)\n<br>`)}`,
    papers: NO_IDS,
  },
  "an outline with states, tags and drawers": {
    text: `#+TITLE: Reading\n${each((title, at) => `* TODO [[${at}][${title}]] :nlp:\n  CLOSED: [2026-01-02]\n  :LOGBOOK:\n  :END:`)}\n* A section of mine\n`,
    papers: ALL,
  },
  "an outline with addresses below": {
    text: each((title, at) => `* NEXT ${title}\n  :PROPERTIES:\n  :URL: ${at}\n  :END:`),
    papers: ALL,
  },
  "numbered blocks of text, wrapped": {
    text: `[Views]\n\n${each((title, at, _, n) => `${n}. ${title.replace(/ (?=\S+ \S+$)/, "\n")}\n${at}\nICML 2026\n`)}`,
    papers: ALL,
  },
  "references of a publisher as text": {
    text: each(
      (title, at, people) =>
        `${people},\n${title},\nJournal of Roads,\nVolume 84,\n2026,\n${at}.\nAbstract: ${SAID}\nKeywords: Roads; Night\n`,
    ),
    papers: ALL,
  },
  "people and where they work below each title": {
    text: `---\nlayout: page\ntitle: Accepted Papers\n---\n(<i>in the order of their names</i>)\n\n${each((title, _, people, n) => `**${title}${n === 2 ? " (Short Paper)" : ""}**<br>\n${n === 1 ? "Régis Lin (TU Berlin)." : `${people.replaceAll(/, |$/g, " (EPFL), ").slice(0, -2)}.`}\n`)}`,
    papers: NO_IDS,
  },
  "titles above the journal and its year": {
    text: each((title, at, _, n) => {
      const below = ["KDD 2026\n" + at, "Multimed Tools Appl 2026", at + "\nRoads 2026"][n - 1];
      return `${n}. ${title}\n${below}\n`;
    }),
    papers: { ...ALL, [CRANES]: null },
  },
  "any address below a title": {
    text: each((title, at, _, n) => `* ${title}\n    * ${n === 2 ? "https://t.co/abcdefg" : at}\n`),
    papers: { ...ALL, [CRANES]: null },
  },
  "a title that looks like people": {
    text: `* [Untraceable Mail, Return Addresses, and Digital Pseudonyms](https://a.org/chaum.pdf)\n\n* [Byzantine Fault Tolerance and Proactive Recovery](https://a.org/pbft.pdf)\n\n* [A Study of Roads at Night](https://a.org/roads.pdf)\n\n* [What Lamps Tell of Roads](https://a.org/lamps.pdf)\n`,
    papers: {
      "Untraceable Mail, Return Addresses, and Digital Pseudonyms": null,
      "Byzantine Fault Tolerance and Proactive Recovery": null,
      "A Study of Roads at Night": null,
      "What Lamps Tell of Roads": null,
    },
  },
  "citations of reStructuredText, titles in quotes": {
    text: `References\n==========\n\nWorks that were used.\n\n${each((title, at, _, n) => `.. [Key${n}] O. R. Lin & L. W. Osei, "${title.replace(/ (?=\S+ \S+$)/, "\n           ")}",\n           *Journal of Roads* **3** (2026),\n           ${at}\n`)}`,
    papers: ALL,
  },
  "citations of reStructuredText, titles in italics": {
    text: `Usage\n-----\n\n.. note:: See :doc:\`usage\`.\n\n${each((title, at, _, n) => `.. [Key${n}] Lin *et al.* (202${n}),\n   *${title}*,\n   \`J. Roads <${at}>\`__.\n`)}`,
    papers: ALL,
  },
  "links of reStructuredText by name and in place": {
    text: `Papers\n~~~~~~\n\n${each((title, at, _, n) => (n === 2 ? `* \`${title}\`_\n` : `* \`${title} <${at}>\`_\n`))}\n.. _${CRANES.replace(":", String.raw`\:`)}: ${AT}2\n`,
    papers: ALL,
  },
  "people by their initials and the journal behind a comma": {
    text: each(
      (title, at, _, n) =>
        `* R. P. Lin, J. van de Osei, H. J. J. te Tan, ${title}${n === 3 ? " Proc. Amer. Road Soc. 3 (2026)" : ", Road. Comp. 33 (2026) 1361-1372"}. ${at}\n`,
    ),
    papers: ALL,
  },
  "people before, and the journal in italics behind": {
    text: `<!doctype html><html><body><h3>2026</h3>${each((title, at, people, n) => `<div class="publication">${people.replace(", ", ", Jo Brandt, and\n  ")}. ${n === 2 ? `<a href="${at}">${title}</a>` : title}.\n<em>Annals of the Long Roads of the World</em> ${n === 2 ? "" : `<a href="${at}">[paper]</a>`}</div>`)}</body></html>`,
    papers: ALL,
  },
  "cards of a page with points below": {
    text: `<link rel="stylesheet" href="/a.css"><div><section><h2>Highlights</h2>${each((title, at, people) => `<div class="card"><div><h3>${title}</h3><div><span>${people}</span> <a href="${at}">Paper Link</a></div></div><div><p>${SAID}</p><ul><li>Chooses views with a small network on top</li><li>Works with three sets of roads and lamps</li></ul><p>"${SAID}"</p></div></div>`)}</section></div>`,
    papers: ALL,
  },
  "signs between the lines of an entry": {
    text: each((title, at, people) => `**${title}**\n\n⭐ ⭐ ⭐\n\n${people}\n\n[paper](${at})\n`),
    papers: ALL,
  },
  "bookmarks of a browser": {
    text: `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Bookmarks</TITLE>\n<DL><p>\n<DT><H3>papers</H3>\n<DL><p>\n${each((title, at) => `<DT><A HREF="${at}">[${at.slice(-10)}] ${title}</A>`)}\n<DT><A HREF="https://www.example.com/">A shop for shoes</A>\n</DL></DL>`,
    papers: ALL,
  },
};

/** Lists of something else. */
export const OTHERS: Readonly<Record<string, string>> = {
  "tools and courses": `# Awesome tools\n\n## Libraries\n- [A fast library for drawing charts](https://github.com/a/b) - draws charts.\n- [Another library that draws charts too](https://github.com/c/d) - draws others.\n\n## Courses\n- [CS231n: Networks for Visual Recognition](http://cs231n.stanford.edu/)\n`,
  "a conference's table of links": `## S&P\n| Year | Website | Paper List | Deadline |\n| --- | --- | --- | --- |\n| 2026 | [website](https://www.ieee-security.org/TC/SP2026/) | [Cycle 1](https://www.usenix.org/conference/usenixsecurity26/cycle1-accepted-papers) | Cycle 2: 2025-11-13 |\n`,
  "source code": `# Title: helper\n# see https://arxiv.org/abs/1706.03762\nimport torch\n\ndef attention(q, k, v):\n    """Attention (https://arxiv.org/abs/1706.03762)."""\n    return torch.softmax(q @ k.T, -1) @ v\n`,
};
