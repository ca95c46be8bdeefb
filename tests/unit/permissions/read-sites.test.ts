import { beforeEach, expect, it, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";

/** The code as one page loads it: pages share the browser, but nothing in memory. */
async function page() {
  vi.resetModules();
  return import("@/utils/permissions/read-sites");
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(browser.permissions, "request").mockImplementation(async () => true);
  vi.spyOn(browser.permissions, "remove").mockImplementation(async () => true);
});

it("keeps two quick changes, one by the popup and one by the options page", async () => {
  const [popup, options] = [await page(), await page()];
  await browser.storage.local.set({ readSites: ["https://old.example"] });
  await Promise.all([
    popup.startReading("https://blog.example"),
    options.stopReading("https://old.example"),
    options.startReading("https://lab.example"),
  ]);
  const { readSites } = await browser.storage.local.get("readSites");
  expect((readSites as string[]).toSorted()).toEqual([
    "https://blog.example",
    "https://lab.example",
  ]);
});

it("does not keep a site that the reader did not grant", async () => {
  vi.spyOn(browser.permissions, "request").mockImplementation(async () => false);
  const { startReading } = await page();
  expect(await startReading("https://blog.example")).toBe(false);
  expect(await browser.storage.local.get("readSites")).toEqual({ readSites: [] });
});

it.each([true, false])("reads a listed site only if the browser allows it: %s", async (allowed) => {
  vi.spyOn(browser.permissions, "contains").mockImplementation(async () => allowed);
  await browser.storage.local.set({ readSites: ["https://blog.example"] });
  const { isRead } = await page();
  expect(await isRead("https://blog.example")).toBe(allowed);
  expect(await isRead("https://other.example")).toBe(false);
});
