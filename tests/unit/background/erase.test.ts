import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { openDB } from "idb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { BundledDigest } from "@/entrypoints/background/bundled-digest";
import { takeBundledPack } from "@/entrypoints/background/bundled-pack";
import { eraseEverything, finishErasing } from "@/entrypoints/background/erase";
import { digest, paper } from "@/tests/unit/library/library";
import { KEPT } from "@/utils/domain/kept";
import * as items from "@/utils/storage/items";
import { openLibrary } from "@/utils/library/index";
import { ShardCache } from "@/utils/library/shard-cache";
import { Collections } from "@/utils/packs/collections";
import { createPreferenceStore } from "@/utils/preferences/store";
import { packed } from "@/utils/sources/pack";

const PACK = packed(
  { name: "Trending papers", date: "Mar 12", source: null, licence: null, insightsVersion: null },
  [{ title: "A bundled paper of some length", abstract: "", ids: [] }],
);
const REQUIRED = ["https://arxiv.org/*", "https://huggingface.co/*"];
const insightsOf = () => ({ themes: [], claims: [], links: [] });

/** The parts of the background that store data. */
function background() {
  const library = openLibrary({
    now: () => 1,
    insightsOf,
    onChange: () => bundled.lookAgain(),
  });
  const bundled = new BundledDigest(library, () => takeBundledPack(library));
  const collections = new Collections(library);
  const preferences = createPreferenceStore({ now: () => 1000 });
  const syncAnyPages = vi.fn<() => Promise<void>>(async () => {});
  return { library, bundled, collections, preferences, syncAnyPages };
}

const papers = async ({ library }: Pick<ReturnType<typeof background>, "library">) =>
  (await library.state()).papers;

const databases = async () => (await indexedDB.databases()).map(({ name }) => name);

const deleteFromOutside = (name: string) =>
  new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.addEventListener("success", () => resolve());
    request.addEventListener("blocked", () => reject(new Error("blocked")));
  });

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  fakeBrowser.reset();
  vi.stubGlobal("fetch", async () => new Response(PACK));
  vi.spyOn(browser.runtime, "getURL").mockReturnValue("chrome-extension://gloss/");
  vi.spyOn(browser.runtime, "getManifest").mockReturnValue({
    manifest_version: 3,
    name: "Gloss",
    version: "1.2.3",
    host_permissions: REQUIRED,
    content_scripts: [{ matches: ["https://arxiv.org/*"] }],
  });
  vi.spyOn(browser.permissions, "getAll").mockImplementation(async () => ({
    origins: [...REQUIRED, "https://blog.example/*"],
  }));
  vi.spyOn(browser.permissions, "remove").mockImplementation(async () => true);
});

