import { describe, expect, it } from "vitest";

import { readDigest } from "@/utils/sources";

const A = "Sparse Lamps: Choosing Views for Driving at Night";
const B = "Paper Cranes Fold by Demonstration Alone";
const C = "Do Tokens Dream of Characters?";
const ALL = [A, B, C];
const AT = "https://arxiv.org/abs/2606.9000";
const PDF = "https://www.example.edu/papers/p";
const PEOPLE = ["Ada Lin, Per Osei", "Mia Okoro", "Lea Brandt, Ida Holm"];
const SAID =
  "We choose views with a small network and show that the error falls by 12.5% on three sets of roads, which is less than others need.";

const each = (entry: (title: string, n: number, people: string) => string) =>
  ALL.map((title, at) => entry(title, at + 1, PEOPLE[at] ?? "")).join("\n");
const titles = (text: string) => readDigest(text).papers.map(({ title }) => title);
const page = (body: string) => `<!doctype html><html><body>${body}</body></html>`;

describe("a list with the titles of three papers", () => {
  it.each<[string, string]>([
    [
      "in cells between bars",
      each(
        (t, n, p) =>
          `- **[Net${n}]** ${t} | ${p.split(",")[0]}, et al. | **[CVPR' 2${n}]** |[\`[pdf]\`](${AT}${n})\n`,
      ),
    ],
    [
      "in cells between bars, people last",
      each((t, n) => `- ${t} | [paper](${AT}${n}) | Ada Lin, Per Osei`),
    ],
    [
      "after short names in brackets",
      each((t, n) => `- [LongNet v${n}] ${t}. [[paper](${AT}${n})]`),
    ],
    [
      "with the kind of acceptance in full-width brackets",
      each((t, n) => `**${t}（Oral）**\n\n- 论文：${AT}${n}\n`),
    ],
    ["between corner marks", each((t, n) => `## 「${t}」\n\n${AT}${n}\n`)],
    [
      "linked, with remarks directly after them",
      each((t, n) => `- [${t}](${PDF}${n}.pdf) Ada's first paper on this, still worth your time`),
    ],
    [
      "linked, with remarks on a line of their own",
      each(
        (t, n) =>
          `- [${t}](${PDF}${n}.pdf)\nParaphrasing @ada from her [blog](http://blog.example.org/${n}), it is very rare for a paper to describe what runs every day in a large place`,
      ),
    ],
    [
      "above sections with the same names in every entry",
      each(
        (t, n, p) =>
          `## ${t}\n\n### Eine Zeile\nEin Netz wählt.\n\n### Adresse\n${AT}${n}\n\n### Leute\n${p}\n\n* Institut ${n}\n`,
      ),
    ],
    [
      "in a schedule beside lectures",
      page(
        `<table><tr><th>Mon<th>Tue</tr>${each((t, n) => `<tr><td>feb ${n}<td><b>LEC ${n} (al):</b> <a href="notes/${n}.txt">Topic ${n} of All</a><br><b>Read</b> <a href="papers/${n}.pdf">${t} (200${n})</a> (<a href="faq.html">FAQ</a>)</tr>`)}</table>`,
      ),
    ],
    [
      "as articles of a programme, with sessions and files around",
      page(
        `<h1>Sessions</h1><p><a href="/files/full.pdf">LAMP '20 Full Proceedings (PDF)</a><br><a href="/files/a.pdf">LAMP '20 Attendee List (PDF)</a></p><article><h3>7:00 am–8:15 am</h3><h2>Roads</h2>${each((t, n) => `<article><h2><a href="/s/${n}">${t}</a></h2><p>Ada Lin, <em>University of Lamps;</em> Per Osei and Mia Okoro, <em>Roads Research</em></p><div><a href="/files/${n}.pdf">Available Media</a></div></article>`)}</article>`,
      ),
    ],
    [
      "marked with CSS classes, with a menu in each entry",
      page(
        `<ul>${each((t, n) => `<li><nav><ul><li><a href="https://doi.org/10.5555/x.${n}">electronic edition</a></li><li><a href="/rec/${n}">details &amp; citations</a></li></ul></nav><cite><span>Ada Lin</span>, <a href="/p/2">Per Osei</a>:<br><span class="title">${t}.</span> <a href="/j/${n}">J. Lamps 4</a>: 1-${n} (2020)</cite></li>`)}</ul>`,
      ),
    ],
    [
      "marked up on a personal page",
      page(
        `<p>I am at <a href="https://lab.example.org">Example Lab North</a>, where I work on roads. <a href="cv.pdf">CV</a></p><table>${each((t, n, p) => `<tr><td><a href="http://a.org/${n}"><span class="papertitle">${t}</span></a><br><strong>Lea Brandt</strong>, <a href="/x">${p.split(",")[0]}</a><br><em>ICCV</em>, 2021 <strong>(Oral Presentation)</strong><br><a href="http://a.org/${n}">project page</a> / <a href="${AT}${n}">arXiv</a></td></tr>`)}</table><p>Graduate Student Instructor, <a href="http://a.org/teach">CS188 Spring of 2011</a></p>`,
      ),
    ],
    [
      "as headings of tables of properties",
      page(
        `<ul>${each((t, n, p) => `<li><h2>${t}</h2><table><tr><th>Item Type</th><td>Journal Article</td></tr><tr><th>Author</th><td>${p}</td></tr><tr><th>Archive ID</th><td><a href="${AT}${n}">arXiv:2606.9000${n}</a></td></tr><tr><th>Extra</th><td>read me again</td></tr></table></li>`)}</ul>`,
      ),
    ],
    [
      "in an alert, with the search words in bold",
      page(
        each(
          (t, n) =>
            `<h3><span>[PDF]</span> <a class="gse_alrt_title" href="${PDF}${n}">${t.replace(/(\w+) (\w+)(\S*)$/, "<b>$1 $2</b>$3")}</a></h3><div>A Lin, P Osei… - Proceedings of the …, 2021 - Lamps</div><div>It shines.</div>`,
        ),
      ),
    ],
    [
      "in an outline, with last names after a dash",
      `#+TITLE: Reading\n* Read\n${each((t, n) => `** DONE ${t} - ${["Lin & Osei", "Okoro+", "Brandt"][n - 1]}   :lamp:\n   :PROPERTIES:\n   :DOI: 10.5555/x.${n}\n   :END:\n   The =?= mark and its rules.`)}`,
    ],
    [
      "in an outline, above links to files",
      `#+TITLE: Reading\n${each((t, n) => `* TODO ${t}\n  [[file:papers/lin-osei-0${n}.pdf][lin-osei-0${n}.pdf]]\n  [[file:notes/${n}.org][notes]]`)}`,
    ],
    ["with DOIs in words", each((t, n) => `- ${t}. doi: 10.5555/x.${n}`)],
  ])("%s is read correctly", (_, text) => {
    expect(titles(text)).toEqual(ALL);
  });
});

