import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Tab } from "./driver";
import { countOf, expectStrips } from "./strips";
import { expect, test } from "./test";

interface SharedPage {
  file: string;
  url: string;
  rows: { title: string; inDigest?: boolean }[];
}

const FOLDER = path.resolve("../shared/pages");
const MANIFEST = path.join(FOLDER, "MANIFEST.json");

/** A paper of the digest that none of these pages lists. */
const OTHER = "EgoPoseFormer: A Simple Baseline for Stereo Egocentric 3D Human Pose Estimation";
const ARXIV = "https://arxiv.org/abs/9999.00001";

/** What a row is on each page, and how the site writes one. */
const PAGES: { file: string; row: string; last: string }[] = [
  ...["hf-papers-trending.html", "hf-papers-daily-saved-20240801.html"].map((file) => ({
    file,
    row: "article",
    last: `<article class="last"><h3><a href="/papers/9999.00001">${OTHER}</a></h3></article>`,
  })),
  {
    file: "arxiv-list-new.html",
    row: "dd",
    last: `<dl><dt><a href="/abs/9999.00001" title="Abstract">arXiv:9999.00001</a></dt>
      <dd class="last"><div class="list-title">${OTHER}</div></dd></dl>`,
  },
  {
    file: "arxiv-abs.html",
    row: "#abs",
    last: `<div class="last"><h1 class="title">${OTHER}</h1></div>`,
  },
  {
    file: "acl-event.html",
    row: "#main .d-sm-flex",
    last: `<div id="main"><div class="d-sm-flex last"><span class="d-block"><strong><a class="align-middle"
      href="/2025.coling-main.999/">${OTHER}</a></strong></span></div></div>`,
  },
  {
    file: "alphaxiv-explore.html",
    row: ".paper-card",
    last: `<div class="paper-card last"><a href="/abs/9999.00001"><div><div class="html-renderer">${OTHER}</div></div></a></div>`,
  },
  {
    file: "github-awesome-readme.html",
    row: "article li, article tr",
    last: `<article class="markdown-body"><ul><li class="last"><a href="${ARXIV}">${OTHER}</a></li></ul></article>`,
  },
  {
    file: "googlescholar-results.html",
    row: ".gs_r",
    last: `<div class="gs_r last" data-cid="x"><h3 class="gs_rt"><a href="${ARXIV}">${OTHER}</a></h3></div>`,
  },
  {
    file: "hackernews-mixed.html",
    row: "tr.athing",
    last: `<table><tr class="athing last"><td class="title"><span class="titleline"><a href="${ARXIV}">${OTHER}</a></span></td></tr></table>`,
  },
  {
    file: "openreview-group.html",
    row: ".note",
    last: `<div class="note last"><h4><a href="/forum?id=last">${OTHER}</a></h4></div>`,
  },
  {
    file: "paperswithcode-search.html",
    row: ".paper-card",
    last: `<div class="paper-card last"><h1><a href="/paper/last">${OTHER}</a></h1></div>`,
  },
  {
    file: "pmlr-v238.html",
    row: ".paper",
    last: `<div class="paper last"><p class="title">${OTHER}</p></div>`,
  },
  {
    file: "semanticscholar-search.html",
    row: ".cl-paper-row",
    last: `<div class="cl-paper-row last"><a data-test-id="title-link" href="/paper/x"><h2>${OTHER}</h2></a></div>`,
  },
];

const sharedPages: SharedPage[] = existsSync(MANIFEST)
  ? JSON.parse(readFileSync(MANIFEST, "utf8"))
  : [];
const collapsed = (text: string) => text.replaceAll(/\s+/gu, " ").trim();

/** What the page's lines have moved since it began to load; null where a browser does not tell. */
const shiftOf = (tab: Tab): Promise<number | null> =>
  tab.run(
    () =>
      new Promise<number | null>((resolve) => {
        if (!PerformanceObserver.supportedEntryTypes.includes("layout-shift")) resolve(null);
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: "layout-shift", buffered: true });
        // What is buffered comes in a task of its own, before the next frame's.
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
      }),
    null,
  );

/** The texts of rows that have a strip, without the row that the test added. */
const textsOf = (tab: Tab, row: string): Promise<string[]> =>
  tab.run(
    (selector) =>
      [...document.querySelectorAll(selector)]
        .filter((one) => !one.matches(".last") && one.querySelector("[data-gloss=strip]"))
        .map((one) => one.textContent.replaceAll(/\s+/gu, " ").trim()),
    row,
  );

for (const { file, row, last } of PAGES) {
  test(`${file}: a strip in each row of a known paper, none elsewhere`, async ({ gloss }) => {
    const shared = sharedPages.find((page) => page.file === file);
    test.skip(!shared, "skipped: no shared data");
    if (!shared) return;
    gloss.pages.set(shared.url, readFileSync(path.join(FOLDER, file), "utf8"));
    const tab = await gloss.open(shared.url);
    const known = shared.rows.filter(({ inDigest }) => inDigest).map(({ title }) => title);
    await expectStrips(tab, known.length);
    // Before the row below is added, which moves the page's own lines on some of the sites.
    const shift = await shiftOf(tab);
    // Once a known row that comes last has its strip, every row before it was answered.
    await tab.run((html) => document.body.insertAdjacentHTML("beforeend", html), last);
    const added = ".last [data-gloss=strip], .last + [data-gloss=strip]";
    await expect.poll(() => countOf(tab, added)).toBe(1);
    const texts = await textsOf(tab, row);
    expect(texts).toHaveLength(known.length);
    await expectStrips(tab, known.length + 1);
    expect(known.filter((title, at) => !texts[at]?.includes(collapsed(title)))).toEqual([]);
    // What a reader sees begins above 0.02.
    expect(shift ?? 0).toBeLessThanOrEqual(0.02);
    expect(tab.problems.filter((problem) => /gloss/iu.test(problem))).toEqual([]);
    await tab.close();
  });
}
