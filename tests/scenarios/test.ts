import { test as base } from "@playwright/test";
import { findChromium, findFirefox } from "@/tools/install/find-browser.mjs";
import type { Driver, DriverOptions } from "./driver";
import { inChromium } from "./in-chromium";
import { inFirefox } from "./in-firefox";
import { Spare } from "./spare";

/** What a project of `playwright.config.ts` tries. */
export type Engine = "chromium" | "firefox";

/** Why a scenario is skipped. */
export const NO_FIREFOX = "firefox-esr is not installed";

/** Folders of the test builds. */
export const BUILDS: Record<Engine, string> = {
  chromium: ".output/chrome-mv3-test",
  firefox: ".output/firefox-mv3-test",
};

/** A browser with Gloss; null where it is not installed. */
export async function openBrowser(
  engine: Engine,
  profile: string,
  more: Partial<DriverOptions> = {},
): Promise<Driver | null> {
  const options = { profile, extension: BUILDS[engine], ...more };
  if (engine === "firefox") {
    const executablePath = findFirefox();
    return executablePath ? inFirefox({ ...options, executablePath }) : null;
  }
  const executablePath = await findChromium();
  if (!executablePath) throw new Error("There is no Chromium; run `node tools/install.mjs`.");
  return inChromium({ ...options, executablePath });
}

/** A scenario's browser: that of its project. */
export const test = base.extend<
  { gloss: Driver; fresh: Driver },
  { engine: Engine; driver: Driver | null; spare: Spare }
>({
  engine: ["chromium", { option: true, scope: "worker" }],
  driver: [
    async ({ engine }, use, { project, workerIndex }) => {
      const driver = await openBrowser(engine, `${project.outputDir}/profile-${workerIndex}`);
      await use(driver);
      await driver?.close();
    },
    { scope: "worker", timeout: 120_000 },
  ],
  /** A browser of its own, with Gloss just installed, for scenarios that change the library. */
  fresh: async ({ spare }, use, info) => {
    const own = await spare.take();
    base.skip(own === null, NO_FIREFOX);
    if (!own) return;
    await use(own);
    await spare.giveBack(own, info.status === info.expectedStatus);
  },
  spare: [
    async ({ engine }, use, { project, workerIndex }) => {
      let started = 0;
      const spare = new Spare(() => {
        started += 1;
        return openBrowser(engine, `${project.outputDir}/spare-${workerIndex}-${started}`);
      });
      await use(spare);
      await spare.close();
    },
    { scope: "worker", timeout: 120_000 },
  ],
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