it("a list is read completely when an item names two papers", () => {
  const text = `- [${A}](${PDF}1.pdf) (1981) and The [${B}](${PDF}2.pdf) (1990): lamps and cranes, which everybody should know who folds or drives at night and by day.\n- [${C}](${PDF}3.pdf) (2001): tokens, as told by [the people of the lab next door](http://blog.example.org).\n`;
  expect(titles(text)).toEqual(ALL);
});

describe("items of a list that are not papers", () => {
  it.each<[string, string]>([
    [
      "books, talks and encyclopedias",
      `## Start here\n- [Lamps and Their Light](http://en.wikipedia.org/wiki/Lamp), also [in plain words](http://blog.example.me/lamps/)\n- [A Long Introduction to Lamps](https://github.com/a/lamps) Ada's introduction\n\n## Papers\n${each((t, n) => `- [${t}](${PDF}${n}.pdf)`)}\n\n## Blogs\n- [Notes on Lamps for Young People](http://www.lamps.example/notes/)\n`,
    ],
    [
      "a sentence that leads to another list",
      `**【目录】**\n\n- 关于往年的论文（如 ICCV 2019）以及其他优质论文，详见： https://github.com/a/b\n\n${each((t, n) => `**${t}**\n\n- 论文：${AT}${n}\n`)}`,
    ],
    [
      "text about the author of the list",
      `${each((t, n) => `- [${t}](${AT}${n})`)}\n\n- Please tell me what I forgot in [an issue of this list](https://github.com/a/b/issues)\n`,
    ],
  ])("are skipped: %s", (_, text) => {
    expect(titles(text)).toEqual(ALL);
  });

  it("reads the abstract of an entry whose title is linked in parts", () => {
    const [paper] = readDigest(
      page(
        each(
          (t, n) =>
            `<div><a href="${AT}${n}">${t.replace(" ", " <b>")}</b></a><p>${SAID}</p></div>`,
        ),
      ),
    ).papers;
    expect(paper).toMatchObject({ title: A, abstract: SAID });
  });
});