describe("erasing everything", () => {
  it("leaves the state of a fresh install, whatever was stored", async () => {
    const parts = background();
    await parts.bundled.loadOnce();
    const fresh = Object.keys(await browser.storage.local.get(null));
    await new ShardCache().put([{ url: "https://a.example/1", revision: "1", text: "x" }]);
    await parts.library.put(digest(paper("A paper of the reader's own")));
    await parts.preferences.setStances([{ theme: "rl", stance: "mute" }]);
    await parts.preferences.flush();
    for (const { area, key } of Object.values(items))
      // oxlint-disable-next-line no-await-in-loop -- one item after the other
      await browser.storage[area].set({ [key]: {} });
    await browser.storage.local.set({ ofAnEarlierGloss: 1 });
    await browser.storage.session.set({ ofAnEarlierGloss: 1 });
    await Promise.all(
      Object.keys(KEPT.alarms).map((name) => browser.alarms.create(name, { when: 9e12 })),
    );

    await eraseEverything(parts);
    const left = await browser.storage.local.get(null);
    expect(Object.keys(left).filter((key) => !fresh.includes(key))).toEqual([]);
    expect(await browser.storage.session.get(null)).toEqual({});
    expect(await browser.storage.sync.get(null)).toEqual({});
    expect(await browser.alarms.getAll()).toEqual([]);
    expect(browser.permissions.remove).toHaveBeenCalledExactlyOnceWith({
      origins: ["https://blog.example/*"],
    });
    expect(parts.syncAnyPages).toHaveBeenCalled();
    expect(await databases()).toEqual(["gloss"]);
    expect(await papers(parts)).toBe(0);
  });

  it("keeps the library empty, even after a restart, until the reader loads the digest", async () => {
    const parts = background();
    await parts.bundled.loadOnce();
    await eraseEverything(parts);
    await parts.bundled.loadOnce();
    const restarted = background();
    await restarted.bundled.loadOnce();
    expect(await papers(restarted)).toBe(0);
    await restarted.bundled.load();
    expect(await papers(restarted)).toBe(1);
  });

  it.each(["gloss", "gloss-shards"])("deletes a database %s of a newer version", async (name) => {
    const upgrade = (db: { createObjectStore: (store: "later") => unknown }) =>
      void db.createObjectStore("later");
    const newer = await openDB(name, 99, { upgrade });
    newer.close();
    const parts = background();
    await eraseEverything(parts);
    expect(await databases()).toEqual(["gloss"]);
    expect(await parts.library.state()).toMatchObject({ papers: 0, problem: null });
  });

  it("continues when a step fails, and reports it", async () => {
    const parts = background();
    await parts.preferences.setStances([{ theme: "rl", stance: "mute" }]);
    const failing = { ...parts, library: { erase: () => Promise.reject(new Error("no disk")) } };
    vi.spyOn(console, "error").mockImplementation(() => {});
    await expect(eraseEverything(failing)).rejects.toThrow("no disk");
    expect(await browser.storage.local.get("pending")).toEqual({});
    expect(browser.permissions.remove).toHaveBeenCalled();
  });

  it.each(["collections", "library", "preferences"] as const)(
    "resumes at the next start when the background was stopped at the %s",
    async (stopped) => {
      const parts = background();
      await parts.library.put(digest(paper("A paper of the reader's own")));
      await browser.storage.session.set({ offeredPage: {} });
      const { promise: reached, resolve } = Promise.withResolvers<void>();
      const stop = () => new Promise<never>(() => resolve());
      void eraseEverything({ ...parts, [stopped]: { erase: stop, eraseAll: stop } });
      await reached;

      const restarted = background();
      await finishErasing(restarted);
      await restarted.bundled.loadOnce();
      expect(await papers(restarted)).toBe(0);
      expect(await browser.storage.session.get(null)).toEqual({});
      expect(Object.keys(await browser.storage.local.get(null))).not.toContain("erasing");
    },
  );

  it("erases nothing at a start when no erasure was interrupted", async () => {
    const parts = background();
    await parts.library.put(digest(paper("A paper of the reader's own")));
    await finishErasing(parts);
    expect(await papers(parts)).toBe(1);
  });

  it("erases what it can when the browser refuses to store anything", async () => {
    const parts = background();
    await parts.library.put(digest(paper("A paper of the reader's own")));
    const refused = vi.spyOn(browser.storage.local, "set").mockRejectedValue(new Error("no room"));
    vi.spyOn(console, "error").mockImplementation(() => {});
    await expect(eraseEverything(parts)).rejects.toThrow("no room");
    refused.mockRestore();
    expect(await papers(parts)).toBe(0);
    expect(browser.permissions.remove).toHaveBeenCalled();
  });

  it("increases the library's revision, so that old papers do not count as current", async () => {
    const parts = background();
    await parts.library.put(digest(paper("A paper of the reader's own")));
    const before = await parts.library.revision();
    await eraseEverything(parts);
    expect(await parts.library.revision()).toBeGreaterThan(before);
  });
});

describe("a library that was deleted from outside", () => {
  it("gets the bundled digest again while in use, as after an installation", async () => {
    const parts = background();
    await parts.bundled.loadOnce();
    await parts.library.put(digest(paper("A paper of the reader's own")));
    await deleteFromOutside("gloss");
    await vi.waitFor(async () => expect(await papers(parts)).toBe(1));
    await deleteFromOutside("gloss");
    await vi.waitFor(async () => expect(await papers(parts)).toBe(1));
  });

  it("gets it again at the next start when it was deleted while the worker was stopped", async () => {
    await background().bundled.loadOnce();
    await deleteFromOutside("gloss");
    const parts = background();
    await parts.bundled.loadOnce();
    expect(await papers(parts)).toBe(1);
  });

  it("notifies the pages once, and loads the digest only once", async () => {
    const fetched = vi.fn<() => Promise<Response>>(async () => new Response(PACK));
    vi.stubGlobal("fetch", fetched);
    const parts = background();
    await parts.bundled.loadOnce();
    await deleteFromOutside("gloss");
    await vi.waitFor(async () => expect(await papers(parts)).toBe(1));
    await parts.bundled.loadOnce();
    expect(fetched).toHaveBeenCalledTimes(2);
  });

  it("does not block its deletion, nor do the files of collections", async () => {
    const cache = new ShardCache();
    await cache.put([{ url: "https://a.example/1", revision: "1", text: "x" }]);
    await deleteFromOutside("gloss-shards");
    expect(await cache.get([{ url: "https://a.example/1", revision: "1" }])).toEqual(new Map());
  });
});
