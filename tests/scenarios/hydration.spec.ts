import { readFileSync } from "node:fs";
import { plainPage, reactPage, sveltePage } from "@/tests/browser/hydration/pages";
import { readDigest } from "@/utils/sources";
import { countOf, expectStrips } from "./strips";
import { expect, test } from "./test";

const MORE = 20;
const AWAY = "https://huggingface.co/papers/date/2026-03-12";

const { papers } = readDigest(readFileSync("assets/digest/trending-mar-12.txt", "utf8"));
const rows = papers.slice(0, 40).map(({ title }, at) => ({ id: `9901.${10_000 + at}`, title }));
const [first, more] = [rows.slice(0, 20), rows.slice(20, 20 + MORE)];

const PAGES = { Svelte: sveltePage, React: reactPage, "no library": plainPage };

for (const [library, pageOf] of Object.entries(PAGES))
  test(`on a page of ${library} rows have one strip each: at first, added, drawn again, left and come back to`, async ({
    gloss,
  }) => {
    const url = `https://huggingface.co/papers/trending?q=${encodeURIComponent(library)}`;
    gloss.pages.set(url, await pageOf(first));
    const tab = await gloss.open(url);
    await expectStrips(tab, first.length);
    const waited = await tab.run(
      async ([added, count]) => {
        const start = performance.now();
        window.addRows?.(added);
        await new Promise<void>((resolve) => {
          new MutationObserver(() => {
            if (document.querySelectorAll("[data-gloss=strip]").length === count) resolve();
          }).observe(document, { childList: true, subtree: true });
        });
        return performance.now() - start;
      },
      [more, first.length + MORE] as const,
    );
    // Speed is no matter of a test; the figure is there for who looks.
    test.info().annotations.push({ type: "added rows", description: `${Math.round(waited)} ms` });
    await tab.run(() => window.renderAgain?.(3), null);
    await expect.poll(() => countOf(tab, "article:nth-of-type(4) [data-gloss=strip]")).toBe(1);
    await expectStrips(tab, first.length + MORE);
    await tab.goTo(AWAY);
    await expectStrips(tab, 3);
    await tab.back();
    const shown = await countOf(tab, "article h3");
    await expectStrips(tab, shown);
    expect(await countOf(tab, "article:has([data-gloss=strip])")).toBe(shown);
    expect(tab.problems).toEqual([]);
    await tab.close();
  });
