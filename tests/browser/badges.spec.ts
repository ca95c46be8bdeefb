import { expect, test } from "./extension";
import {
  ARXIV_LIST,
  KNOWN_TRENDING,
  badged,
  open,
  stripOf,
  strips,
  TRENDING,
  VAR,
} from "./listing";

test("every row of the trending page that the digest holds gets one strip", async ({ gloss }) => {
  const page = await open(gloss.context, TRENDING);
  await expect(strips(page)).toHaveCount(KNOWN_TRENDING.length);
  expect((await badged(page)).toSorted()).toEqual(KNOWN_TRENDING.toSorted());
  await expect(page.locator('gloss-badges[role="group"]')).toHaveCount(KNOWN_TRENDING.length);
});

test("a strip stands in the row of its paper", async ({ gloss }) => {
  const page = await open(gloss.context, TRENDING);
  await expect(strips(page)).toHaveCount(KNOWN_TRENDING.length);
  const rows = page.locator("article", { has: strips(page) });
  const titles = await rows.locator("h3").allTextContents();
  expect(titles.map((title) => title.trim())).toEqual(await badged(page));
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
    const page = await open(gloss.context, url);
    await expect(strips(page)).toHaveCount(count);
  });
}

test("no request leaves the browser", async ({ gloss }) => {
  const page = await open(gloss.context, TRENDING);
  await stripOf(page, VAR).getByRole("button").first().click();
  await expect(page.locator("gloss-card").getByText(VAR).first()).toBeVisible();
  await gloss.openOwn("popup.html");
  expect(gloss.refused).toEqual([]);
});
