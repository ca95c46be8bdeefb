import { mkdirSync } from "node:fs";
import path from "node:path";
import {
  launch,
  TargetType,
  type Browser,
  type HTTPRequest,
  type Page,
  type Target,
} from "puppeteer-core";
import { fixturePages, type Pages } from "@/tools/browser/fixture-pages";
import type { Driver, DriverOptions } from "./driver";
import {
  chooseFromMenu,
  distrust,
  forgetAddOn,
  noteSent,
  readSent,
  stopBackground,
} from "./firefox-parent";
import { firefoxTab } from "./firefox-tab";
import { proxyOf } from "./proxy";

const ADD_ON = "gloss@gloss-extension.org";
/** Firefox gives an add-on a random address; the tests need to know it. */
const UUID = "11111111-2222-4333-8444-555555555555";
const UUIDS = JSON.stringify({ [ADD_ON]: UUID });
const ORIGIN = `moz-extension://${UUID}`;

const preferences = (proxyPort: number, downloads: string, room: number | undefined) => ({
  // In kilobytes.
  ...(room !== undefined && { "dom.quotaManager.temporaryStorage.fixedLimit": room / 1024 }),
  "extensions.webextensions.uuids": UUIDS,
  // No name resolves, and what the background asks for comes from the tests.
  "network.proxy.type": 1,
  "network.proxy.ssl": "127.0.0.1",
  "network.proxy.ssl_port": proxyPort,
  // Permissions are given without a question.
  "extensions.webextOptionalPermissionPrompts": false,
  // Files are saved without a question.
  "browser.download.folderList": 2,
  "browser.download.dir": downloads,
  // Else the reader is asked at each look into the clipboard.
  "dom.events.testing.asyncClipboard": true,
});

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

/** The page of Gloss that `action` opens in a tab of its own, once it is there. */
async function openedBy(browser: Browser, action: () => Promise<void>): Promise<Page> {
  const { promise, resolve } = Promise.withResolvers<Target>();
  browser.on("targetcreated", (target) => target.type() === TargetType.PAGE && resolve(target));
  await action();
  const page = await (await promise).asPage();
  await page.waitForFunction(
    (origin) => location.origin === origin && document.readyState === "complete",
    {},
    ORIGIN,
  );
  return page;
}

/** Runs in a page of the add-on. */
async function putAhead(by: number): Promise<void> {
  const background = (await chrome.runtime.getBackgroundPage()) as Window & {
    Date: DateConstructor;
  };
  const now = background.Date.now.bind(background.Date);
  background.Date.now = () => now() + by;
}

/** Runs in a page of the add-on. */
async function hasLoadedRest(): Promise<boolean> {
  const background = await chrome.runtime.getBackgroundPage();
  return background !== undefined && Reflect.has(background, "makeGlossRest");
}

/** Firefox with Gloss's test build. */
export async function inFirefox({
  executablePath,
  profile,
  extension,
  room,
}: DriverOptions): Promise<Driver> {
  const pages = fixturePages();
  const refused: string[] = [];
  const proxy = await proxyOf(pages);
  const downloads = path.resolve(profile, "downloads");
  mkdirSync(downloads, { recursive: true });
  const browser = await launch({
    browser: "firefox",
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    // Else going to moz-extension:// is "not allowed in this context".
    args: ["--remote-allow-system-access"],
    extraPrefsFirefox: preferences(proxy.port, downloads, room),
    defaultViewport: { width: 1280, height: 800 },
  });
  await noteSent(browser, ADD_ON);
  await browser.installExtension(path.resolve(extension));
  let isTrusting = true;
  const tabOf = (page: Page) => firefoxTab(browser, page, downloads);
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
      await page.goto(`${ORIGIN}/${name}`, { waitUntil: [] });
      await page.waitForFunction(() => document.readyState === "complete");
      return tabOf(page);
    },
    chooseFromMenu: async (entry) =>
      tabOf(await openedBy(browser, () => chooseFromMenu(browser, ADD_ON, entry))),
    putAhead: async (by) => {
      // Stays open: the background's clock is a function of this page.
      const page = await browser.newPage();
      await page.goto(`${ORIGIN}/popup.html`, { waitUntil: [] });
      await page.waitForFunction(() => document.readyState === "complete");
      await page.evaluate(putAhead, by);
    },
    update: async () => void (await browser.installExtension(path.resolve(extension))),
    stopBackground: () => stopBackground(browser, ADD_ON),
    hasLoadedRest: (own) => own.run(hasLoadedRest, null),
    distrust: async () => {
      isTrusting = false;
      await distrust(browser);
    },
    sent: () => readSent(browser),
    renew: async () => {
      if (!isTrusting) return false;
      const open = await browser.pages();
      // Firefox goes with its last tab.
      await browser.newPage();
      await Promise.all(open.map((page) => page.close()));
      await browser.uninstallExtension(ADD_ON);
      await forgetAddOn(browser, UUIDS);
      pages.clear();
      for (const [url, html] of fixturePages()) pages.set(url, html);
      refused.length = 0;
      await browser.installExtension(path.resolve(extension));
      return true;
    },
    close: async () => {
      await browser.close();
      proxy.close();
    },
  };
}
