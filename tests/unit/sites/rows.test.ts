import { describe, expect, it } from "vitest";
import { readAt } from "./read";

interface Case {
  page: string;
  url: string;
  html: string;
  rows: { title: string; ids: string[]; anchor: string; place: string }[];
}

/** One minimal row of each layout, with the markup of its site. */
const CASES: Case[] = [
  {
    page: "an event of the ACL Anthology, whose volume headings are no papers",
    url: "https://aclanthology.org/events/coling-2025/",
    html: `<section id="main"><h4><a class="align-middle" href="/volumes/2025.coling-main/">Proceedings</a></h4>
      <div class="d-sm-flex"><span><a href="/2025.coling-main.9.bib">bib</a></span>
      <span class="d-block"><strong><a class="align-middle" href="/2025.coling-main.9/">μ-Bench: A Benchmark</a></strong><br>
      <a href="/people/a-b/">A B</a></span></div></section>`,
    rows: [
      {
        title: "μ-Bench: A Benchmark",
        ids: ["acl:2025.coling-main.9"],
        anchor: "span",
        place: "last",
      },
    ],
  },
  {
    page: "a paper of the ACL Anthology",
    url: "https://aclanthology.org/P19-1001/",
    html: `<h2 id="title"><a href="/P19-1001.pdf">One Title</a></h2>`,
    rows: [{ title: "One Title", ids: ["acl:P19-1001"], anchor: "h2", place: "after" }],
  },
  {
    page: "alphaXiv, whose cards link to a paper more than once",
    url: "https://www.alphaxiv.org/explore?sort=Hot",
    html: `<a href="/abs/2606.06021"><img alt=""></a><a href="/abs/2606.06021"><div>
      <div class="tiptap html-renderer">OPRD: On-Policy Things</div></div></a>`,
    rows: [
      { title: "OPRD: On-Policy Things", ids: ["arxiv:2606.06021"], anchor: "a", place: "after" },
    ],
  },
  {
    page: "a paper of alphaXiv",
    url: "https://www.alphaxiv.org/abs/2606.06021v2",
    html: "<h1>OPRD: On-Policy Things</h1>",
    rows: [
      { title: "OPRD: On-Policy Things", ids: ["arxiv:2606.06021"], anchor: "h1", place: "after" },
    ],
  },
  {
    page: "a collection of Hugging Face, whose other cards are models",
    url: "https://huggingface.co/collections/example/papers-65f0",
    html: `<article><a href="/papers/2606.06021"><h4>OPRD: On-Policy Things</h4><p>Paper</p></a></article>
      <article><a href="/example/a-model"><h4>example/a-model</h4></a></article>`,
    rows: [
      { title: "OPRD: On-Policy Things", ids: ["arxiv:2606.06021"], anchor: "h4", place: "after" },
    ],
  },
  {
    page: "Papers with Code, as the Web Archive keeps it",
    url: "https://web.archive.org/web/20240601000000/https://paperswithcode.com/task/x",
    html: `<div class="paper-card"><h1><a href="/web/2024/https://paperswithcode.com/paper/a">A Title</a></h1></div>`,
    rows: [{ title: "A Title", ids: [], anchor: "h1", place: "after" }],
  },
  {
    page: "arxiv-sanity-lite",
    url: "https://arxiv-sanity-lite.com/",
    html: `<div class="rel_paper"><div class="rel_title"><a href="http://arxiv.org/abs/2606.06021">A Title</a></div></div>`,
    rows: [{ title: "A Title", ids: ["arxiv:2606.06021"], anchor: "div", place: "after" }],
  },
  {
    page: "CVF, with the arXiv id among the details of its own title only",
    url: "https://openaccess.thecvf.com/WACV2024?day=all",
    html: `<dl><dt class="ptitle"><br><a href="/content/a.html">First &amp; Best</a></dt><dd>A</dd>
      <dd>[<a href="http://arxiv.org/abs/2311.00180">arXiv</a>]<div class="bibref">First</div></dd>
      <dt class="ptitle"><br><a href="/content/b.html">Second</a></dt><dd>B</dd></dl>`,
    rows: [
      { title: "First & Best", ids: ["arxiv:2311.00180"], anchor: "dt", place: "last" },
      { title: "Second", ids: [], anchor: "dt", place: "last" },
    ],
  },
  {
    page: "dblp, with the ids of its links",
    url: "https://dblp.org/pid/56/953.html",
    html: `<ul class="publ-list"><li class="year">2024</li><li class="entry informal" itemscope>
      <nav class="publ"><ul><li class="ee"><a href="https://doi.org/10.48550/arXiv.2404.02905">ee</a></li></ul></nav>
      <cite class="data"><span class="title" itemprop="name">Visual Things.</span></cite></li></ul>`,
    rows: [{ title: "Visual Things.", ids: ["arxiv:2404.02905"], anchor: "li", place: "last" }],
  },
  {
    page: "a GitHub list in four idioms",
    url: "https://github.com/example/awesome",
    html: `<article class="markdown-body"><ul>
      <li>[2024.06] <a href="https://arxiv.org/pdf/2406.00001">A Linked Title</a> <a href="x"><img></a></li>
      <li><strong>A Strong Title</strong> [<a href="https://arxiv.org/abs/2406.00002">paper</a>] [<a href="y">code</a>]</li>
      <li>A Plain Long Title [<a href="https://arxiv.org/abs/2406.00003">pdf</a>]</li>
      <li>"<a href="https://huggingface.co/papers/2406.00004">A Quoted Title</a>". A. Author.</li></ul>
      <table><tr><td>A Title in a Cell</td><td><a href="https://arxiv.org/abs/2406.00005">arXiv</a></td></tr></table></article>`,
    rows: [
      { title: "A Linked Title", ids: ["arxiv:2406.00001"], anchor: "li", place: "last" },
      { title: "A Strong Title", ids: ["arxiv:2406.00002"], anchor: "li", place: "last" },
      { title: "A Plain Long Title", ids: ["arxiv:2406.00003"], anchor: "li", place: "last" },
      { title: "A Quoted Title", ids: ["arxiv:2406.00004"], anchor: "li", place: "last" },
      { title: "A Title in a Cell", ids: ["arxiv:2406.00005"], anchor: "td", place: "last" },
    ],
  },
  {
    page: "a GitHub list whose links are dates and venues",
    url: "https://github.com/example/awesome",
    html: `<article class="markdown-body"><ul>
      <li>Folding Cranes: A Decade Survey [<a href="https://arxiv.org/abs/2406.00001">[12 Mar 2024]</a>]</li>
      <li>A Survey on Folding for Lamps <a href="https://arxiv.org/abs/2406.00002">[7 Jun 2024]</a></li>
      <li>Bridging Theory and Folding <a href="https://arxiv.org/abs/2406.00003">[ICML 2024 Oral]</a> <a href="https://github.com/a/b">[Pytorch]</a></li>
      <li>A Study of Creases in Light, <a href="https://arxiv.org/abs/2406.00004">NeurIPS 2024</a></li>
      <li>Do Cranes Dream of Paper? (<a href="https://arxiv.org/abs/2406.00005">June 2024</a>)</li></ul></article>`,
    rows: [
      {
        title: "Folding Cranes: A Decade Survey",
        ids: ["arxiv:2406.00001"],
        anchor: "li",
        place: "last",
      },
      {
        title: "A Survey on Folding for Lamps",
        ids: ["arxiv:2406.00002"],
        anchor: "li",
        place: "last",
      },
      {
        title: "Bridging Theory and Folding",
        ids: ["arxiv:2406.00003"],
        anchor: "li",
        place: "last",
      },
      {
        title: "A Study of Creases in Light",
        ids: ["arxiv:2406.00004"],
        anchor: "li",
        place: "last",
      },
      {
        title: "Do Cranes Dream of Paper?",
        ids: ["arxiv:2406.00005"],
        anchor: "li",
        place: "last",
      },
    ],
  },
  {
    page: "a GitHub list with titles above their labels",
    url: "https://github.com/example/awesome",
    html: `<article class="markdown-body">
      <p>[14]Folding Cranes by Demonstration<br>\n<a href="https://arxiv.org/abs/2406.00001">paper</a> | <a href="https://github.com/a/b">code</a></p>
      <p>2. Do Cranes Dream of Paper?<br>\n<a href="https://arxiv.org/abs/2406.00002">pdf</a></p>
      <p>We thank all who sent lists of papers.<br>Their own one is described in <a href="https://arxiv.org/abs/2406.00003">A Survey of Lists</a></p></article>`,
    rows: [
      {
        title: "Folding Cranes by Demonstration",
        ids: ["arxiv:2406.00001"],
        anchor: "p",
        place: "last",
      },
      { title: "Do Cranes Dream of Paper?", ids: ["arxiv:2406.00002"], anchor: "p", place: "last" },
    ],
  },
  {
    page: "GitHub headings with the paper's link below",
    url: "https://github.com/example/daily/blob/main/2024-06-01.md",
    html: `<article class="markdown-body">
      <div class="markdown-heading"><h1>Folding Cranes by Demonstration</h1><a class="anchor" href="#a"></a></div>
      <p><strong>Authors</strong>: A, B</p><p><strong>Link</strong>: <a href="https://arxiv.org/pdf/2406.00001">PDF</a></p><p><strong>Abstract</strong>: Paper is folded, as in <a href="https://arxiv.org/abs/2406.00009">others</a>.</p>
      <div class="markdown-heading"><h2>A Study of Creases</h2></div><ul><li>Paper: <a href="https://arxiv.org/abs/2406.00002">2406.00002</a></li><li>Code: <a href="https://github.com/a/b">a/b</a></li></ul>
      <h2>Surveys of the field</h2><ul><li><a href="https://arxiv.org/abs/2406.00003">PDF</a></li><li><a href="https://arxiv.org/abs/2406.00004">PDF</a></li></ul></article>`,
    rows: [
      {
        title: "Folding Cranes by Demonstration",
        ids: ["arxiv:2406.00001"],
        anchor: "h1",
        place: "after",
      },
      { title: "A Study of Creases", ids: ["arxiv:2406.00002"], anchor: "h2", place: "after" },
    ],
  },
  {
    page: "Google Scholar, with labels before a title and a result without a link",
    url: "https://scholar.google.com/scholar?q=review",
    html: `<div class="gs_r" data-cid="x"><h3 class="gs_rt"><span class="gs_ctc"><span class="gs_ct1">[PDF]</span></span>
      <a href="https://arxiv.org/abs/2406.00001"><b>Review </b>of systems</a></h3></div>
      <div class="gs_r" data-cid="y"><h3 class="gs_rt"><span class="gs_ctu">[CITATION]</span> <span>Only cited</span></h3></div>`,
    rows: [
      { title: "Review of systems", ids: ["arxiv:2406.00001"], anchor: "h3", place: "after" },
      { title: "Only cited", ids: [], anchor: "h3", place: "after" },
    ],
  },
  {
    page: "a profile of Google Scholar",
    url: "https://scholar.google.com/citations?user=x",
    html: `<table><tr class="gsc_a_tr"><td class="gsc_a_t"><a class="gsc_a_at" href="/x">A Title</a><div class="gs_gray">A</div></td></tr></table>`,
    rows: [{ title: "A Title", ids: [], anchor: "td", place: "last" }],
  },
  {
    page: "Hacker News: the story that leads to a paper, not the one about it",
    url: "https://news.ycombinator.com/news",
    html: `<table><tr class="athing"><td class="title"><span class="titleline"><a href="https://arxiv.org/abs/2406.00001">A Title [pdf]</a></span></td></tr>
      <tr class="athing"><td class="title"><span class="titleline"><a href="https://blog.example/">A Title</a></span></td></tr></table>`,
    rows: [{ title: "A Title [pdf]", ids: ["arxiv:2406.00001"], anchor: "td", place: "last" }],
  },
  {
    page: "both layouts of the NeurIPS proceedings",
    url: "https://proceedings.neurips.cc/paper_files/paper/2025",
    html: `<ul><li class="conference"><a title="paper title" href="/h">Old One</a> <i>A</i></li></ul>
      <ul class="paper-list"><li><div class="paper-content"><a title="paper title" href="/i">New One</a></div></li></ul>`,
    rows: [
      { title: "Old One", ids: [], anchor: "li", place: "last" },
      { title: "New One", ids: [], anchor: "div", place: "last" },
    ],
  },
  {
    page: "a group of OpenReview",
    url: "https://openreview.net/group?id=ICLR.cc/2024/Conference",
    html: `<div class="note"><h4><a href="/forum?id=B12QlQWRW">A Title</a><a class="pdf-link" href="/attachment?id=B12QlQWRW"></a></h4></div>`,
    rows: [{ title: "A Title", ids: ["openreview:B12QlQWRW"], anchor: "h4", place: "after" }],
  },
  {
    page: "a forum of OpenReview, whose id is in the address",
    url: "https://openreview.net/forum?id=B12QlQWRW&noteId=x",
    html: `<div class="forum-title"><h2 class="citation_title">A Title</h2></div>`,
    rows: [{ title: "A Title", ids: ["openreview:B12QlQWRW"], anchor: "h2", place: "after" }],
  },
  {
    page: "cards of Papers with Code",
    url: "https://paperswithcode.com/search?q=x",
    html: `<div class="paper-card"><h1><a href="/paper/a-title">A Title</a></h1></div><h1>Search</h1>`,
    rows: [{ title: "A Title", ids: [], anchor: "h1", place: "after" }],
  },
  {
    page: "a volume of PMLR, with OpenReview's id",
    url: "https://proceedings.mlr.press/v238/",
    html: `<div class="paper"><p class="title">A Title</p><p class="links">[<a href="https://proceedings.mlr.press/v238/a.html">abs</a>]
      [<a href="https://openreview.net/forum?id=abc123">OpenReview</a>]</p></div>`,
    rows: [{ title: "A Title", ids: ["openreview:abc123"], anchor: "p", place: "after" }],
  },
  {
    page: "new Reddit",
    url: "https://www.reddit.com/r/MachineLearning/",
    html: `<shreddit-post post-title="[R] A Title" content-href="https://arxiv.org/abs/2406.00001"></shreddit-post>
      <shreddit-post post-title="A question" content-href="/r/MachineLearning/comments/1"></shreddit-post>`,
    rows: [
      {
        title: "[R] A Title",
        ids: ["arxiv:2406.00001"],
        anchor: "shreddit-post",
        place: "after",
      },
    ],
  },
  {
    page: "old Reddit",
    url: "https://old.reddit.com/r/MachineLearning/",
    html: `<div class="thing link"><p class="title"><a class="title" href="https://arxiv.org/abs/2406.00001">A Title</a></p></div>`,
    rows: [{ title: "A Title", ids: ["arxiv:2406.00001"], anchor: "p", place: "after" }],
  },
  {
    page: "Semantic Scholar, which splits titles into words",
    url: "https://www.semanticscholar.org/search?q=ego",
    html: `<div class="cl-paper-row"><a data-test-id="title-link" href="/paper/x"><h2 class="cl-paper-title"><em>Ego</em><span> </span><span>depletion</span></h2></a></div>`,
    rows: [{ title: "Ego depletion", ids: [], anchor: "a", place: "after" }],
  },
];

