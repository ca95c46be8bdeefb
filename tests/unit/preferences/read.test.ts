import { beforeEach, describe, expect, it, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { Preferences } from "@/utils/domain/preferences";
import { readPreferences } from "@/utils/preferences/areas";
import { createPreferenceStore } from "@/utils/preferences/store";
import { syncState, watchSyncState } from "@/utils/preferences/sync-state";
import { watchPreferences } from "@/utils/preferences/watch";

const strange = { label: "X", phrases: ["x y"], colour: "constructor" };

beforeEach(() => {
  fakeBrowser.reset();
});

describe("reading preferences", () => {
  it.each([
    ["a strange key", "elsewhere:rl", { value: "mute", time: 1 }],
    ["a key of every object", "tag:__proto__", { value: "mute", time: 1 }],
    ["an unknown stance", "tag:rl", { value: "adore", time: 1 }],
    ["a site's value on a theme", "tag:rl", { value: true, time: 1 }],
    ["a theme's value on a site", "site:arxiv", { value: "mute", time: 1 }],
    ["no time", "tag:rl", { value: "mute" }],
    ["an invalid time", "tag:rl", { value: "mute", time: "now" }],
    ["a negative time", "tag:rl", { value: "mute", time: -1 }],
    ["a bare word", "tag:rl", "mute"],
    ["a theme without words", "theme:own-x", { value: { label: "X", colour: "red" }, time: 1 }],
    ["a theme with an unknown colour", "theme:own-x", { value: strange, time: 1 }],
  ])("drops a record with %s", async (_, key, record) => {
    await browser.storage.sync.set({ [key]: record, "tag:ok": { value: "follow", time: 1 } });
    expect(await readPreferences()).toEqual({ stances: { ok: "follow" }, sites: {}, themes: {} });
  });

  it.each([["text"], [7], [["tag:rl"]], [null]])(
    "ignores pending changes damaged to %j",
    async (pending) => {
      await browser.storage.local.set({ pending });
      expect(await readPreferences()).toEqual({ stances: {}, sites: {}, themes: {} });
    },
  );

  it("uses this device's changes when sync is off in the browser", async () => {
    await browser.storage.local.set({ pending: { "tag:rl": { value: "mute", time: 1 } } });
    vi.spyOn(browser.storage.sync, "get").mockRejectedValue(new Error("disabled"));
    expect((await readPreferences()).stances).toEqual({ rl: "mute" });
    expect(await syncState()).toMatchObject({ pending: 1, problem: expect.stringMatching(/kept/) });
  });
});

describe("the watcher of preferences", () => {
  it("reports every change once, although it moves from pending to synced", async () => {
    const told = vi.fn<(preferences: Preferences) => void>();
    watchPreferences(told, new AbortController().signal);
    const store = createPreferenceStore({ now: () => 5 });
    await store.setStances([{ theme: "rl", stance: "mute" }]);
    await store.flush();
    await vi.waitFor(() => expect(told).toHaveBeenCalled());
    expect(told.mock.calls).toEqual([[{ stances: { rl: "mute" }, sites: {}, themes: {} }]]);
  });

  it("reads the storage once for a change that is pending, synced and no longer pending", async () => {
    const told = vi.fn<(preferences: Preferences) => void>();
    watchPreferences(told, new AbortController().signal);
    const reads = [browser.storage.local, browser.storage.sync].map((area) =>
      vi.spyOn(area, "get"),
    );
    const change = async (record: object) => {
      await browser.storage.local.set({ pending: record });
      await browser.storage.sync.set(record);
      await browser.storage.local.remove("pending");
    };
    await change({ "tag:rl": { value: "mute", time: 1 } });
    await change({ "tag:rl": { value: "follow", time: 2 } });
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(2));
    expect(told.mock.calls.map(([{ stances }]) => stances)).toEqual([
      { rl: "mute" },
      { rl: "follow" },
    ]);
    for (const read of reads) expect(read).toHaveBeenCalledTimes(1);
  });

  it("reports that a change is gone that was never synced", async () => {
    const told = vi.fn<(preferences: Preferences) => void>();
    watchPreferences(told, new AbortController().signal);
    await browser.storage.local.set({ pending: { "tag:rl": { value: "mute", time: 1 } } });
    await browser.storage.local.remove("pending");
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(2));
    expect(told).toHaveBeenLastCalledWith({ stances: {}, sites: {}, themes: {} });
  });

  it("reports changes from another device", async () => {
    const told = vi.fn<(preferences: Preferences) => void>();
    watchPreferences(told, new AbortController().signal);
    await browser.storage.sync.set({ "site:arxiv": { value: false, time: 1 } });
    await vi.waitFor(() =>
      expect(told).toHaveBeenCalledWith({ stances: {}, sites: { arxiv: false }, themes: {} }),
    );
  });

  it("reports nothing except preferences, and nothing after its end", async () => {
    const told = vi.fn<(preferences: Preferences) => void>();
    const end = new AbortController();
    watchPreferences(told, end.signal);
    await browser.storage.local.set({ other: 1 });
    await browser.storage.sync.set({ other: { value: "mute", time: 1 } });
    // A change is reported once it was read, which is before a read that starts later.
    await readPreferences();
    expect(told).not.toHaveBeenCalled();
    end.abort();
    await browser.storage.sync.set({ "tag:rl": { value: "mute", time: 1 } });
    await readPreferences();
    expect(told).not.toHaveBeenCalled();
  });
});

describe("the state of sync", () => {
  it("counts bytes as browsers do, key and JSON, of the quota of 102,400", async () => {
    await browser.storage.sync.set({ "tag:rl": { value: "mute", time: 1 } });
    expect(await syncState()).toEqual({
      usedBytes: 'tag:rl{"value":"mute","time":1}'.length,
      quotaBytes: 102_400,
      pending: 0,
      problem: null,
    });
  });

  it("is reported whenever something is synced or pending, until the end", async () => {
    const told = vi.fn<() => void>();
    const end = new AbortController();
    watchSyncState(told, end.signal);
    await browser.storage.local.set({ pending: {} });
    await browser.storage.sync.set({ "tag:rl": { value: "mute", time: 1 } });
    end.abort();
    await browser.storage.local.set({ syncProblem: "full" });
    expect(told).toHaveBeenCalledTimes(2);
  });
});
