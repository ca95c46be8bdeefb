import { expect, test } from "./extension";
import { plainPage, reactPage, sveltePage } from "./hydration/pages";
import { open, strips } from "./listing";
import { readDigest } from "@/utils/sources";
import { readFileSync } from "node:fs";

const URL = "https://huggingface.co/papers/trending";
const MORE = 20;

const { papers } = readDigest(readFileSync("assets/digest/trending-mar-12.txt", "utf8"));
const rows = papers.slice(0, 40).map(({ title }, at) => ({ id: `9901.${10_000 + at}`, title }));
const [first, more] = [rows.slice(0, 20), rows.slice(20, 20 + MORE)];

const PAGES = { Svelte: sveltePage, React: reactPage, "no library": plainPage };

for (const [library, pageOf] of Object.entries(PAGES))
  test.describe(`on a page of ${library}`, () => {
    test("rows have one strip each, before and after more are added or one is drawn again", async ({
      gloss,
    }) => {
      gloss.pages.set(URL, await pageOf(first));
      const problems: string[] = [];
      const page = await open(gloss.context, URL);
      page.on("pageerror", ({ message }) => problems.push(message));
      page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
      await expect(strips(page)).toHaveCount(first.length);
      const waited = await page.evaluate(
        async ([added, count]) => {
          const start = performance.now();
          window.addRows?.(added);
          await new Promise<void>((resolve) => {
            const look = () => {
              if (document.querySelectorAll("gloss-badges").length === count) resolve();
              else requestAnimationFrame(look);
            };
            look();
          });
          return performance.now() - start;
        },
        [more, first.length + MORE] as const,
      );
      // Speed is no matter of a test; the figure is there for who looks.
      test.info().annotations.push({ type: "added rows", description: `${Math.round(waited)} ms` });
      await page.evaluate(() => window.renderAgain?.(3));
      await expect(page.locator("article").nth(3).locator("gloss-badges")).toHaveCount(1);
      await expect(strips(page)).toHaveCount(first.length + MORE);
      expect(problems).toEqual([]);
    });
  });
