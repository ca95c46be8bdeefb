import { workerOf } from "@/tools/browser/worker";
import { expect, test } from "./extension";
import { KNOWN_TRENDING, badged, open, strips, TRENDING } from "./listing";

test("a page gets its strips after the worker was stopped", async ({ gloss }) => {
  const first = await open(gloss.context, TRENDING);
  await expect(strips(first)).toHaveCount(KNOWN_TRENDING.length);
  await gloss.stopWorker();
  const page = await open(gloss.context, TRENDING);
  await expect(strips(page)).toHaveCount(KNOWN_TRENDING.length);
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
