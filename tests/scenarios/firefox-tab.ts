import { expect } from "@playwright/test";
import type { Browser, ElementHandle, Page } from "puppeteer-core";
import type { Role, Tab } from "./driver";
import { emulate } from "./firefox-parent";
import { savedFile } from "./saved-file";

const waitUntil = "domcontentloaded";

const selectorOf = (role: Role, name: string, host?: string) =>
  `${host === undefined ? "" : `${host} >>> `}::-p-aria([name="${name}"][role="${role}"])`;

/**
 * Clicks a button by its label or text; false where there is none. In one step and without the pointer:
 * between finding a button and clicking at its place the page may have moved it or drawn it anew.
 */
const clickNamed = (page: Page, name: string): Promise<boolean> =>
  page.evaluate((wanted) => {
    const named = [...document.querySelectorAll("button")].find(
      (button) =>
        button.checkVisibility() &&
        (button.getAttribute("aria-label") ?? button.textContent).trim() === wanted,
    );
    named?.click();
    return named !== undefined;
  }, name);

/** Runs in the page: whether the element stands where it stood two frames ago. */
async function isStill(element: HTMLElement): Promise<boolean> {
  const place = () => JSON.stringify(element.getBoundingClientRect());
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const before = place();
  await frame();
  await frame();
  return place() === before;
}

/** Runs in the page: notes whether the next click reaches the element, which may move before it comes. */
function noteClick(element: HTMLElement): void {
  element.dataset["clicked"] = "no";
  const note = () => {
    element.dataset["clicked"] = "yes";
  };
  element.addEventListener("click", note, { once: true });
}

/**
 * Clicks a button in the open shadow root of `host` with the pointer; false where there is none, or the
 * click missed it. Gloss takes no click there that the browser did not make.
 */
async function pointAt(page: Page, name: string, host: string): Promise<boolean> {
  const handle = await page.evaluateHandle(
    (wanted, selector) => {
      const root = document.querySelector(selector)?.shadowRoot;
      return [...(root?.querySelectorAll("button") ?? [])].find(
        (button) =>
          button.checkVisibility() &&
          (button.getAttribute("aria-label") ?? button.textContent).trim() === wanted,
      );
    },
    name,
    host,
  );
  const button = handle.asElement() as ElementHandle<HTMLElement> | null;
  if (!button || !(await button.evaluate(isStill))) return false;
  await button.evaluate(noteClick);
  await button.click();
  return button.evaluate((element) => element.dataset["clicked"] === "yes");
}

async function click(page: Page, role: Role, name: string, host?: string): Promise<void> {
  // What assistive technology knows takes a second of a busy Firefox, and buttons are in a hurry.
  const press = () => (host === undefined ? clickNamed(page, name) : pointAt(page, name, host));
  if (role === "button") await expect.poll(press, { intervals: [50] }).toBe(true);
  else await page.locator(selectorOf(role, name, host)).click();
}

/** A tab of Firefox, which saves files in `downloads`. */
export function firefoxTab(browser: Browser, page: Page, downloads: string): Tab {
  const problems: string[] = [];
  page.on("pageerror", (error) =>
    problems.push(error instanceof Error ? error.message : String(error)),
  );
  return {
    run: (script, argument) =>
      page.evaluate(script as (argument: unknown) => unknown, argument) as never,
    inject: async (source) => void (await page.evaluate(source)),
    clickIn: async (host, inside) => {
      const button = await page.waitForSelector(`${host} >>> ${inside}`, { visible: true });
      await button?.click();
    },
    click: (role, name, host) => click(page, role, name, host),
    fill: async (role, name, text) => page.locator(selectorOf(role, name)).fill(text),
    type: (text) => page.keyboard.type(text),
    choose: async (...files) => {
      const field = await page.waitForSelector("input[type=file][multiple]");
      await field?.uploadFile(...files);
    },
    save: (name) => savedFile(downloads, () => click(page, "button", name)),
    emulate: async (how) => {
      await page.bringToFront();
      await emulate(browser, how);
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
