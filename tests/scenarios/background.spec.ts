import { KNOWN_TRENDING, MOVA, TRENDING, VAR } from "@/tests/browser/listing";
import type { Driver, Tab } from "./driver";
import { expectShown } from "./shown";
import { badged, countOf, expectStrips, stripOf } from "./strips";
import { expect, test } from "./test";

const KNOWN = KNOWN_TRENDING.length;

/** Stops the background once it has read all papers, and has nothing more to do; resolves to a page of Gloss that asks it nothing. */
async function stopIdle(fresh: Driver): Promise<Tab> {
  const own = await fresh.openOwn("popup.html");
  const isRead = () =>
    own.run(async () => {
      const { readingSweep, libraryRevision } = await chrome.storage.local.get();
      const note = Object(readingSweep) as { after: unknown; since: unknown };
      const opening = indexedDB.open("gloss");
      const database = await new Promise<IDBDatabase>((resolve) => {
        opening.addEventListener("success", () => resolve(opening.result));
      });
      const reading = database.transaction("meta").objectStore("meta").get("library");
      const { revision } = await new Promise<{ revision: number }>((resolve) => {
        reading.addEventListener("success", () => resolve(Object(reading.result)));
      });
      database.close();
      return libraryRevision !== undefined && note.after === null && note.since === revision;
    }, null);
  await expectShown(own, "113 papers");
  await expect.poll(isRead).toBe(true);
  // By now it has been told of every change, and asks no more.
  await own.reload();
  await expectShown(own, "113 papers");
  await fresh.stopBackground();
  return own;
}

test("a page gets its strips after the background was stopped, from its first script alone", async ({
  fresh,
}) => {
  const own = await stopIdle(fresh);
  const tab = await fresh.open(TRENDING);
  await expectStrips(tab, KNOWN);
  expect(await fresh.hasLoadedRest(own)).toBe(false);
  const again = await fresh.open(TRENDING);
  await expectStrips(again, KNOWN);
  expect(await fresh.hasLoadedRest(own)).toBe(false);
});

test("a stopped background finds papers, and shows their cards", async ({ fresh }) => {
  const own = await stopIdle(fresh);
  await own.type("mixture of vision experts");
  await expectShown(own, MOVA);
  await expect.poll(() => fresh.hasLoadedRest(own)).toBe(true);
  await fresh.stopBackground();
  const tab = await fresh.open(TRENDING);
  await expectStrips(tab, KNOWN);
  await tab.clickIn(stripOf(VAR), "button");
  await expectShown(tab, VAR, "[data-gloss=card]");
  await expect.poll(() => fresh.hasLoadedRest(own)).toBe(true);
});

test("a background that has only looked up offers the papers of a page from the context menu", async ({
  fresh,
}) => {
  const own = await stopIdle(fresh);
  const page = await fresh.open(TRENDING);
  await expectStrips(page, KNOWN);
  expect(await fresh.hasLoadedRest(own)).toBe(false);
  await page.toFront();
  const options = await fresh.chooseFromMenu("add-page");
  await expectShown(options, /^Page: \d+ papers/mu);
});

test("an open page has new strips, and no orphan, after the extension was updated", async ({
  fresh,
}) => {
  const tab = await fresh.open(TRENDING);
  await expectStrips(tab, KNOWN);
  await tab.run(() => {
    for (const host of document.querySelectorAll("[data-gloss=strip]"))
      host.toggleAttribute("data-before");
  }, null);
  await fresh.update();
  await expect.poll(() => countOf(tab, "[data-gloss=strip][data-before]")).toBe(0);
  await expectStrips(tab, KNOWN);
  expect((await badged(tab)).toSorted()).toEqual(KNOWN_TRENDING.toSorted());
});
