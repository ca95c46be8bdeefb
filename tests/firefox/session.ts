import path from "node:path";
import { launch, type Browser, type HTTPRequest, type Page } from "puppeteer-core";
import { fixturePages } from "@/tools/browser/fixture-pages";

const ADD_ON = "gloss@gloss-extension.org";
/** Firefox gives an add-on a random address; the tests need to know it. */
const UUID = "11111111-2222-4333-8444-555555555555";

/** Opens Firefox with Gloss's test build installed. */
export async function openFirefox(executablePath: string): Promise<Browser> {
  const browser = await launch({
    browser: "firefox",
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    // Else going to moz-extension:// is "not allowed in this context".
    args: ["--remote-allow-system-access"],
    extraPrefsFirefox: {
      "extensions.webextensions.uuids": JSON.stringify({ [ADD_ON]: UUID }),
      // No name resolves.
      "network.proxy.type": 1,
      "network.proxy.ssl": "127.0.0.1",
      "network.proxy.ssl_port": 9,
    },
  });
  await browser.installExtension(path.resolve(".output/firefox-mv3-test"));
  return browser;
}

/** Opens one of the project's pages at its true URL. */
export async function openFixture(browser: Browser, url: string): Promise<Page> {
  const pages = fixturePages();
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on("request", (request: HTTPRequest) => {
    const body = pages.get(request.url());
    const answer =
      body === undefined
        ? request.abort()
        : request.respond({ contentType: "text/html; charset=utf-8", body });
    answer.catch((error: unknown) => console.error(`${request.url()}: ${String(error)}`));
  });
  await page.goto(url, { waitUntil: "domcontentloaded" });
  return page;
}

/** Opens one of the extension's own pages. */
export async function openOwnPage(browser: Browser, name: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`moz-extension://${UUID}/${name}`, { waitUntil: [] });
  return page;
}
