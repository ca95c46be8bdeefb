import { test as base } from "@playwright/test";
import { findChromium, findFirefox } from "@/tools/install/find-browser.mjs";
import type { Driver } from "./driver";
import { inChromium } from "./in-chromium";
import { inFirefox } from "./in-firefox";

/** What a project of `playwright.config.ts` tries. */
export type Engine = "chromium" | "firefox";

const NO_FIREFOX = "firefox-esr is not installed";

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
export const test = base.extend<
  { gloss: Driver; fresh: Driver },
  { engine: Engine; driver: Driver | null }
>({
  engine: ["chromium", { option: true, scope: "worker" }],
  driver: [
    async ({ engine }, use, { project, workerIndex }) => {
      const driver = await open(engine, `${project.outputDir}/profile-${workerIndex}`);
      await use(driver);
      await driver?.close();
    },
    { scope: "worker", timeout: 120_000 },
  ],
  /** A browser of its own, with Gloss just installed, for scenarios that change the library. */
  fresh: async ({ engine }, use, info) => {
    const own = await open(engine, info.outputPath("profile"));
    base.skip(own === null, NO_FIREFOX);
    if (!own) return;
    await use(own);
    await own.close();
  },
  gloss: async ({ driver }, use) => {
    base.skip(driver === null, NO_FIREFOX);
    if (!driver) return;
    const before = new Map(driver.pages);
    driver.refused.length = 0;
    await use(driver);
    driver.pages.clear();
    for (const [url, html] of before) driver.pages.set(url, html);
  },
});

export { expect } from "@playwright/test";
