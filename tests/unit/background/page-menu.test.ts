import { beforeEach, describe, expect, it, vi } from "vitest";
import { browser, type Browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { offerTab } from "@/entrypoints/background/page-menu";
import type { OfferedPage } from "@/utils/storage/offered-page";
import { onOfferedPage } from "@/utils/storage/on-offered-page";

/** Quota of `storage.session` in bytes. */
const ROOM = 10 * 1024 * 1024;

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, "error").mockImplementation(() => {});
  vi.spyOn(browser.runtime, "openOptionsPage").mockImplementation(async () => {});
  const { session } = browser.storage;
  const set = session.set.bind(session);
  vi.spyOn(session, "set").mockImplementation(async (items) => {
    if (JSON.stringify(items).length > ROOM)
      throw new Error("Session storage quota bytes exceeded");
    await set(items);
  });
});

/** What the options page gets from a page whose script gives this answer. */
async function offered(answer: () => Promise<unknown>, title = "A page"): Promise<OfferedPage> {
  vi.spyOn(browser.scripting, "executeScript").mockImplementation(
    async () => [{ result: await answer() }] as never,
  );
  await offerTab({ id: 1, title } as Browser.tabs.Tab);
  expect(browser.runtime.openOptionsPage).toHaveBeenCalled();
  const taken = new AbortController();
  const page = new Promise<OfferedPage>((resolve, reject) => {
    onOfferedPage(resolve, reject, taken.signal);
  });
  return page.finally(() => taken.abort());
}

const row = { title: "A title", ids: [], abstract: "" };

describe("the papers of a page that the reader wants to add", () => {
  it("are offered to the options page", async () => {
    expect(await offered(async () => [row])).toEqual({
      title: "A page",
      papers: [row],
      problem: null,
    });
  });

  it("are none, with advice, when they are more than a browser can store", async () => {
    const long = { ...row, abstract: "x".repeat(6000) };
    expect(await offered(async () => Array.from({ length: 2000 }, () => long))).toMatchObject({
      papers: [],
      problem: expect.stringContaining("Save the page"),
    });
  });

  it("are none when no script may run, or when the script is no longer Gloss's", async () => {
    expect(await offered(() => Promise.reject(new Error("no access")))).toMatchObject({
      papers: [],
      problem: expect.stringContaining("no extension"),
    });
    const forged = [{ title: 1 }, { ...row, title: "x".repeat(1001) }, row, "row"];
    expect(await offered(async () => forged)).toMatchObject({ papers: [row], problem: null });
  });

  it("come with the page's title, truncated to a line", async () => {
    expect((await offered(async () => [row], "x".repeat(1e6))).title).toHaveLength(300);
  });
});
