import { test as base, type BrowserContext, type Page } from "@playwright/test";
import { fixturePages, serve, type Pages } from "@/tools/browser/fixture-pages";
import { launch } from "@/tools/browser/launch";
import { openOwnPage, stopWorker, workerOf } from "@/tools/browser/worker";
import { findChromium } from "@/tools/install/find-browser.mjs";

interface Gloss {
  context: BrowserContext;
  /** Pages served at their URLs; a test may add its own. */
  pages: Pages;
  /** URLs of all requests that were not for one of `pages`. */
  refused: string[];
  openOwn(name: string): Promise<Page>;
  stopWorker(): Promise<void>;
}

/** A browser of its own for each test, with Gloss freshly installed. */
export const test = base.extend<{ gloss: Gloss; extension: string }>({
  /** Folder of the built extension. */
  extension: ".output/chrome-mv3-test",
  gloss: async ({ colorScheme, extension }, use, info) => {
    const executablePath = await findChromium();
    if (!executablePath) throw new Error("There is no Chromium; run `node tools/install.mjs`.");
    const context = await launch({
      executablePath,
      extension,
      profile: info.outputPath("profile"),
      headless: true,
      colorScheme: colorScheme === "dark" ? "dark" : "light",
      online: false,
    });
    const pages = fixturePages();
    const refused = await serve(context, pages);
    await workerOf(context);
    await use({
      context,
      pages,
      refused,
      openOwn: (name) => openOwnPage(context, name),
      stopWorker: () => stopWorker(context),
    });
    await context.close();
  },
});

export { expect } from "@playwright/test";
