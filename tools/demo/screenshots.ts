import type { Page } from "@playwright/test";

/** Milliseconds that a focus or a card may take to show. */
const PATIENCE = 10_000;

/** Takes the page in light and dark colours; returns the files. */
export async function shootPage(page: Page, folder: string): Promise<string[]> {
  const files: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    files.push(await shoot(page, `${folder}/trending-${colorScheme}.png`));
  }
  return files;
}

/** Opens the first strip's card by keyboard, as its shadow root is closed to scripts. */
export async function shootCard(page: Page, folder: string): Promise<string[]> {
  const files: string[] = [];
  await tabTo(page, "gloss-badges");
  await page.keyboard.press("Enter");
  await page.locator("gloss-card").waitFor({ state: "attached", timeout: PATIENCE });
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    files.push(await shoot(page, `${folder}/card-${colorScheme}.png`));
  }
  return files;
}

/** Takes the popup at its own size, with the newest papers. */
export async function shootPopup(popup: Page, folder: string): Promise<string[]> {
  const files: string[] = [];
  await popup.setViewportSize({ width: 420, height: 600 });
  for (const colorScheme of ["light", "dark"] as const) {
    await popup.emulateMedia({ colorScheme });
    files.push(await shoot(popup, `${folder}/popup-${colorScheme}.png`));
  }
  return files;
}

/** Takes what the window shows. */
export async function shoot(page: Page, path: string): Promise<string> {
  await page.screenshot({ path });
  return path;
}

async function tabTo(page: Page, tag: string): Promise<void> {
  const focused = () => page.evaluate(() => document.activeElement?.localName);
  for (let presses = 0; presses < 60; presses += 1) {
    if ((await focused()) === tag) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`No ${tag} could be reached by keyboard.`);
}
