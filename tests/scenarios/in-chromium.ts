import { join } from "node:path";
import type { BrowserContext, Page, Request } from "@playwright/test";
import { fixturePages, serve } from "@/tools/browser/fixture-pages";
import { installExtension } from "@/tools/browser/install-extension";
import { launch } from "@/tools/browser/launch";
import { openOwnPage, stopWorker, workerOf } from "@/tools/browser/worker";
import type { Driver, DriverOptions, Tab } from "./driver";

type PageScript = Parameters<Page["evaluate"]>[0];

function tabOf(page: Page, downloads: string): Tab {
  const problems: string[] = [];
  page.on("pageerror", ({ message }) => problems.push(message));
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  return {
    run: (script, argument) => page.evaluate(script as PageScript, argument) as never,
    inject: (source) => page.evaluate(source),
    clickIn: (host, inside) => page.locator(host).locator(inside).first().click(),
    click: (role, name, host) =>
      (host === undefined ? page : page.locator(host))
        .getByRole(role, { name, exact: true })
        .first()
        .click(),
    fill: (role, name, text) => page.getByRole(role, { name, exact: true }).fill(text),
    type: (text) => page.keyboard.type(text),
    choose: (...files) => page.locator("input[type=file][multiple]").setInputFiles(files),
    save: async (name) => {
      const saved = page.waitForEvent("download");
      await page.getByRole("button", { name, exact: true }).click();
      const file = await saved;
      const path = join(downloads, file.suggestedFilename());
      await file.saveAs(path);
      return path;
    },
    emulate: ({ media, colours }) =>
      page.emulateMedia({ ...(media && { media }), ...(colours && { colorScheme: colours }) }),
    toFront: () => page.bringToFront(),
    press: (key) => page.keyboard.press(key),
    goTo: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    back: async () => {
      // A page that comes out of the cache loads nothing.
      await page.goBack({ waitUntil: "commit" });
    },
    resize: (width) => page.setViewportSize({ width, height: 800 }),
    close: () => page.close(),
    problems,
  };
}

/** What Gloss's worker and its pages ask of the network; it grows. */
function requestsOf(context: BrowserContext): string[] {
  const sent: string[] = [];
  const note = (request: Request) => {
    if (/^https?:/u.test(request.url())) sent.push(request.url());
  };
  context.on("request", (request) => {
    if (request.serviceWorker()) note(request);
  });
  context.on("page", (page) => {
    page.on("request", (request) => {
      if (page.url().startsWith("chrome-extension:")) note(request);
    });
  });
  return sent;
}

/** Lets Gloss store so many bytes, while the context is open. */
async function limitRoom(context: BrowserContext, quotaSize: number): Promise<void> {
  const page = await openOwnPage(context, "manifest.json");
  const session = await context.newCDPSession(page);
  const origin = await page.evaluate(() => location.origin);
  await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize });
}

/** What the browser does when an entry is chosen; no test can open its menu. */
async function chooseFromMenu(context: BrowserContext, entry: string): Promise<Page> {
  const worker = await workerOf(context);
  const opened = context.waitForEvent("page");
  await worker.evaluate(async (menuItemId) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const { onClicked } = chrome.contextMenus as unknown as {
      onClicked: { dispatch: (info: object, tab: unknown) => void };
    };
    onClicked.dispatch({ menuItemId }, tab);
  }, entry);
  return opened;
}

/** Runs in the worker. */
function putAhead(by: number): void {
  const now = Date.now.bind(Date);
  Date.now = () => now() + by;
}

/** Chromium with Gloss's test build. */
export async function inChromium(options: DriverOptions): Promise<Driver> {
  const context = await launch({
    ...options,
    extension: null,
    headless: true,
    colorScheme: "light",
    online: false,
  });
  const tab = (page: Page) => tabOf(page, join(options.profile, "downloads"));
  const pages = fixturePages();
  const refused = await serve(context, pages);
  const sent = requestsOf(context);
  // Else the reader is asked at each look into the clipboard.
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  let uninstall = await installExtension(context, options.extension);
  if (options.room !== undefined) await limitRoom(context, options.room);
  return {
    pages,
    refused,
    open: async (url) => {
      const page = await context.newPage();
      const opened = tab(page);
      await page.goto(url);
      return opened;
    },
    openOwn: async (name) => tab(await openOwnPage(context, name)),
    chooseFromMenu: async (entry) => tab(await chooseFromMenu(context, entry)),
    putAhead: async (by) => (await workerOf(context)).evaluate(putAhead, by),
    update: async () => {
      uninstall = await installExtension(context, options.extension);
    },
    stopBackground: () => stopWorker(context),
    hasLoadedRest: async () =>
      (await workerOf(context)).evaluate(() => Boolean(globalThis.makeGlossRest)),
    distrust: async () => {}, // it never takes one
    sent: async () => sent,
    renew: async () => {
      const open = context.pages();
      // Chromium goes with its last tab.
      await context.newPage();
      await Promise.all(open.map((page) => page.close()));
      await uninstall();
      pages.clear();
      for (const [url, html] of fixturePages()) pages.set(url, html);
      refused.length = 0;
      sent.length = 0;
      uninstall = await installExtension(context, options.extension);
      return true;
    },
    close: () => context.close(),
  };
}
