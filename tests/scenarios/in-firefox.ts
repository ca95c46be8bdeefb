import path from "node:path";
import { expect } from "@playwright/test";
import { launch, type HTTPRequest, type Page } from "puppeteer-core";
import { fixturePages, type Pages } from "@/tools/browser/fixture-pages";
import type { Driver, Role, Tab } from "./driver";

const ADD_ON = "gloss@gloss-extension.org";
/** Firefox gives an add-on a random address; the tests need to know it. */
const UUID = "11111111-2222-4333-8444-555555555555";

const PREFERENCES = {
  "extensions.webextensions.uuids": JSON.stringify({ [ADD_ON]: UUID }),
  // No name resolves.
  "network.proxy.type": 1,
  "network.proxy.ssl": "127.0.0.1",
  "network.proxy.ssl_port": 9,
};

const waitUntil = "domcontentloaded";

const selectorOf = (role: Role, name: string, host?: string) =>
  `${host === undefined ? "" : `${host} >>> `}::-p-aria([name="${name}"][role="${role}"])`;

/**
 * Clicks a button by its label or text; false where there is none. In one step and without the pointer:
 * between finding a button and clicking at its place the page may have moved it or drawn it anew.
 */
const clickNamed = (page: Page, name: string, host?: string): Promise<boolean> =>
  page.evaluate(
    (wanted, selector) => {
      const root = selector === undefined ? document : document.querySelector(selector)?.shadowRoot;
      const named = [...(root?.querySelectorAll("button") ?? [])].find(
        (button) =>
          button.checkVisibility() &&
          (button.getAttribute("aria-label") ?? button.textContent).trim() === wanted,
      );
      named?.click();
      return named !== undefined;
    },
    name,
    host,
  );

function tabOf(page: Page): Tab {
  const problems: string[] = [];
  page.on("pageerror", (error) =>
    problems.push(error instanceof Error ? error.message : String(error)),
  );
  return {
    run: (script, argument) =>
      page.evaluate(script as (argument: unknown) => unknown, argument) as never,
    clickIn: async (host, inside) => {
      const button = await page.waitForSelector(`${host} >>> ${inside}`, { visible: true });
      await button?.click();
    },
    click: async (role, name, host) => {
      // What assistive technology knows takes a second of a busy Firefox, and buttons are in a hurry.
      if (role === "button")
        await expect.poll(() => clickNamed(page, name, host), { intervals: [50] }).toBe(true);
      else await page.locator(selectorOf(role, name, host)).click();
    },
    fill: async (role, name, text) => page.locator(selectorOf(role, name)).fill(text),
    type: (text) => page.keyboard.type(text),
    choose: async (...files) => {
      const field = await page.waitForSelector("input[type=file][multiple]");
      await field?.uploadFile(...files);
    },
    toFront: () => page.bringToFront(),
    press: (key) => page.keyboard.press(key),
    goTo: async (url) => void (await page.goto(url, { waitUntil })),
    reload: async () => {
      await page.evaluate(() => Object.assign(globalThis, { isLeft: true }));
      // One of the extension's own pages fires no event that puppeteer waits for.
      await page.reload({ waitUntil: [] });
      await page.waitForFunction(
        () => !("isLeft" in globalThis) && document.readyState === "complete",
      );
    },
    back: async () => {
      const left = page.url();
      // A page that comes out of the cache fires no event that puppeteer waits for.
      await page.evaluate(() => history.back());
      await page.waitForFunction((url) => location.href !== url, {}, left);
    },
    resize: (width) => page.setViewport({ width, height: 800 }),
    close: () => page.close(),
    problems,
  };
}

/** Serves `pages` at their URLs and lets nothing else out. */
async function serve(page: Page, pages: Pages, refused: string[]): Promise<void> {
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    answer(request, pages, refused).catch((error: unknown) => {
      console.error(`${request.url()}: ${String(error)}`);
    });
  });
}

function answer(request: HTTPRequest, pages: Pages, refused: string[]): Promise<void> {
  const url = request.url();
  const { protocol, hostname } = new URL(url);
  // What lies in the page itself, and a test's own server on this machine.
  if (protocol === "data:" || hostname === "127.0.0.1") return request.continue();
  const body = pages.get(url.replace(/#.*/u, ""));
  if (body !== undefined) return request.respond({ contentType: "text/html; charset=utf-8", body });
  refused.push(url);
  return request.abort();
}

/** Firefox with Gloss's test build. */
export async function inFirefox(executablePath: string): Promise<Driver> {
  const browser = await launch({
    browser: "firefox",
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    // Else going to moz-extension:// is "not allowed in this context".
    args: ["--remote-allow-system-access"],
    extraPrefsFirefox: PREFERENCES,
    defaultViewport: { width: 1280, height: 800 },
  });
  await browser.installExtension(path.resolve(".output/firefox-mv3-test"));
  const pages = fixturePages();
  const refused: string[] = [];
  return {
    pages,
    refused,
    open: async (url) => {
      const page = await browser.newPage();
      await serve(page, pages, refused);
      const tab = tabOf(page);
      await tab.goTo(url);
      return tab;
    },
    openOwn: async (name) => {
      const page = await browser.newPage();
      await page.goto(`moz-extension://${UUID}/${name}`, { waitUntil: [] });
      await page.waitForFunction(() => document.readyState === "complete");
      return tabOf(page);
    },
    close: () => browser.close(),
  };
}
