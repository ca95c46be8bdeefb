import { feedServer } from "@/tests/browser/feed-server";
import { VAR } from "@/tests/browser/listing";
import type { Driver, Tab } from "./driver";
import { addFeed, listedRequests } from "./feed-list";
import { expectShown, shown } from "./shown";
import { expectStrips } from "./strips";
import { expect, test } from "./test";

const LIST = `<!doctype html><title>Reading list</title><body><ul>
  <li><a href="https://arxiv.org/abs/2404.02905">${VAR}</a></li></ul>`;

/**
 * Answers the browser's question for a permission in its place, since no test can reach it; notes on the
 * page what was asked for. What was granted by the test build stays granted.
 */
const answerQuestions = (own: Tab, isGranted: boolean) =>
  own.run((answer) => {
    const asked: unknown[] = [];
    Object.assign(globalThis, { asked });
    const request = (wanted: unknown, done?: (granted: boolean) => void) => {
      asked.push(wanted);
      done?.(answer);
      return Promise.resolve(answer);
    };
    for (const name of ["browser", "chrome"]) {
      const api = Reflect.get(globalThis, name) as typeof chrome | undefined;
      if (api) Object.defineProperty(api.permissions, "request", { value: request });
    }
  }, isGranted);

const askedFor = (own: Tab) =>
  own.run(() => (globalThis as never as { asked: { origins: string[] }[] }).asked, null);

/** Notes on the page each list of read sites that is stored from now on. */
const noteReadSites = (own: Tab) =>
  own.run(() => {
    const noted: unknown[] = [];
    Object.assign(globalThis, { noted });
    chrome.storage.onChanged.addListener(({ readSites: changed }) => {
      if (changed) noted.push(changed.newValue ?? []);
    });
  }, null);

const notedReadSites = (own: Tab) =>
  own.run(() => (globalThis as never as { noted: unknown[] }).noted, null);

const readSites = (own: Tab) =>
  own.run(async () => (await chrome.storage.local.get("readSites"))["readSites"] ?? [], null);

/** The popup as if it were opened on `tab`. */
async function popupOn(gloss: Driver, tab: Tab): Promise<Tab> {
  const popup = await gloss.openOwn("popup.html");
  await tab.toFront();
  await popup.reload();
  return popup;
}

const press = (popup: Tab, name: string) =>
  popup.run((wanted) => {
    const buttons = [...document.querySelectorAll("button")];
    buttons.find(({ textContent }) => textContent.trim() === wanted)?.click();
  }, name);

test("a feed and a pack whose host the reader refuses stay off, are not asked, and say why", async ({
  fresh,
}) => {
  const server = await feedServer((_, response) => response.end("[]"));
  const options = await fresh.openOwn("options.html");
  await expectShown(options, "113 papers");
  await answerQuestions(options, false);
  await addFeed(options, `${server.url}feed.json`);
  await expectShown(options, "Without the permission to read that site, the feed stays off.");
  await options.fill("textbox", "Subscribe to packs", `${server.url}index.json`);
  await options.press("Enter");
  await expectShown(options, "Without the permission to read that site, Gloss cannot subscribe");
  await options.click("checkbox", "Hugging Face Daily Papers");
  await expectShown(options, "Without the permission to read that site, the feed stays off.");
  const [feed, pack, daily] = await askedFor(options);
  expect(feed?.origins).toEqual(["http://127.0.0.1/*"]);
  expect(pack?.origins).toEqual(["http://127.0.0.1/*"]);
  expect(daily?.origins).toEqual(["https://huggingface.co/*"]);

  await options.close();
  const again = await fresh.openOwn("options.html");
  await expectShown(again, "Gloss has made no request.");
  expect(await listedRequests(again)).toEqual([]);
  expect(await shown(again)).not.toContain(server.url);
  const isOn = () =>
    document.querySelector<HTMLInputElement>('[aria-label="Hugging Face Daily Papers"]')?.checked;
  expect(await again.run(isOn, null)).toBe(false);
  expect(server.asked).toEqual([]);
  expect(await fresh.sent()).toEqual([]);

  await answerQuestions(again, true);
  await addFeed(again, `${server.url}feed.json`);
  await expect.poll(() => server.asked).toEqual([`${server.url}feed.json`]);
  server.close();
});

test("a site that the popup asks for is read where the reader grants it, and not where they refuse", async ({
  fresh,
}) => {
  const { url, close } = await feedServer((_, response) =>
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(LIST),
  );
  const tab = await fresh.open(url);
  const popup = await popupOn(fresh, tab);
  await expectShown(popup, "Gloss does not read 127.0.0.1.");
  await answerQuestions(popup, false);
  await noteReadSites(popup);
  await press(popup, "Look for papers here");
  await expect.poll(() => askedFor(popup)).toEqual([{ origins: ["http://127.0.0.1/*"] }]);
  // It is listed while the browser asks, and taken off the list after the refusal.
  await expect.poll(() => notedReadSites(popup)).toEqual([["http://127.0.0.1"], []]);
  await popup.reload();
  await expectShown(popup, "Gloss does not read 127.0.0.1.");

  await answerQuestions(popup, true);
  await press(popup, "Look for papers here");
  await expectShown(popup, "Gloss reads 127.0.0.1.");
  expect(await readSites(popup)).toEqual(["http://127.0.0.1"]);
  await expectStrips(tab, 1);
  close();
});
