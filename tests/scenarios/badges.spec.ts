import { ARXIV_LIST, KNOWN_TRENDING, TRENDING, VAR } from "@/tests/browser/listing";
import { badged, countOf, expectStrips, stripOf } from "./strips";
import { expect, test } from "./test";

test("every row of the trending page that the digest holds gets one strip, in its own row", async ({
  gloss,
}) => {
  const tab = await gloss.open(TRENDING);
  await expectStrips(tab, KNOWN_TRENDING.length);
  expect((await badged(tab)).toSorted()).toEqual(KNOWN_TRENDING.toSorted());
  const titles = await tab.run(
    () =>
      [...document.querySelectorAll("article:has([data-gloss=strip]) h3")].map((heading) =>
        heading.textContent.trim(),
      ),
    null,
  );
  expect(titles).toEqual(await badged(tab));
  await tab.close();
});

const PAGES = [
  { url: "https://huggingface.co/papers/date/2026-03-12", count: 3 },
  { url: "https://huggingface.co/papers/2412.06782", count: 3 },
  { url: ARXIV_LIST, count: 5 },
  { url: "https://arxiv.org/search/?query=image+generation&searchtype=all", count: 3 },
  { url: "https://arxiv.org/abs/2404.02905v2", count: 1 },
];

for (const { url, count } of PAGES) {
  test(`${url} shows ${count} strips`, async ({ gloss }) => {
    const tab = await gloss.open(url);
    await expectStrips(tab, count);
    await tab.close();
  });
}

test("the card opens at a click with its evidence, closes on Escape and gives focus back", async ({
  gloss,
}) => {
  const tab = await gloss.open(TRENDING);
  await expectStrips(tab, KNOWN_TRENDING.length);
  await tab.clickIn(stripOf(VAR), "button");
  const evidence = () =>
    tab.run(
      () =>
        document.querySelector("[data-gloss=card]")?.shadowRoot?.querySelector("mark")?.textContent,
      null,
    );
  await expect.poll(evidence).toMatch(/\d/u);
  await tab.press("Escape");
  await expect.poll(() => countOf(tab, "[data-gloss=card]")).toBe(0);
  expect(await tab.run(() => document.activeElement?.getAttribute("data-gloss"), null)).toBe(
    "strip",
  );
  await tab.close();
});

test("the popup lists the papers of the bundled digest", async ({ gloss }) => {
  const popup = await gloss.openOwn("popup.html");
  await expect.poll(() => popup.run(() => document.body.textContent, null)).toContain("113");
  await expect.poll(() => countOf(popup, "[role=listbox] [role=option]")).toBeGreaterThan(0);
  await popup.close();
});

test("no request leaves the browser", async ({ gloss }) => {
  const tab = await gloss.open(TRENDING);
  await expectStrips(tab, KNOWN_TRENDING.length);
  const popup = await gloss.openOwn("popup.html");
  await expect.poll(() => popup.run(() => document.body.textContent, null)).toContain("113");
  await Promise.all([tab.close(), popup.close()]);
  expect(gloss.refused).toEqual([]);
  expect(await gloss.sent()).toEqual([]);
});
