import { expect } from "@playwright/test";
import { KNOWN_TRENDING, TRENDING } from "@/tests/browser/listing";
import type { Driver, Tab } from "./driver";

/** Titles of the strips' papers, in the order of the page. */
export const badged = (tab: Tab): Promise<string[]> =>
  tab.run(
    () =>
      [...document.querySelectorAll("[data-gloss=strip]")].map((host) =>
        (host.getAttribute("aria-label") ?? "").replace("Gloss: ", ""),
      ),
    null,
  );

/** Waits until the page has so many strips. */
export const expectStrips = (tab: Tab, count: number, about = "strips"): Promise<void> =>
  expect.poll(async () => (await badged(tab)).length, about).toBe(count);

/** Selector of a paper's strip. */
export const stripOf = (title: string): string =>
  `[data-gloss=strip][aria-label="Gloss: ${title}"]`;

export const countOf = (tab: Tab, selector: string): Promise<number> =>
  tab.run((wanted) => document.querySelectorAll(wanted).length, selector);

/** Makes sure that a page has no strips once Gloss has put those of another page in, which was opened later. */
export async function expectNoStrips(gloss: Driver, tab: Tab): Promise<void> {
  const later = await gloss.open(TRENDING);
  await expectStrips(later, KNOWN_TRENDING.length);
  expect(await badged(tab)).toEqual([]);
  await later.close();
}
