import { describe, expect, it } from "vitest";
import { abstractOf } from "@/utils/page/read-abstract";
import { siteOf } from "@/utils/sites/index";
import { layoutsOf } from "@/utils/sites/layouts-of";

const WHOLE = `We study how papers are read. ${"A sentence of an abstract says something. ".repeat(8)}It gains 3 points.`;
const TEASER = "A short summary that a machine wrote.";

/** The abstracts that the adapters find on a page, one a row. */
function abstractsAt(address: string, html: string): string[] {
  const url = new URL(address);
  const page = new DOMParser().parseFromString(html, "text/html");
  const site = siteOf(url);
  return (site ? layoutsOf(site, url) : []).flatMap((layout) =>
    [...page.querySelectorAll(layout.items)].flatMap((item) => {
      const row = layout.read(item, url);
      return row && layout.abstract ? [abstractOf(row, layout.abstract)] : [];
    }),
  );
}

const PAGES: [page: string, url: string, html: string][] = [
  [
    "an arXiv listing",
    "https://arxiv.org/list/cs.LG/new",
    `<dl><dt><a href="/abs/2606.00001" title="Abstract">arXiv:2606.00001</a></dt><dd><div class="meta">
      <div class="list-title mathjax"><span class="descriptor">Title:</span> One</div>
      <div class="list-subjects">Subjects</div><p class="mathjax"> ${WHOLE} </p></div></dd></dl>`,
  ],
  [
    "an arXiv search, which holds it short and whole",
    "https://arxiv.org/search/?query=one",
    `<ol><li class="arxiv-result"><p class="list-title"><a href="https://arxiv.org/abs/2606.00001">x</a></p>
      <p class="title">One</p><p class="abstract"><span class="abstract-short">We study… <a>▽ More</a></span>
      <span class="abstract-full">${WHOLE} <a onclick="x">△ Less</a></span></p></li></ol>`,
  ],
  [
    "an arXiv abstract page",
    "https://arxiv.org/abs/2606.00001",
    `<h1 class="title"><span class="descriptor">Title:</span>One</h1>
      <blockquote class="abstract mathjax"><span class="descriptor">Abstract:</span>${WHOLE}</blockquote>`,
  ],
  [
    "trending papers of Hugging Face",
    "https://huggingface.co/papers/trending",
    `<article><h3><a href="/papers/2606.00001">One</a></h3>
      <a href="/papers/2606.00001"><p class="line-clamp-2">${WHOLE}</p></a></article>`,
  ],
  [
    "a paper of Hugging Face, below what a machine wrote",
    "https://huggingface.co/papers/2606.00001",
    `<main><section><h1>One</h1><div><h2>Abstract</h2><div class="flex"><div class="border">
      <p>${WHOLE.replace("We study", "A machine says")}</p><span>AI-generated summary</span></div>
      <p>${WHOLE}</p></div></div></section></main>`,
  ],
  [
    "a paper of the ACL Anthology",
    "https://aclanthology.org/2025.coling-main.9/",
    `<h2 id="title"><a href="x">One</a></h2><div class="acl-abstract"><h5>Abstract</h5><span>${WHOLE}</span></div>`,
  ],
  [
    "a paper of PMLR",
    "https://proceedings.mlr.press/v238/kim24c.html",
    `<h1>One</h1><h4>Abstract</h4><div id="abstract" class="abstract">${WHOLE}</div>`,
  ],
  [
    "a forum of OpenReview, among its other fields",
    "https://openreview.net/forum?id=x",
    `<div class="forum-note"><div class="forum-title"><h2 class="citation_title">One</h2></div>
      <div class="note-content"><div><strong class="note-content-field">TL;DR:</strong> <span>${WHOLE.replace("We study", "In short")}</span></div>
      <div><strong class="note-content-field">Abstract:</strong> <div class="note-content-value"><p>${WHOLE}</p></div></div></div></div>`,
  ],
  [
    "a row of Semantic Scholar that the reader expanded",
    "https://www.semanticscholar.org/search?q=one",
    `<div class="cl-paper-row"><a data-test-id="title-link" href="/paper/x"><h2>One</h2></a>
      <div class="cl-paper-abstract"><span>${WHOLE}</span> <button>Collapse</button></div></div>`,
  ],
  [
    "a paper of Semantic Scholar",
    "https://www.semanticscholar.org/paper/One/0a1b",
    `<h1 data-test-id="paper-detail-title">One</h1><div data-test-id="abstract-text">${WHOLE}</div>`,
  ],
];

describe("the abstract of a row", () => {
  it.each(PAGES)("is found on %s", (_, url, html) => {
    expect(abstractsAt(url, html)).toEqual([WHOLE.trim()]);
  });

  const listing = (text: string) =>
    abstractsAt(
      "https://huggingface.co/papers/trending",
      `<article><h3><a href="/papers/2606.00001">One</a></h3><a href="/papers/2606.00001"><p>${text}</p></a></article>`,
    );

  it.each([
    ["only its beginning is shown", `${WHOLE} We also…`],
    ["it ends with dots before a button", `${WHOLE} We also... <button>Expand</button>`],
    ["the text is a teaser", TEASER],
    ["the text is too long for an abstract", WHOLE.repeat(40)],
    ["there is none", ""],
  ])("is not read when %s", (_, text) => {
    expect(listing(text)).toEqual([""]);
  });

  it("is not taken from the generated summary on Semantic Scholar", () => {
    const html = `<div class="cl-paper-row"><a data-test-id="title-link" href="/paper/x"><h2>One</h2></a>
      <div class="tldr-abstract-replacement text-truncator">${WHOLE}</div></div>`;
    expect(abstractsAt("https://www.semanticscholar.org/search?q=one", html)).toEqual([""]);
  });

  it("contains the address that arXiv hides behind a link text", () => {
    const html = `<h1 class="title">One</h1><blockquote class="abstract">Abstract: ${WHOLE}
      Code is at <a href="https://github.com/a/b">this https URL</a>.</blockquote>`;
    expect(abstractsAt("https://arxiv.org/abs/2606.00001", html)).toEqual([
      `${WHOLE} Code is at https://github.com/a/b.`,
    ]);
  });
});
