import type { Page } from "@playwright/test";

/** Milliseconds that the card may take to come. */
const PATIENCE = 10_000;
/** Links and buttons before the first strip are fewer. */
const MAX_TABS = 60;

/** Opens the first strip's card by keyboard, as its shadow root is closed to scripts. */
export async function openCard(page: Page): Promise<void> {
  await tabTo(page, "[data-gloss=strip]", MAX_TABS);
  await page.keyboard.press("Enter");
  await page.locator("[data-gloss=card]").waitFor({ state: "attached", timeout: PATIENCE });
}

/** Takes what the window shows in light and in dark colours; returns the files. */
export const shootBoth = (page: Page, name: string): Promise<string[]> =>
  Array.fromAsync(["light", "dark"] as const, async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    return shoot(page, `${name}-${colorScheme}.png`);
  });

/** Takes what the window shows. */
export async function shoot(page: Page, path: string): Promise<string> {
  await page.screenshot({ path });
  return path;
}

async function tabTo(page: Page, selector: string, left: number): Promise<void> {
  const isThere = (wanted: string) => document.activeElement?.matches(wanted) ?? false;
  if (await page.evaluate(isThere, selector)) return;
  if (left === 0) throw new Error(`No ${selector} could be reached by keyboard.`);
  await page.keyboard.press("Tab");
  return tabTo(page, selector, left - 1);
}
