import { KNOWN_TRENDING, TRENDING } from "@/tests/browser/listing";
import { badged, countOf, expectStrips } from "./strips";
import { expect, test } from "./test";

const KNOWN = KNOWN_TRENDING.length;

test("a page gets its strips after the background was stopped", async ({ fresh }) => {
  const first = await fresh.open(TRENDING);
  await expectStrips(first, KNOWN);
  await fresh.stopBackground();
  const tab = await fresh.open(TRENDING);
  await expectStrips(tab, KNOWN);
});

test("no orphan is left when the extension is reloaded", async ({ fresh }) => {
  const tab = await fresh.open(TRENDING);
  await expectStrips(tab, KNOWN);
  await tab.run(() => {
    for (const host of document.querySelectorAll("[data-gloss=strip]"))
      host.toggleAttribute("data-before");
  }, null);
  const options = await fresh.openOwn("options.html");
  // The page is closed by it, so that the call itself may not return.
  options.run(() => chrome.runtime.reload(), null).catch(() => {});
  await expect.poll(() => countOf(tab, "[data-gloss=strip][data-before]")).toBe(0);
  const titles = await badged(tab);
  expect(new Set(titles).size).toBe(titles.length);
});
