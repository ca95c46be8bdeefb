import { describe, expect, it } from "vitest";
import { titleText } from "@/utils/sites/title-text";
import { readAt } from "./read";

const entry = (id: string, title: string) => `
  <dt><a name="item1">[1]</a> <a href ="/abs/${id}" title="Abstract" id="${id}">arXiv:${id}</a>
    [<a href="/pdf/${id}" title="Download PDF">pdf</a>]</dt>
  <dd><div class="meta">${title}<div class="list-authors"><a href="/a/x">A. Author</a></div></div></dd>`;
const titled = (title: string) =>
  `<div class="list-title mathjax"><span class="descriptor">Title:</span> ${title}</div>`;

describe("arXiv", () => {
  it("pairs each entry's id with the title in the element after it", () => {
    const html = `<dl id="articles"><h3>New</h3>${entry("2406.12345", titled("One\n  title"))}</dl>
      <dl id="articles">${entry("hep-th/9901001", titled("Another"))}</dl>`;
    expect(readAt("https://arxiv.org/list/cs.LG/new", html)).toEqual([
      { title: "One title", ids: ["arxiv:2406.12345"], anchor: "div", place: "after" },
      { title: "Another", ids: ["arxiv:hep-th/9901001"], anchor: "div", place: "after" },
    ]);
  });

  it("drops an entry that has no title", () => {
    const html = `<dl>${entry("2406.12345", "")}${entry("2406.2", titled("Whole"))}</dl>`;
    const rows = readAt("https://arxiv.org/list/cs.LG/new", html);
    expect(rows.filter(Boolean).map((row) => row?.title)).toEqual(["Whole"]);
  });

  it("reads search results, where list-title is the line with the id", () => {
    const html = `<ol><li class="arxiv-result"><p class="list-title is-inline-block">
      <a href="https://arxiv.org/abs/2406.12345v2">arXiv:2406.12345</a></p>
      <p class="title is-5 mathjax">Low-<span class="search-hit mathjax">Rank</span> things</p></li></ol>`;
    expect(readAt("https://arxiv.org/search/?query=rank", html)).toEqual([
      { title: "Low-Rank things", ids: ["arxiv:2406.12345"], anchor: "p", place: "after" },
    ]);
  });

  it("remembers a title that MathJax rewrites, until the page shows another", () => {
    const html = `<dl>${entry("2406.12345", titled("Near $\\epsilon$ accuracy"))}</dl>`;
    const page = new DOMParser().parseFromString(html, "text/html");
    const title = page.querySelector(".list-title");
    if (!title) throw new Error("no title");
    const read = () => titleText(title, ".descriptor");
    const draw = (text: string) => {
      title.innerHTML = `<span class="descriptor">Title:</span>${text}`;
    };
    expect(read()).toBe("Near $\\epsilon$ accuracy");
    draw("Near <mjx-container><svg></svg></mjx-container> accuracy");
    expect(read()).toBe("Near $\\epsilon$ accuracy");
    draw("Another <mjx-container><svg></svg></mjx-container> title");
    expect(read()).toBe("Another title");
  });

  it("reads an abstract page without the elements that MathJax adds", () => {
    const html = `<h1 class="title mathjax"><span class="descriptor">Title:</span>Near
      <span class="MathJax_Preview">ε</span><span>$\\epsilon$</span> accuracy</h1>`;
    expect(readAt("https://arxiv.org/abs/2211.07394v2", html)).toMatchObject([
      { title: "Near $\\epsilon$ accuracy", ids: ["arxiv:2211.07394"] },
    ]);
  });
});
