import { readFileSync } from "node:fs";
import { sitePages, type SitePage } from "@/tests/fixtures/site-pages";
import { titleKey } from "@/utils/domain/title-key";
import { cleanTitle } from "@/utils/matching/clean-title";
import { SITES, siteOf } from "@/utils/sites/index";
import { readDigest } from "@/utils/sources";
import type { Driver } from "./driver";
import { expectStrips } from "./strips";
import { expect, test } from "./test";

const { papers } = readDigest(readFileSync("assets/digest/trending-mar-12.txt", "utf8"));
const keys = papers.map(({ title }) => titleKey(title));

/** Whether the bundled digest holds the paper of a marked row, whose title may be labelled or cut. */
function isKnown(shown: string): boolean {
  const { title, cut } = cleanTitle(shown);
  const key = titleKey(title);
  return cut ? keys.some((one) => one.startsWith(key)) : keys.includes(key);
}

/** A row as the page marks it, with the strips that stand in it (or beside it, where it says so). */
const rowsOn = () =>
  [...document.querySelectorAll("[data-row]")].map((row) => ({
    title: row.getAttribute("data-row") ?? "",
    strips: row.hasAttribute("data-beside")
      ? Number(row.nextElementSibling?.matches("[data-gloss=strip]") ?? false)
      : row.querySelectorAll("[data-gloss=strip]").length,
  }));

/** Resolves to how many known papers the page lists. */
async function check(gloss: Driver, { name, url }: SitePage): Promise<number> {
  const tab = await gloss.open(url);
  const expected = (await tab.run(rowsOn, null)).map(({ title }) => ({
    title,
    strips: isKnown(title) ? 1 : 0,
  }));
  await expect.poll(() => tab.run(rowsOn, null), name).toEqual(expected);
  const known = expected.filter((row) => row.strips === 1).length;
  await expectStrips(tab, known, name);
  expect(tab.problems, name).toEqual([]);
  await tab.close();
  return known;
}

for (const site of SITES)
  test(`${site.name}: one strip in the row of each known paper, on every layout`, async ({
    gloss,
  }) => {
    const pages = sitePages.filter(({ url }) => siteOf(new URL(url)) === site);
    for (const { url, html } of pages) gloss.pages.set(url, html);
    const known = await Array.fromAsync(pages, (page) => check(gloss, page));
    expect(Math.max(...known)).toBeGreaterThan(0);
  });
