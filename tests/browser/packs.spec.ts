import type { Page } from "@playwright/test";
import { expect, test } from "./extension";
import { ARXIV_LIST, open, stripOf, strips } from "./listing";
import { freshFolder, publish } from "./publish";
import { pageWith } from "./rows";
import { staticHost } from "./static-host";

/** Papers of the bundled digest in the part of the page that stays. */
const KNOWN_ELSEWHERE = 3;

const titled = (at: number) => `On a matter that only the collection knows, part ${at}`;

const listed = (...titles: string[]) =>
  pageWith(
    "arxiv",
    titles.map((title, at) => ({ title, id: `9912.${10_000 + at}` })),
  );

async function subscribe(options: Page, url: string): Promise<void> {
  await options.getByLabel("Subscribe to packs").fill(url);
  await options.getByRole("button", { name: "Subscribe", exact: true }).click();
}

test("an index of packs brings what is new, and only that", async ({ gloss }) => {
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
  gloss.pages.set(ARXIV_LIST, listed(titled(1), titled(3), titled(4)));
  const page = await open(gloss.context, ARXIV_LIST);
  await expect(strips(page)).toHaveCount(KNOWN_ELSEWHERE);
  const options = await gloss.openOwn("options.html");
  await subscribe(options, `${host.url}index.json`);
  await expect(options.getByText("Packs of 2 papers")).toBeVisible();
  await expect(stripOf(page, titled(1))).toHaveCount(1);
  expect(host.served.map(({ path }) => path)).toEqual(["/index.json", "/week-1.json"]);

  host.served.splice(0);
  await options.getByRole("button", { name: "Look for new packs" }).click();
  await expect.poll(() => host.served.map(({ status }) => status)).toEqual([304]);

  host.served.splice(0);
  week(2, titled(3));
  await options.getByRole("button", { name: "Look for new packs" }).click();
  await expect(options.getByText("Packs of 3 papers")).toBeVisible();
  await expect(stripOf(page, titled(3))).toHaveCount(1);
  expect(host.served.map(({ path }) => path)).toEqual(["/index.json", "/week-2.json"]);
  await expect(options.getByText("Requests that Gloss made (5)")).toBeVisible();
  host.close();
});

test("a collection's pieces come when a page needs them, once, and a card brings the abstract", async ({
  gloss,
}) => {
  const folder = freshFolder();
  const papers = Array.from({ length: 300 }, (_, at) => ({
    title: titled(at),
    abstract: `We improve FID from ${at + 2}.5 to ${at}.5 on ImageNet.`,
  }));
  publish(folder, "--shards", "everything", papers);
  const host = await staticHost(folder);
  const rows = [titled(7), titled(8), "Nobody wrote this paper on such a matter"];
  gloss.pages.set(ARXIV_LIST, listed(...rows));
  const page = await open(gloss.context, ARXIV_LIST);
  await expect(strips(page)).toHaveCount(KNOWN_ELSEWHERE);
  expect(host.served).toEqual([]);
  const options = await gloss.openOwn("options.html");
  await subscribe(options, `${host.url}collection.json`);
  await expect(options.getByText("A collection of 300 papers")).toBeVisible();
  await expect(options.getByText(/which of them a page shows is not sent/)).toBeVisible();

  await expect(strips(page)).toHaveCount(KNOWN_ELSEWHERE + 2);
  await expect(stripOf(page, titled(7))).toContainText("FID");
  const asked = host.served.map(({ path }) => path);
  expect(new Set(asked).size).toBe(asked.length);
  expect(asked.filter((path) => path.includes("shards-")).length).toBeLessThanOrEqual(2 * 100);
  for (const path of asked.slice(1)) expect(path).toMatch(/(?:filter|[\da-f]+\.strips)\.json\.gz$/);

  host.served.splice(0);
  await gloss.stopWorker();
  await page.reload();
  await expect(strips(page)).toHaveCount(KNOWN_ELSEWHERE + 2);
  expect(host.served).toEqual([]);

  await stripOf(page, titled(7)).getByRole("button").last().click();
  const card = page.locator("gloss-card");
  await expect(card.getByText(/We improve FID from/).first()).toBeVisible();
  expect(host.served.map(({ path }) => path)).toEqual([
    expect.stringMatching(/[\da-f]+\.abstracts\.json\.gz$/),
  ]);
  host.close();
});

test("an address that holds no packs says so, and can be taken back", async ({ gloss }) => {
  const host = await staticHost(freshFolder());
  const options = await gloss.openOwn("options.html");
  await subscribe(options, `${host.url}index.json`);
  const problem = options.locator("#packs").getByText(/Nothing is at this address/);
  await expect(problem).toBeVisible();
  await options.getByRole("button", { name: /^Unsubscribe/ }).click();
  await expect(problem).toHaveCount(0);
  host.close();
});
