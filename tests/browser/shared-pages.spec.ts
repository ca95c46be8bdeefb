import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "./extension";
import { open, strips } from "./listing";

interface SharedPage {
  file: string;
  url: string;
  rows: { title: string; inDigest?: boolean }[];
}

const FOLDER = path.resolve("../shared/pages");
const MANIFEST = path.join(FOLDER, "MANIFEST.json");
const WANTED = [
  "hf-papers-trending.html",
  "arxiv-list-new.html",
  "hf-papers-daily-saved-20240801.html",
];

/** A paper of the digest that none of these pages lists. */
const OTHER = "EgoPoseFormer: A Simple Baseline for Stereo Egocentric 3D Human Pose Estimation";
/** A row that reads as one on both sites. */
const LAST_ROW = `<article class="last"><h3><a href="/papers/9999.00001">${OTHER}</a></h3></article>
  <dl><dt><a href="/abs/9999.00001" title="Abstract">arXiv:9999.00001</a></dt>
  <dd class="last"><div class="list-title">${OTHER}</div></dd></dl>`;

const sharedPages: SharedPage[] = existsSync(MANIFEST)
  ? JSON.parse(readFileSync(MANIFEST, "utf8"))
  : [];

for (const file of WANTED) {
  test(`${file}: a strip in each row of a known paper, none elsewhere`, async ({ gloss }) => {
    const shared = sharedPages.find((page) => page.file === file);
    test.skip(!shared, "skipped: no shared data");
    if (!shared) return;
    gloss.pages.set(shared.url, readFileSync(path.join(FOLDER, file), "utf8"));
    const page = await open(gloss.context, shared.url);
    const known = shared.rows.filter(({ inDigest }) => inDigest).map(({ title }) => title);
    // Once a known row that comes last has its strip, every row before it was answered.
    await page.evaluate((html) => document.body.insertAdjacentHTML("beforeend", html), LAST_ROW);
    await expect(page.locator(".last gloss-badges")).toHaveCount(1);
    const rows = page.locator("article:not(.last), dd:not(.last)", { has: strips(page) });
    await expect(rows).toHaveCount(known.length);
    await expect(strips(page)).toHaveCount(known.length + 1);
    const texts = (await rows.allTextContents()).map((text) => text.replaceAll(/\s+/gu, " "));
    expect(known.filter((title, index) => !texts[index]?.includes(title))).toEqual([]);
  });
}
