import { ARXIV_LIST } from "@/tests/browser/listing";
import { freshFolder, publish } from "@/tests/browser/publish";
import { pageWith } from "@/tests/browser/rows";
import { staticHost } from "@/tests/browser/static-host";
import type { Tab } from "./driver";
import { expectShown, shown } from "./shown";
import { countOf, expectStrips, stripOf } from "./strips";
import { expect, test } from "./test";

/** Papers of the bundled digest in the part of the page that stays. */
const KNOWN_ELSEWHERE = 3;

const titled = (at: number) => `On a matter that only the collection knows, part ${at}`;

const listed = (...titles: string[]) =>
  pageWith(
    "arxiv",
    titles.map((title, at) => ({ title, id: `9912.${10_000 + at}` })),
  );

/** What the reader agreed that hosts may learn; null where the browser does not ask. */
const agreedTo = (options: Tab) =>
  options.run(async () => {
    const all = (await chrome.permissions.getAll()) as { data_collection?: string[] };
    return all.data_collection ?? null;
  }, null);

async function subscribe(options: Tab, url: string): Promise<void> {
  await options.fill("textbox", "Subscribe to packs", url);
  await options.press("Enter");
}

test("an index of packs brings what is new, and only that", async ({ fresh }) => {
  const folder = freshFolder();
  const week = (number: number, ...papers: string[]) =>
    publish(
      folder,
      "--index",
      `week-${number}`,
      papers.map((title) => ({ title, abstract: "We reach 3.1 FID." })),
    );
  week(1, titled(1), titled(2));
  const host = await staticHost(folder);
  fresh.pages.set(ARXIV_LIST, listed(titled(1), titled(3), titled(4)));
  const tab = await fresh.open(ARXIV_LIST);
  await expectStrips(tab, KNOWN_ELSEWHERE);
  const options = await fresh.openOwn("options.html");
  await subscribe(options, `${host.url}index.json`);
  await expectShown(options, "Packs of 2 papers");
  await expect.poll(() => countOf(tab, stripOf(titled(1)))).toBe(1);
  expect(host.served.map(({ path }) => path)).toEqual(["/index.json", "/week-1.json"]);

  host.served.splice(0);
  await options.click("button", "Look for new packs");
  await expect.poll(() => host.served.map(({ status }) => status)).toEqual([304]);

  host.served.splice(0);
  week(2, titled(3));
  await options.click("button", "Look for new packs");
  await expectShown(options, "Packs of 3 papers");
  await expect.poll(() => countOf(tab, stripOf(titled(3)))).toBe(1);
  expect(host.served.map(({ path }) => path)).toEqual(["/index.json", "/week-2.json"]);
  await expectShown(options, "Requests that Gloss made (5)");
  host.close();
});

test("a collection's pieces come when a page needs them, once, and a card brings the abstract", async ({
  engine,
  fresh,
}) => {
  const folder = freshFolder();
  const papers = Array.from({ length: 300 }, (_, at) => ({
    title: titled(at),
    abstract: `We improve FID from ${at + 2}.5 to ${at}.5 on ImageNet.`,
  }));
  publish(folder, "--shards", "everything", papers);
  const host = await staticHost(folder);
  const rows = [titled(7), titled(8), "Nobody wrote this paper on such a matter"];
  fresh.pages.set(ARXIV_LIST, listed(...rows));
  const tab = await fresh.open(ARXIV_LIST);
  await expectStrips(tab, KNOWN_ELSEWHERE);
  expect(host.served).toEqual([]);
  const options = await fresh.openOwn("options.html");
  await subscribe(options, `${host.url}collection.json`);
  await expectShown(options, "A collection of 300 papers");
  await expectShown(options, /which of them a page shows is not sent/u);
  expect(await agreedTo(options)).toEqual(engine === "firefox" ? ["websiteContent"] : null);

  await expectStrips(tab, KNOWN_ELSEWHERE + 2);
  await expectShown(tab, "FID", stripOf(titled(7)));
  const asked = host.served.map(({ path }) => path);
  expect(new Set(asked).size).toBe(asked.length);
  expect(asked.filter((path) => path.includes("shards-")).length).toBeLessThanOrEqual(2 * 100);
  for (const path of asked.slice(1)) expect(path).toMatch(/(?:filter|[\da-f]+\.strips)\.json\.gz$/);

  host.served.splice(0);
  await fresh.stopBackground();
  await tab.reload();
  await expectStrips(tab, KNOWN_ELSEWHERE + 2);
  expect(host.served).toEqual([]);

  await tab.toFront();
  await tab.clickIn(stripOf(titled(7)), "button:last-of-type");
  await expectShown(tab, "We improve FID from", "[data-gloss=card]");
  expect(host.served.map(({ path }) => path)).toEqual([
    expect.stringMatching(/[\da-f]+\.abstracts\.json\.gz$/),
  ]);
  host.close();
});

test("an address that holds no packs says so, and can be taken back", async ({ fresh }) => {
  const host = await staticHost(freshFolder());
  const options = await fresh.openOwn("options.html");
  await subscribe(options, `${host.url}index.json`);
  await expectShown(options, "Nothing is at this address");
  await options.click("button", `Unsubscribe from ${host.url}index.json`);
  await expect.poll(() => shown(options)).not.toContain("Nothing is at this address");
  host.close();
});
