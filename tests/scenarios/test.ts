import { test as base } from "@playwright/test";
import { findChromium, findFirefox } from "@/tools/install/find-browser.mjs";
import type { Driver } from "./driver";
import { inChromium } from "./in-chromium";
import { inFirefox } from "./in-firefox";

/** What a project of `playwright.config.ts` tries. */
export type Engine = "chromium" | "firefox";

async function open(engine: Engine, profile: string): Promise<Driver | null> {
  if (engine === "firefox") {
    const firefox = findFirefox();
    return firefox ? inFirefox(firefox) : null;
  }
  const chromium = await findChromium();
  if (!chromium) throw new Error("There is no Chromium; run `node tools/install.mjs`.");
  return inChromium(chromium, profile);
}

/** A scenario's browser: that of its project. */
export const test = base.extend<{ gloss: Driver }, { engine: Engine; driver: Driver | null }>({
  engine: ["chromium", { option: true, scope: "worker" }],
  driver: [
    async ({ engine }, use, { project, workerIndex }) => {
      const driver = await open(engine, `${project.outputDir}/profile-${workerIndex}`);
      await use(driver);
      await driver?.close();
    },
    { scope: "worker", timeout: 120_000 },
  ],
  gloss: async ({ driver }, use) => {
    base.skip(driver === null, "firefox-esr is not installed");
    if (!driver) return;
    const before = new Map(driver.pages);
    driver.refused.length = 0;
    await use(driver);
    driver.pages.clear();
    for (const [url, html] of before) driver.pages.set(url, html);
  },
});

export { expect } from "@playwright/test";
