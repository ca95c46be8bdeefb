import { describe, expect, it } from "vitest";

import { readDigest } from "@/utils/sources";

const ABSTRACT =
  "We show that a model of this kind can be trained on little data, and that it holds what it promises on every benchmark that we tried, which others do not.";

const email = String.raw`Date: Fri, 17 Mar 23 00:31:14 GMT
Subject: cs daily 2 new

------------------------------------------------------------------------------
\\
arXiv:2303.08867
Date: Wed, 15 Mar 2023 18:34:08 GMT   (243kb,D)

Title: A Model That Learns from Little Data and Keeps
  Its Promises
Authors: Ada Example
Comments: code at https://github.com/ada/little
\\
  ${ABSTRACT}
\\ ( https://arxiv.org/abs/2303.08867 ,  243kb)
------------------------------------------------------------------------------
\\
arXiv:2011.00552
replaced with revised version Wed, 15 Mar 2023 18:05:58 GMT   (829kb,D)

Title: Another Model
Authors: Bob Example
\\ ( https://arxiv.org/abs/2011.00552 ,  829kb)
%%%---%%%---%%%---%%%---%%%---%%%---%%%---%%%---%%%---%%%---%%%---%%%---%%%---`;

const FORMATS: Record<string, string> = {
  "an array of JSON objects": JSON.stringify([
    { title: "A Model", summary: ABSTRACT, arxiv_id: "2401.00001v2" },
  ]),
  "the answer of an API": JSON.stringify({
    total: 1,
    data: [{ title: "A Model", abstract: ABSTRACT, externalIds: { ArXiv: "2401.00001" } }],
  }),
  "a paper one level down": JSON.stringify([
    { paper: { id: "2401.00001", title: "A Model", summary: ABSTRACT }, numComments: 2 },
  ]),
  "fields in objects with a value": JSON.stringify({
    notes: [
      {
        content: { title: { value: "A Model" }, abstract: { value: ABSTRACT } },
        pdf: "https://arxiv.org/pdf/2401.00001",
      },
    ],
  }),
  "JSON by id": JSON.stringify({
    "2401.00001": { title: "A Model", abstract: ABSTRACT, url: "https://arxiv.org/abs/2401.00001" },
  }),
  "JSON lines": `{"title": "A Model", "abstract": "${ABSTRACT}", "id": "2401.00001"}\n`,
  "RSS of arXiv": `<?xml version="1.0"?><rss version="2.0"><channel><title>cs</title><item>
    <title>A Model</title><link>https://arxiv.org/abs/2401.00001</link>
    <description>arXiv:2401.00001v1 Announce Type: new
Abstract: ${ABSTRACT}</description></item></channel></rss>`,
  "RSS with HTML": `<rss><channel><item><title>A Model</title><link>https://arxiv.org/abs/2401.00001</link>
    <description>&lt;p&gt;&lt;b&gt;Authors:&lt;/b&gt; Ada, Bob&lt;/p&gt;&lt;p&gt;&lt;b&gt;Summary:&lt;/b&gt; ${ABSTRACT}&lt;/p&gt;</description></item></channel></rss>`,
  Atom: `<feed xmlns="http://www.w3.org/2005/Atom"><title>q</title><entry><id>http://arxiv.org/abs/2401.00001v1</id>
    <title>A Model</title><summary>${ABSTRACT}</summary><link href="https://arxiv.org/abs/2401.00001v1"/></entry></feed>`,
  "an HTML e-mail": `<html><body><table><tr><td><a href="https://huggingface.co/papers/2401.00001"><b>A Model</b></a>
    <p>${ABSTRACT}</p><a href="https://huggingface.co/papers/2401.00001">View</a></td></tr></table></body></html>`,
  BibTeX: `@article{a,\n title = {A {Model}},\n abstract = "${ABSTRACT}",\n eprint = {2401.00001}, archivePrefix={arXiv}\n}`,
  YAML: `# our papers\n- title: >-\n    A\n    Model\n  authors: [Ada Lin, Per Osei]\n  arxiv: 2401.00001\n  abstract: |\n    ${ABSTRACT.replace(", and", ",\n    and")}\n`,
  "YAML by year": `---\n2024:\n  - name: A Model\n    paper: https://arxiv.org/abs/2401.00001\n    abstract: "${ABSTRACT}"\n`,
  TOML: `# our papers\n[[paper]]\ntitle = "A Model"\narxiv = "2401.00001"\nabstract = """\n${ABSTRACT}"""\n`,
  RIS: `TY  - JOUR\nTI  - A Model\nAB  - ${ABSTRACT}\nUR  - https://arxiv.org/abs/2401.00001\nER  - \n`,
  CSV: `Title,Abstract,URL\nA Model,"${ABSTRACT}",https://arxiv.org/abs/2401.00001\n`,
  "values parted by semicolons": `title;abstract;arxiv\nA Model;"${ABSTRACT}";2401.00001\n`,
  "a Markdown table": `## Papers\n\n| Date | Title | PDF | Abstract |\n|---|---|---|---|\n|**2026-05-13**|**A Model** (see [arXiv](https://arxiv.org/abs/2401.00001))|[2401.00001](http://arxiv.org/abs/2401.00001)|${ABSTRACT}|\n`,
  "Markdown headings": `# 1. A Model\n\nAda, Bob\n\n- links: [abs](https://arxiv.org/abs/2401.00001) | [pdf](https://arxiv.org/pdf/2401.00001)\n\n${ABSTRACT}\n`,
  "Markdown with labels": `# A Model \n\n**Authors**: Ada  \n\n**Link**: [PDF](https://arxiv.org/pdf/2401.00001)  \n\n**Abstract**: ${ABSTRACT}\n\n---\n`,
  "a Markdown list": `# Papers\n\n- [A Model](https://arxiv.org/abs/2401.00001)\n  ${ABSTRACT}\n`,
};

