import { describe, expect, it } from "vitest";
import { gatherPapers } from "@/utils/page/gather-papers";
import { anyPage } from "@/utils/sites/any-page";
import { arxiv } from "@/utils/sites/arxiv";
import type { Site } from "@/utils/sites/site";

const TEXT = "We propose a method that does much, and say at length what it does. "
  .repeat(6)
  .trim();

const gathered = (site: Site, url: string, html: string) => {
  document.body.innerHTML = html;
  return gatherPapers(document, site, new URL(url));
};

const entry = (at: number, text: string) =>
  `<li><a href="https://arxiv.org/abs/2404.0290${at}">A title of paper ${at}</a><p>${text}</p></li>`;
const list = (...texts: string[]) =>
  gathered(
    anyPage,
    "https://example.org/",
    `<ul>${texts.map((text, at) => entry(at, text)).join("")}</ul>`,
  ).map(({ abstract }) => abstract);

describe("the papers of a page", () => {
  it("come with the texts beside their titles", () => {
    expect(list(`Abstract: ${TEXT}`, TEXT)).toEqual([TEXT, TEXT]);
  });

  it.each([
    ["is truncated", `${TEXT} and …`],
    ["is truncated with a link to the rest", `${TEXT} and ... (more)`],
    ["is a teaser", "A short text."],
    ["is too long for an abstract", TEXT.repeat(30)],
  ])("come without a text that %s, which is not used for strips either", (_, text) => {
    expect(list(text, TEXT)).toEqual(["", TEXT]);
  });

  it("use the abstracts shown by their site", () => {
    const html = `<dl><dt><a title="Abstract" href="/abs/2404.02905">x</a></dt>
      <dd><div class="list-title">Title: A paper</div><p>${TEXT} ${TEXT}</p>
      <p class="mathjax">${TEXT}</p></dd></dl>`;
    expect(gathered(arxiv, "https://arxiv.org/list/cs.LG/new", html)).toMatchObject([
      { ids: ["arxiv:2404.02905"], abstract: TEXT },
    ]);
  });

  it("come once each, without overlong titles", () => {
    const html = `<ul>${entry(1, "")}${entry(1, "")}
      <li><a href="https://arxiv.org/abs/2404.02909">${"word ".repeat(300)}</a></li></ul>`;
    expect(gathered(anyPage, "https://example.org/", html)).toHaveLength(1);
  });
});
