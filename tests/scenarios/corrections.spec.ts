import { readFileSync } from "node:fs";
import { TRENDING, VAR } from "@/tests/browser/listing";
import type { Tab } from "./driver";
import { expectShown } from "./shown";
import { countOf, stripOf } from "./strips";
import { expect, test } from "./test";
import { violations } from "./violations";

const CARD = "[data-gloss=card]";
const WRONG = "This is wrong: ";

/** The markup of the paper's strip. */
const strip = (tab: Tab) =>
  tab.run((selector) => document.querySelector(selector)?.shadowRoot?.innerHTML, stripOf(VAR));

/** What the card's buttons "This is wrong" are said of, in a part of the card. */
const wrongIn = (tab: Tab, part: ".themes" | ".claims") =>
  tab.run(
    ([host, inside, label]) =>
      [
        ...(document
          .querySelector(host)
          ?.shadowRoot?.querySelectorAll(`${inside} [aria-label^="${label}"]`) ?? []),
      ].map((button) => button.getAttribute("aria-label")?.replace(label, "") ?? ""),
    [CARD, part, WRONG] as const,
  );

/** The name of the card's button that has the focus. */
const focused = (tab: Tab) =>
  tab.run(
    (host) =>
      document.querySelector(host)?.shadowRoot?.activeElement?.getAttribute("aria-label") ?? "",
    CARD,
  );

const focus = (tab: Tab, name: string) =>
  tab.run(
    ([host, label]) =>
      document
        .querySelector(host)
        ?.shadowRoot?.querySelector<HTMLElement>(`[aria-label="${label}"]`)
        ?.focus(),
    [CARD, name] as const,
  );

async function openCard(tab: Tab): Promise<void> {
  await expect.poll(() => countOf(tab, stripOf(VAR))).toBe(1);
  await tab.clickIn(stripOf(VAR), "button");
  await expectShown(tab, VAR, CARD);
  await expect.poll(() => wrongIn(tab, ".themes")).not.toEqual([]);
}

test("a theme and a claim that are wrong leave every strip at once, with undo, for good", async ({
  fresh,
}) => {
  const other = await fresh.open(TRENDING);
  const tab = await fresh.open(TRENDING);
  await openCard(tab);
  const strips = () => Promise.all([strip(tab), strip(other)]);
  await expect.poll(() => strip(other)).toBe(await strip(tab));
  const before = await strip(tab);
  const [theme = ""] = await wrongIn(tab, ".themes");
  const [claim = ""] = await wrongIn(tab, ".claims");
  expect(before).toContain(theme);

  // With the keyboard: the focus goes to the undo, and back.
  await focus(tab, WRONG + claim);
  await tab.press("Enter");
  await expect.poll(() => focused(tab)).toBe(`Undo: ${claim} is marked as wrong`);
  await expect.poll(strips).not.toContain(before);
  await tab.press("Enter");
  await expect.poll(() => focused(tab)).toBe(WRONG + claim);
  await expect.poll(strips).toEqual([before, before]);

  // With the mouse.
  await tab.click("button", WRONG + claim, CARD);
  await tab.click("button", WRONG + theme, CARD);
  await expect.poll(async () => (await strips()).join(" ")).not.toContain(theme);
  await expectShown(tab, /Marked as wrong\.[^]*Marked as wrong\./u, CARD);
  expect(await violations(tab, CARD)).toEqual([]);
  await expect.poll(() => strip(other)).toBe(await strip(tab));
  const after = await strip(tab);

  await fresh.stopBackground();
  await tab.reload();
  await expect.poll(() => strip(tab)).toBe(after);
  await openCard(tab);
  expect(await wrongIn(tab, ".claims")).not.toContain(claim);
  await tab.click("button", `Undo: ${claim} is marked as wrong`, CARD);
  await tab.click("button", `Undo: ${theme} is marked as wrong`, CARD);
  await expect.poll(strips).toEqual([before, before]);
});

test("what is marked as wrong in the popup is saved as a file of corrections", async ({
  fresh,
}) => {
  const options = await fresh.openOwn("options.html");
  await expectShown(options, "Nothing is marked as wrong yet");
  const popup = await fresh.openOwn("popup.html");
  await expectShown(popup, "113 papers");
  await popup.type("visual autoregressive modeling");
  await expectShown(popup, /^1 result$/mu);
  await popup.press("Enter");
  const first = (label: string) =>
    document.querySelector(`[aria-label^="${label}"]`)?.getAttribute("aria-label") ?? "";
  await expect.poll(() => popup.run(first, WRONG)).not.toBe("");
  await popup.click("button", await popup.run(first, WRONG));
  await expectShown(popup, "Marked as wrong.");
  await options.toFront();
  await expectShown(options, "What you marked as wrong in 1 paper");
  const saved = JSON.parse(readFileSync(await options.save("Save corrections"), "utf8")) as object;
  expect(saved).toMatchObject([
    { title: VAR, partial: true, themes_wrong: [expect.any(String)], claims: [] },
  ]);
});
