import { describe, expect, it } from "vitest";
import { readRows } from "@/utils/page/read-rows";
import { anyPage } from "@/utils/sites/any-page";
import { reading } from "./reading";

async function rowsOf(html: string) {
  const url = new URL("https://blog.example/reading-list");
  const page = new DOMParser().parseFromString(html, "text/html");
  const rows = await readRows(anyPage.layouts, reading(page, url));
  return (rows ?? []).map(({ title, ids, anchor, exact }) =>
    Object.assign({ title, ids, anchor: anchor.localName }, exact && { exact }),
  );
}

const ARXIV = "https://arxiv.org/abs/2404.02905";

describe("any page", () => {
  it.each([
    [
      "a list item",
      `<ul><li><a href="${ARXIV}">Visual Autoregressive Modeling</a> (2024)</li></ul>`,
      "li",
    ],
    ["a heading", `<h3><a href="${ARXIV}">Visual Autoregressive Modeling</a></h3>`, "h3"],
    ["a paragraph of its own", `<p><a href="${ARXIV}">Visual Autoregressive Modeling</a></p>`, "p"],
    ["no block at all", `<div><a href="${ARXIV}">Visual Autoregressive Modeling</a></div>`, "a"],
  ])("reads a link that is a title in %s", async (_, html, anchor) => {
    expect(await rowsOf(html)).toEqual([
      { title: "Visual Autoregressive Modeling", ids: ["arxiv:2404.02905"], anchor },
    ]);
  });

  it("reads a page of one paper from its metadata for reference managers", async () => {
    const html = `<head><meta name="citation_title" content="A Paper of a Journal">
      <meta name="citation_doi" content="10.1000/XYZ"></head><h1>A Paper<br>of a Journal</h1><h1>More</h1>`;
    expect(await rowsOf(html)).toEqual([
      { title: "A Paper of a Journal", ids: ["doi:10.1000/xyz"], anchor: "h1" },
    ]);
  });

  it("reads only one of a card's links to a paper: the one in its heading, or the first", async () => {
    const html = `<div><a href="${ARXIV}"><img alt=""></a><a href="${ARXIV}">Visual Autoregressive Modeling</a>
      <a href="${ARXIV}">Read the full paper here</a></div>
      <div><a href="https://doi.org/10.1000/1">See what this is about</a><h3><a href="https://doi.org/10.1000/1">A Title in a Heading</a></h3></div>
      <a href="https://arxiv.org/abs/2406.00001"><h3>A Card that is a Link</h3><p>and more</p></a>`;
    expect(await rowsOf(html)).toEqual([
      { title: "Visual Autoregressive Modeling", ids: ["arxiv:2404.02905"], anchor: "a" },
      { title: "A Title in a Heading", ids: ["doi:10.1000/1"], anchor: "h3" },
      { title: "A Card that is a Link", ids: ["arxiv:2406.00001"], anchor: "h3" },
    ]);
  });

  it("looks up long headings and links without an id by exact title only", async () => {
    const html = `<h2>A Heading that May Be the Title of a Paper</h2><h2>Latest news</h2>
      <ul><li><a href="/p/1">A Link that May Be the Title of a Paper</a> (PDF)</li></ul>
      <nav><a href="/p/2">A Link that Leads around the Site Itself</a></nav>`;
    expect(await rowsOf(html)).toEqual([
      { title: "A Heading that May Be the Title of a Paper", ids: [], anchor: "h2", exact: true },
      { title: "A Link that May Be the Title of a Paper", ids: [], anchor: "li", exact: true },
    ]);
  });

  it("reads the papers that a page describes in JSON-LD, and none from a broken script", async () => {
    const data = {
      "@graph": [
        {
          "@type": "ItemList",
          itemListElement: [
            {
              item: {
                "@type": ["Thing", "ScholarlyArticle"],
                headline: "A Described Paper",
                sameAs: ["https://arxiv.org/abs/2406.00007v2"],
                identifier: { "@type": "PropertyValue", value: "doi:10.1000/ABC" },
              },
            },
          ],
        },
        { "@type": "NewsArticle", headline: "The council met on Tuesday" },
      ],
    };
    const html = `<script type="application/ld+json">${JSON.stringify(data)}</script>
      <script type="application/ld+json">{"@type": "ScholarlyArticle", </script>
      <h2>A described paper.</h2><h2>The council met</h2>`;
    expect(await rowsOf(html)).toEqual([
      { title: "A described paper.", ids: ["arxiv:2406.00007", "doi:10.1000/abc"], anchor: "h2" },
    ]);
  });

  it.each([
    ["a label", `<a href="${ARXIV}">Read paper</a>`],
    ["a bare address", `<a href="${ARXIV}">https://arxiv.org/abs/2404.02905 as of now</a>`],
    [
      "a reference in prose",
      `<p>As shown by <a href="${ARXIV}">Tian and others in 2024</a>, images can be drawn scale by scale, which was thought to be hard before.</p>`,
    ],
    ["an author and a year", `<li><a href="${ARXIV}">Tian et al. (2024)</a></li>`],
    [
      "a newspaper",
      `<article><h2><a href="/politics">The council met on Tuesday</a></h2></article>`,
    ],
  ])("ignores %s", async (_, html) => {
    expect(await rowsOf(html)).toEqual([]);
  });
});
