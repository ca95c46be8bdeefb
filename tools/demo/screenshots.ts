import type { Page } from "@playwright/test";

/** Maximum wait for the card, in milliseconds. */
const PATIENCE = 10_000;
/** More than the links and buttons before a strip. */
const MAX_TABS = 60;
/** Minimum height of the loaded card, in pixels; it is lower while its paper is looked up. */
const LOADED = 240;

/** Opens the card of the first matching strip by keyboard, since its shadow root is closed to scripts. */
export async function openCard(page: Page, strip = "[data-gloss=strip]"): Promise<void> {
  await tabTo(page, strip, MAX_TABS);
  await page.keyboard.press("Enter");
  await page.waitForFunction(isCardOver, { strip, height: LOADED }, { timeout: PATIENCE });
}

/** Whether more than `height` pixels of the window, in a column at the strip's start, show the card. */
function isCardOver({ strip, height }: { strip: string; height: number }): boolean {
  const step = 10;
  const x = (document.querySelector(strip)?.getBoundingClientRect().left ?? 0) + step;
  const points = Array.from({ length: innerHeight / step }, (_, at) => at * step);
  const covered = points.filter((y) =>
    document.elementFromPoint(x, y)?.matches("[data-gloss=card]"),
  );
  return covered.length * step > height;
}

/** Takes screenshots of the window in light and in dark colours; returns the files. */
export const shootBoth = (page: Page, name: string): Promise<string[]> =>
  Array.fromAsync(["light", "dark"] as const, async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    return shoot(page, `${name}-${colorScheme}.png`);
  });

/** Takes a screenshot of the window; returns the file. */
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
