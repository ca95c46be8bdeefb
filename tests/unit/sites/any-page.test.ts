import { describe, expect, it } from "vitest";
import { anyPage } from "@/utils/sites/any-page";

function rowsOf(html: string) {
  const url = new URL("https://blog.example/reading-list");
  const page = new DOMParser().parseFromString(html, "text/html");
  return anyPage.layouts
    .flatMap((layout) =>
      [...page.querySelectorAll(layout.items)].map((item) => layout.read(item, url)),
    )
    .flatMap((row) =>
      row ? [{ title: row.title, ids: row.ids, anchor: row.anchor.localName }] : [],
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
  ])("reads a link that is a title in %s", (_, html, anchor) => {
    expect(rowsOf(html)).toEqual([
      { title: "Visual Autoregressive Modeling", ids: ["arxiv:2404.02905"], anchor },
    ]);
  });

  it("reads the page of one paper by what it tells reference managers", () => {
    const html = `<head><meta name="citation_title" content="A Paper of a Journal">
      <meta name="citation_doi" content="10.1000/XYZ"></head><h1>A Paper<br>of a Journal</h1><h1>More</h1>`;
    expect(rowsOf(html)).toEqual([
      { title: "A Paper of a Journal", ids: ["doi:10.1000/xyz"], anchor: "h1" },
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
  ])("is quiet about %s", (_, html) => {
    expect(rowsOf(html)).toEqual([]);
  });
});
