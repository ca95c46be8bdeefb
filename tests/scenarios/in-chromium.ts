import type { Page } from "@playwright/test";
import { fixturePages, serve } from "@/tools/browser/fixture-pages";
import { launch } from "@/tools/browser/launch";
import { openOwnPage, workerOf } from "@/tools/browser/worker";
import type { Driver, Tab } from "./driver";

type PageScript = Parameters<Page["evaluate"]>[0];

function tabOf(page: Page): Tab {
  const problems: string[] = [];
  page.on("pageerror", ({ message }) => problems.push(message));
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  return {
    run: (script, argument) => page.evaluate(script as PageScript, argument) as never,
    clickIn: (host, inside) => page.locator(host).locator(inside).first().click(),
    click: (role, name, host) =>
      (host === undefined ? page : page.locator(host))
        .getByRole(role, { name, exact: true })
        .first()
        .click(),
    fill: (role, name, text) => page.getByRole(role, { name, exact: true }).fill(text),
    type: (text) => page.keyboard.type(text),
    choose: (...files) => page.locator("input[type=file][multiple]").setInputFiles(files),
    toFront: () => page.bringToFront(),
    press: (key) => page.keyboard.press(key),
    goTo: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    back: async () => void (await page.goBack()),
    resize: (width) => page.setViewportSize({ width, height: 800 }),
    close: () => page.close(),
    problems,
  };
}

/** Chromium with Gloss's test build. */
export async function inChromium(executablePath: string, profile: string): Promise<Driver> {
  const context = await launch({
    executablePath,
    extension: ".output/chrome-mv3-test",
    profile,
    headless: true,
    colorScheme: "light",
    online: false,
  });
  const pages = fixturePages();
  const refused = await serve(context, pages);
  await workerOf(context);
  return {
    pages,
    refused,
    open: async (url) => {
      const page = await context.newPage();
      const tab = tabOf(page);
      await page.goto(url);
      return tab;
    },
    openOwn: async (name) => tabOf(await openOwnPage(context, name)),
    close: () => context.close(),
  };
}
