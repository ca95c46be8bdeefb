import { workerOf } from "@/tools/browser/worker";
import { expect, test } from "./extension";
import { KNOWN_TRENDING, badged, open, stripOf, strips, TRENDING, VAR } from "./listing";
import { listingOf, rowsOf } from "./rows";

const DAILY = "https://huggingface.co/papers/date/2026-03-12";

test("a page gets its strips after the worker was stopped", async ({ gloss }) => {
  const first = await open(gloss.context, TRENDING);
  await expect(strips(first)).toHaveCount(KNOWN_TRENDING.length);
  await gloss.stopWorker();
  const page = await open(gloss.context, TRENDING);
  await expect(strips(page)).toHaveCount(KNOWN_TRENDING.length);
});

test("strips follow a navigation that loads no page", async ({ gloss }) => {
  const page = await open(gloss.context, TRENDING);
  await expect(strips(page)).toHaveCount(KNOWN_TRENDING.length);
  const daily = gloss.pages.get(DAILY) ?? "";
  await page.evaluate(
    ([url, html]) => {
      history.pushState({}, "", url);
      const next = new DOMParser().parseFromString(html, "text/html");
      document.querySelector("main")?.replaceWith(next.querySelector("main") ?? "");
    },
    [DAILY, daily] as const,
  );
  await expect(strips(page)).toHaveCount(3);
  expect(new Set(await badged(page)).size).toBe(3);
});

test("rows that scrolling appends get their strips", async ({ gloss }) => {
  const page = await open(gloss.context, TRENDING);
  await expect(strips(page)).toHaveCount(KNOWN_TRENDING.length);
  const more = rowsOf("hugging-face", 20);
  await page.evaluate(
    (html) => document.querySelector("section")?.insertAdjacentHTML("beforeend", html),
    more.html,
  );
  await expect(strips(page)).toHaveCount(KNOWN_TRENDING.length + more.known);
});

test("a row that the page replaces has exactly one strip again", async ({ gloss }) => {
  const page = await open(gloss.context, TRENDING);
  await expect(stripOf(page, VAR)).toHaveCount(1);
  await page.locator("article", { hasText: VAR }).evaluate((row) => {
    const fresh = row.cloneNode(true) as Element;
    for (const strip of fresh.querySelectorAll("gloss-badges")) strip.remove();
    row.replaceWith(fresh);
  });
  await expect(stripOf(page, VAR)).toHaveCount(1);
  await expect(strips(page)).toHaveCount(KNOWN_TRENDING.length);
});

test("a listing of 100 rows has one strip a known paper", async ({ gloss }) => {
  const { html, known } = listingOf("arxiv", 100);
  const url = "https://arxiv.org/list/cs.LG/recent?show=100";
  gloss.pages.set(url, html);
  const page = await open(gloss.context, url);
  await expect(strips(page)).toHaveCount(known);
});

test("no orphan is left when the extension is reloaded", async ({ gloss }) => {
  const page = await open(gloss.context, TRENDING);
  await expect(strips(page)).toHaveCount(KNOWN_TRENDING.length);
  await strips(page).evaluateAll((hosts) => {
    for (const host of hosts) host.toggleAttribute("data-before");
  });
  const worker = await workerOf(gloss.context);
  // The worker dies of it, so that the call itself may not return.
  worker.evaluate(() => chrome.runtime.reload()).catch(() => {});
  await expect(page.locator("gloss-badges[data-before]")).toHaveCount(0);
  const titles = await badged(page);
  expect(new Set(titles).size).toBe(titles.length);
});
