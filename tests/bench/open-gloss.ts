import type { BrowserContext } from "@playwright/test";
import { launch } from "@/tools/browser/launch";
import { workerOf } from "@/tools/browser/worker";
import { findChromium } from "@/tools/install/find-browser.mjs";

/** A browser with a new profile and the production build, or without any extension. */
export async function openBrowser(extension: string | null): Promise<BrowserContext> {
  const executablePath = await findChromium();
  if (!executablePath) throw new Error("There is no Chromium; run `node tools/install.mjs`.");
  return launch({
    executablePath,
    extension,
    profile: "",
    headless: true,
    colorScheme: "light",
    online: false,
  });
}

/** The same with Gloss, whose worker has started. */
export async function openGloss(build = ".output/chrome-mv3"): Promise<BrowserContext> {
  const context = await openBrowser(build);
  await workerOf(context);
  return context;
}
