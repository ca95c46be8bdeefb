import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { BrowserContext, Page } from "@playwright/test";
import { fixturePages, serve } from "./browser/fixture-pages";
import { launch } from "./browser/launch";
import { openBrush, renderHtml, renderSvg } from "./browser/render";
import { openOwnPage } from "./browser/worker";
import { badgedTitles } from "./demo/badged";
import { openCard, shoot } from "./demo/screenshots";
import { requireChromium } from "./install/find-browser.mjs";

const ROOT = path.resolve(import.meta.dirname, "..");
const FOLDER = path.join(ROOT, ".output/store");
const TILE = { width: 440, height: 280 };
const SCREENSHOT = { width: 1280, height: 800 };
/** CSS pixels; roughly the size of a popup in the browser. */
const POPUP = { width: 420, height: 600 };

const inFolder = (name: string) => path.join(FOLDER, name);

async function openGloss(): Promise<BrowserContext> {
  const context = await launch({
    executablePath: await requireChromium(),
    extension: path.join(ROOT, ".output/chrome-mv3"),
    profile: "",
    headless: true,
    colorScheme: "light",
    online: false,
  });
  await serve(context, fixturePages());
  return context;
}

/** A paper with several claims. */
const CLAIMS = "article:nth-of-type(3) [data-gloss=strip]";

/** Screenshots of strips on a listing, then of a card. */
async function shootListing(page: Page): Promise<void> {
  await page.goto("https://huggingface.co/papers/trending");
  await badgedTitles(page);
  await shoot(page, inFolder("1-strips.png"));
  await openCard(page, CLAIMS);
  await shoot(page, inFolder("2-card.png"));
}

/** HTML that shows a picture of the popup (PNG in base64) beside a sentence about it. */
const besidePopup = (image: string) => `<style>
  main { display: flex; gap: 96px; justify-content: center; align-items: center; height: 800px;
    background: #e0e7ff; font: 700 44px/1.3 system-ui, sans-serif; color: #312e81; }
  p { width: 480px }
  img { border-radius: 8px; box-shadow: 0 8px 32px #0003 }
</style><main><p>Search your papers by title, theme, metric or data set.</p>
<img alt="" src="data:image/png;base64,${image}"></main>`;

/** The popup on a plain background, since stores require 1280×800. */
async function shootPopup(context: BrowserContext): Promise<void> {
  const popup = await openOwnPage(context, "popup.html");
  await popup.setViewportSize(POPUP);
  await popup.getByRole("listbox").getByRole("option").first().waitFor();
  const image = (await popup.screenshot()).toString("base64");
  const brush = await openBrush(await requireChromium());
  writeFileSync(inFolder("3-popup.png"), await renderHtml(brush, besidePopup(image), SCREENSHOT));
  const tile = await renderSvg(brush, path.join(ROOT, "assets/store/tile.svg"), TILE);
  writeFileSync(inFolder("tile.png"), tile);
  await brush.close();
}

async function shootOptions(context: BrowserContext): Promise<void> {
  const options = await openOwnPage(context, "options.html");
  await options.setViewportSize(SCREENSHOT);
  await options.getByRole("heading").first().waitFor();
  await shoot(options, inFolder("4-options.png"));
}

async function shootAll(): Promise<void> {
  execFileSync("npx", ["wxt", "build"], { stdio: "inherit", shell: process.platform === "win32" });
  mkdirSync(FOLDER, { recursive: true });
  const context = await openGloss();
  await shootListing(await context.newPage());
  await shootPopup(context);
  await shootOptions(context);
  await context.close();
}

try {
  await shootAll();
  console.log("Wrote .output/store");
} catch (error) {
  console.error(`store-pictures: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