describe("digest formats", () => {
  it.each(Object.entries(FORMATS))("reads the paper of %s", (_, text) => {
    const { papers } = readDigest(text);
    expect(papers).toHaveLength(1);
    const [paper] = papers;
    expect(paper?.title).toMatch(/^A Model$/i);
    expect(paper?.abstract).toBe(ABSTRACT);
    expect(paper?.ids).toEqual(["arxiv:2401.00001"]);
    expect(paper?.links?.[0]).toMatch(/^https?:\/\//);
  });

  it("reads arXiv's e-mail with wrapped titles and replacements without abstracts", () => {
    const { papers, date } = readDigest(email);
    expect(date).toBe("Fri, 17 Mar 23 00:31:14 GMT");
    expect(papers).toMatchObject([
      {
        title: "A Model That Learns from Little Data and Keeps Its Promises",
        abstract: ABSTRACT,
        ids: ["arxiv:2303.08867"],
        links: ["https://arxiv.org/abs/2303.08867", "https://github.com/ada/little"],
      },
      { title: "Another Model", abstract: "", ids: ["arxiv:2011.00552"] },
    ]);
  });

  it("reads bold titles with labelled links, as in conference lists", () => {
    const text = `# CVPR\n\n- [Backbones](#b)\n\n# Backbones\n\n**A Model of Something** \n\n- Paper: https://arxiv.org/abs/2401.00001\n- Code: https://github.com/a/b\n\n**Another Model of It**\n\n- Paper: None\n- Code: https://github.com/c/d\n`;
    expect(readDigest(text).papers).toMatchObject([
      { title: "A Model of Something", ids: ["arxiv:2401.00001"] },
      { title: "Another Model of It", ids: [], links: ["https://github.com/c/d"] },
    ]);
  });

  it("reads accents and braces of BibTeX", () => {
    const text = String.raw`@inproceedings{x, title = {{M{\"u}ller} \& the {\'E}tude}, year = 2024}`;
    expect(readDigest(text).papers).toMatchObject([{ title: "Müller & the Étude", date: "2024" }]);
  });
});
