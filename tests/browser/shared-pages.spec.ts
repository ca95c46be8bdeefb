import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "./extension";
import { badged, open, strips } from "./listing";

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
    await expect(strips(page)).toHaveCount(known.length);
    // Where none is wanted, the background must have answered before the count says anything.
    if (known.length === 0) await gloss.stopWorker();
    await expect(strips(page)).toHaveCount(known.length);
    expect(new Set(await badged(page)).size).toBe(known.length);
  });
}
