import { KNOWN_TRENDING, TRENDING, VAR } from "@/tests/browser/listing";
import type { Tab } from "./driver";
import { expectShown } from "./shown";
import { countOf, expectStrips, stripOf } from "./strips";
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

/** Where the card stands that is open at the strip: whole in the window, clear of the strip, or how not. */
const placeOfCard = (tab: Tab) =>
  tab.run((strip) => {
    const rectOf = (host: string, inside: string) =>
      document.querySelector(host)?.shadowRoot?.querySelector(inside)?.getBoundingClientRect();
    const [card, shown] = [rectOf("[data-gloss=card]", ".card"), rectOf(strip, ".strip")];
    if (!card || !shown) return "nowhere";
    if (card.top < 0 || card.bottom > window.innerHeight) return "cut";
    if (card.top >= shown.bottom) return "below";
    return card.bottom <= shown.top ? "above" : "over the strip";
  }, stripOf(VAR));

for (const [edge, block, place] of [
  ["top", "start", "below"],
  ["bottom", "end", "above"],
] as const)
  test(`at the ${edge} of the window the card opens ${place} its strip, and leaves it to be seen`, async ({
    gloss,
  }) => {
    const tab = await gloss.open(TRENDING);
    await expect.poll(() => countOf(tab, stripOf(VAR))).toBe(1);
    await tab.run(
      ([strip, at]) => {
        document.body.style.padding = "2000px 0";
        const root = document.querySelector(strip)?.shadowRoot;
        root?.querySelector(".strip")?.scrollIntoView({ block: at });
      },
      [stripOf(VAR), block] as const,
    );
    await tab.clickIn(stripOf(VAR), "button");
    await expectShown(tab, VAR, "[data-gloss=card]");
    await expect.poll(() => placeOfCard(tab)).toBe(place);
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

test("a match that the reader rejects goes from other open tabs, and comes back with undo", async ({
  fresh,
}) => {
  const other = await fresh.open(TRENDING);
  await expectStrips(other, KNOWN_TRENDING.length);
  const tab = await fresh.open(TRENDING);
  await tab.clickIn(stripOf(VAR), "button");
  await expectShown(tab, VAR, "[data-gloss=card]");
  await tab.click("button", "Not this paper", "[data-gloss=card]");
  await expect.poll(() => countOf(other, stripOf(VAR))).toBe(0);
  await expectStrips(other, KNOWN_TRENDING.length - 1);
  await tab.click("button", "Undo", "[data-gloss=card]");
  await expect.poll(() => countOf(other, stripOf(VAR))).toBe(1);
  await expect.poll(() => countOf(tab, stripOf(VAR))).toBe(1);
});