describe("site adapters", () => {
  it.each(CASES)("read $page", ({ url, html, rows }) => {
    expect(readAt(url, html).filter(Boolean)).toEqual(rows);
  });

  it.each([
    [
      "a list item that links to two papers",
      `<li><a href="https://arxiv.org/abs/2406.00001">One Title</a>, <a href="https://arxiv.org/abs/2406.00002">Another</a></li>`,
    ],
    [
      "a list item with only labels",
      `<li><a href="https://arxiv.org/abs/2406.00001">Paper</a> | <a href="https://github.com/a/b">Code</a></li>`,
    ],
  ])("drop %s on GitHub", (_, item) => {
    const html = `<article class="markdown-body"><ul>${item}</ul></article>`;
    expect(readAt("https://github.com/example/awesome", html).filter(Boolean)).toEqual([]);
  });

  it("put the strip of a list item above its nested list", () => {
    const html = `<article class="markdown-body"><ul><li><a href="https://arxiv.org/abs/2406.00001">One Long Title</a><ul><li>code</li></ul></li></ul></article>`;
    expect(readAt("https://github.com/example/awesome", html)).toEqual([
      { title: "One Long Title", ids: ["arxiv:2406.00001"], anchor: "ul", place: "before" },
    ]);
  });

  it("find nothing on Google Scholar's CAPTCHA page", () => {
    const html = `<form id="gs_captcha_f"><h1>Please show you're not a robot</h1></form>`;
    expect(readAt("https://scholar.google.com/scholar?q=x", html)).toEqual([]);
  });
});
