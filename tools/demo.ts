import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import type { BrowserContext, Page } from "@playwright/test";
import { fixturePages, serve } from "./browser/fixture-pages";
import { launch } from "./browser/launch";
import { openOwnPage } from "./browser/worker";
import { badgedTitles, table } from "./demo/badged";
import { readOptions, type DemoOptions } from "./demo/options";
import { openCard, shoot, shootBoth } from "./demo/screenshots";
import { requireChromium } from "./install/find-browser.mjs";

const ADDRESS = "https://huggingface.co/papers/trending";
const FOLDER = ".output/demo";
/** CSS pixels; roughly the size of a popup in the browser. */
const POPUP = { width: 420, height: 600 };
const README = "assets/screenshots/trending.png";

async function demonstrate(options: DemoOptions): Promise<void> {
  execFileSync("npx", ["wxt", "build"], { stdio: "inherit", shell: process.platform === "win32" });
  const context = await openBrowser(options);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(ADDRESS, { waitUntil: "domcontentloaded" });
  if (options.display) return untilClosed(context, page);
  await photograph(context, page, options);
  await context.close();
}

async function openBrowser({ live, display }: DemoOptions): Promise<BrowserContext> {
  const context = await launch({
    executablePath: await requireChromium(),
    extension: ".output/chrome-mv3",
    profile: "",
    headless: !display,
    colorScheme: "light",
    online: live,
  });
  if (!live) await serve(context, fixturePages());
  return context;
}

async function untilClosed(context: BrowserContext, page: Page): Promise<void> {
  console.log(table(await badgedTitles(page)));
  console.log("Close the browser to end.");
  await context.waitForEvent("close", { timeout: 0 });
}

async function photograph(context: BrowserContext, page: Page, { readme }: DemoOptions) {
  mkdirSync(FOLDER, { recursive: true });
  const rows = await badgedTitles(page);
  if (readme) console.log(`Wrote ${await shoot(page, README)}`);
  const files = await shootBoth(page, `${FOLDER}/trending`);
  await openCard(page);
  files.push(...(await shootBoth(page, `${FOLDER}/card`)));
  const popup = await openOwnPage(context, "popup.html");
  await popup.setViewportSize(POPUP);
  await popup.getByRole("listbox").getByRole("option").first().waitFor();
  files.push(...(await shootBoth(popup, `${FOLDER}/popup`)));
  console.log(`\nThere is no display. Screenshots:\n${files.join("\n")}\n\n${table(rows)}`);
}

try {
  await demonstrate(readOptions(process.argv.slice(2), process.env));
} catch (error) {
  console.error(`demo: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
