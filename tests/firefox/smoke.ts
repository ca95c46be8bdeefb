import { writeFileSync } from "node:fs";
import type { Browser } from "puppeteer-core";
import { findFirefox } from "@/tools/install/find-browser.mjs";
import { openFirefox, openFixture, openOwnPage } from "./session";

const ADDRESS = "https://huggingface.co/papers/trending";
const KNOWN = 6;
/** Of a paper that claims a number, so that the card has evidence to mark. */
const BUTTON = `gloss-badges[aria-label^="Gloss: Visual"] >>> button`;
const timeout = { timeout: 20_000 };

const tests: Record<string, (browser: Browser) => Promise<unknown>> = {
  "known titles get their strips": async (browser) => {
    const page = await openFixture(browser, ADDRESS);
    const enough = (count: number) => document.querySelectorAll("gloss-badges").length === count;
    await page.waitForFunction(enough, timeout, KNOWN);
  },
  "a click on a strip opens the card": async (browser) => {
    const page = await openFixture(browser, ADDRESS);
    await page.waitForSelector(BUTTON, timeout);
    await page.click(BUTTON);
    await page.waitForSelector("gloss-card >>> mark", timeout);
  },
  "the popup lists papers of the bundled digest": async (browser) => {
    const page = await openOwnPage(browser, "popup.html");
    const listed = () => document.body.textContent.includes("113");
    await page.waitForFunction(listed, timeout);
  },
};

/** Runs one test; a failure is told at once and counted. */
async function passes(name: string, browser: Browser): Promise<boolean> {
  try {
    await tests[name]?.(browser);
    console.log(`✓ ${name}`);
    return true;
  } catch (error) {
    console.error(`✗ ${name}: ${String(error)}`);
    return false;
  }
}

const executablePath = findFirefox();
if (!executablePath) throw new Error("firefox-esr is not installed.");
const browser = await openFirefox(executablePath);
const outcomes = await Array.fromAsync(Object.keys(tests), (name) => passes(name, browser));
await browser.close();
const passed = outcomes.filter(Boolean).length;
const tally = { passed, failed: outcomes.length - passed };
const report = process.argv[2];
if (report) writeFileSync(report, JSON.stringify(tally));
console.log(`${tally.passed} passed, ${tally.failed} failed`);
process.exitCode = tally.failed > 0 ? 1 : 0;
