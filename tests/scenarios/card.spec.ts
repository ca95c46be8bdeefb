import { TRENDING, VAR } from "@/tests/browser/listing";
import type { Tab } from "./driver";
import { expectShown } from "./shown";
import { countOf, stripOf } from "./strips";
import { expect, test } from "./test";

test("Enter opens the card and Escape closes it", async ({ gloss }) => {
  const tab = await gloss.open(TRENDING);
  await expect.poll(() => countOf(tab, stripOf(VAR))).toBe(1);
  await tab.run(
    (strip) =>
      document.querySelector(strip)?.shadowRoot?.querySelector<HTMLElement>("button")?.focus(),
    stripOf(VAR),
  );
  await tab.press("Enter");
  await expectShown(tab, VAR, "[data-gloss=card]");
  await tab.press("Escape");
  await expect.poll(() => countOf(tab, "[data-gloss=card]")).toBe(0);
  await tab.close();
});

test("the card leaves its own strip to be seen, also where it opens above it", async ({
  gloss,
}) => {
  const tab = await gloss.open(TRENDING);
  await expect.poll(() => countOf(tab, stripOf(VAR))).toBe(1);
  await tab.clickIn(stripOf(VAR), "button");
  await expectShown(tab, VAR, "[data-gloss=card]");
  const isCovered = () =>
    tab.run((strip) => {
      const rectOf = (host: string, inside: string) =>
        document.querySelector(host)?.shadowRoot?.querySelector(inside)?.getBoundingClientRect();
      const [card, shown] = [rectOf("[data-gloss=card]", ".card"), rectOf(strip, ".strip")];
      return !card || !shown || (card.bottom > shown.top && card.top < shown.bottom);
    }, stripOf(VAR));
  await expect.poll(isCovered).toBe(false);
  await tab.close();
});

/** The markup of the strip in a tab: following a theme changes it. */
const looks = (tab: Tab) =>
  tab.run((strip) => document.querySelector(strip)?.shadowRoot?.innerHTML, stripOf(VAR));

test("follow in the card restyles the strips of another open tab", async ({ fresh }) => {
  const other = await fresh.open(TRENDING);
  await expect.poll(() => countOf(other, stripOf(VAR))).toBe(1);
  const tab = await fresh.open(TRENDING);
  await tab.clickIn(stripOf(VAR), "button");
  await expectShown(tab, VAR, "[data-gloss=card]");
  const before = await looks(other);
  await tab.clickIn("[data-gloss=card]", 'button[aria-label^="Follow" i]');
  await expect.poll(() => looks(other)).not.toEqual(before);
});
