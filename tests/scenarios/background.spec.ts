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

test("an open page has new strips, and no orphan, after the extension was updated", async ({
  fresh,
}) => {
  const tab = await fresh.open(TRENDING);
  await expectStrips(tab, KNOWN);
  await tab.run(() => {
    for (const host of document.querySelectorAll("[data-gloss=strip]"))
      host.toggleAttribute("data-before");
  }, null);
  await fresh.update();
  await expect.poll(() => countOf(tab, "[data-gloss=strip][data-before]")).toBe(0);
  await expectStrips(tab, KNOWN);
  expect((await badged(tab)).toSorted()).toEqual(KNOWN_TRENDING.toSorted());
});
