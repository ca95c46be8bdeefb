import { KNOWN_TRENDING, MOVA, TRENDING, VAR } from "@/tests/browser/listing";
import type { Tab } from "./driver";
import { expectShown } from "./shown";
import { expectStrips, stripOf } from "./strips";
import { expect, test } from "./test";

const KNOWN = KNOWN_TRENDING.length;

/** In which colours each paper's strip is shown. */
const tones = (tab: Tab, ...titles: string[]) =>
  tab.run(
    (strips) =>
      strips.map((strip) => {
        const shown = document.querySelector(strip)?.shadowRoot?.querySelector(".strip");
        return shown && getComputedStyle(shown).colorScheme;
      }),
    titles.map(stripOf),
  );

const toneOfCard = (tab: Tab) =>
  tab.run(() => {
    const card = document.querySelector("[data-gloss=card]")?.shadowRoot?.querySelector(".card");
    return card && getComputedStyle(card).colorScheme;
  }, null);

test("strips and an open card turn dark with the page, and light again", async ({ fresh }) => {
  const tab = await fresh.open(TRENDING);
  await tab.emulate({ colours: "light" });
  await expectStrips(tab, KNOWN);
  await tab.clickIn(stripOf(VAR), "button");
  await expectShown(tab, VAR, "[data-gloss=card]");
  const expectAll = async (colours: "light" | "dark") => {
    await tab.emulate({ colours });
    await expect.poll(() => tones(tab, VAR, MOVA)).toEqual([colours, colours]);
    await expect.poll(() => toneOfCard(tab)).toBe(colours);
  };
  await expectAll("light");
  await expectAll("dark");
  await expectAll("light");
});

test("a strip on a dark part of a light page is dark, its neighbour light", async ({ gloss }) => {
  const dark = `<style>article:has(a[href$="2404.02905"]) { background: #101418 !important }</style>`;
  const html = gloss.pages.get(TRENDING) ?? "";
  gloss.pages.set(TRENDING, html.replace("</head>", `${dark}</head>`));
  const tab = await gloss.open(TRENDING);
  await tab.emulate({ colours: "light" });
  await expectStrips(tab, KNOWN);
  await expect.poll(() => tones(tab, VAR, MOVA)).toEqual(["dark", "light"]);
  await tab.close();
});
