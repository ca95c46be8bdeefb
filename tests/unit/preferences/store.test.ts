import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { exportPreferences } from "@/utils/preferences/export";
import { readPreferences } from "@/utils/preferences/areas";
import { watchDisplaced } from "@/utils/preferences/displaced";
import { createPreferenceStore } from "@/utils/preferences/store";
import { syncState } from "@/utils/preferences/sync-state";

const START = 1_800_000_000_000;
const settle = () => vi.advanceTimersByTimeAsync(2000);
function newStore() {
  const store = createPreferenceStore({ now: Date.now });
  watchDisplaced((records) => void store.bringBack(records));
  return store;
}
const follow = (theme: string) => [{ theme, stance: "follow" as const }];
const mute = (theme: string) => [{ theme, stance: "mute" as const }];

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ now: START });
});

afterEach(() => {
  vi.useRealTimers();
});

describe("the reader's own themes", () => {
  const rules = { label: "Mamba", phrases: ["mamba"], colour: "teal" as const };

  it("are limited to fifty, without removed ones", async () => {
    const store = newStore();
    for (let at = 0; at < 50; at += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, as a reader would
      await store.setTheme({ id: `own-${at}`, rules });
    }
    await expect(store.setTheme({ id: "own-50", rules })).rejects.toThrow("Gloss keeps 50 themes");
    await store.setTheme({ id: "own-7", rules: { ...rules, label: "SSM" } });
    await store.setTheme({ id: "own-8", rules: null });
    await store.setTheme({ id: "own-50", rules });
    const { themes } = await readPreferences();
    expect(Object.keys(themes)).toHaveLength(50);
    expect(themes["own-7"]?.label).toBe("SSM");
    expect(themes).not.toHaveProperty("own-8");
    expect(themes).toHaveProperty("own-50");
  });
});

describe("a change", () => {
  it("becomes one small dated record in storage.sync", async () => {
    const store = newStore();
    await store.setStances(follow("rl"));
    await store.setSite({ site: "arxiv", on: false });
    await settle();
    expect(await browser.storage.sync.get(null)).toEqual({
      "tag:rl": { value: "follow", time: START },
      "site:arxiv": { value: false, time: START },
    });
    expect(await browser.storage.local.get(null)).toEqual({});
  });

  it("applies at once, before it is synced", async () => {
    const store = newStore();
    await store.setStances(follow("rl"));
    await store.setStances(mute("agents"));
    expect((await readPreferences()).stances).toEqual({ rl: "follow", agents: "mute" });
    expect(await syncState()).toMatchObject({ pending: 1 });
  });

  it("is written together with others after a pause of 2 s", async () => {
    const set = vi.spyOn(browser.storage.sync, "set");
    const store = newStore();
    await store.setStances(follow("rl"));
    await Promise.all(
      ["agents", "diffusion", "peft-lora"].map((theme) => store.setStances(follow(theme))),
    );
    await vi.advanceTimersByTimeAsync(1999);
    expect(set).toHaveBeenCalledTimes(1);
    await settle();
    expect(set).toHaveBeenCalledTimes(2);
    expect(Object.keys(set.mock.calls[1]?.[0] ?? {})).toEqual([
      "tag:agents",
      "tag:diffusion",
      "tag:peft-lora",
    ]);
  });

  it("is not lost when another is made at the same moment", async () => {
    const store = newStore();
    await Promise.all([store.setStances(follow("rl")), store.setStances(mute("agents"))]);
    await settle();
    expect((await readPreferences()).stances).toEqual({ rl: "follow", agents: "mute" });
  });

  it("wins over the one it replaces, even if that came from a clock that is ahead", async () => {
    await browser.storage.sync.set({ "tag:rl": { value: "mute", time: START + 60_000 } });
    await newStore().setStances(follow("rl"));
    expect((await readPreferences()).stances).toEqual({ rl: "follow" });
  });
});

describe("two devices", () => {
  it("merge theme by theme, where the newer change wins", async () => {
    await browser.storage.sync.set({
      "tag:rl": { value: "mute", time: START - 1 },
      "tag:agents": { value: "mute", time: START + 1 },
      "tag:data": { value: "follow", time: START },
    });
    await browser.storage.local.set({
      pending: {
        "tag:rl": { value: "follow", time: START },
        "tag:agents": { value: "follow", time: START },
      },
    });
    await newStore().flush();
    expect(await browser.storage.sync.get(null)).toEqual({
      "tag:rl": { value: "follow", time: START },
      "tag:agents": { value: "mute", time: START + 1 },
      "tag:data": { value: "follow", time: START },
    });
  });

  it("keep the newer record when a device that was long offline has overwritten it", async () => {
    const store = newStore();
    await store.setStances(follow("rl"));
    await vi.advanceTimersByTimeAsync(5000);
    await browser.storage.sync.set({ "tag:rl": { value: "mute", time: START - 1000 } });
    await settle();
    expect(await browser.storage.sync.get("tag:rl")).toEqual({
      "tag:rl": { value: "follow", time: START },
    });
  });
});

describe("a write that storage.sync refuses", () => {
  it.each([
    ["Resource::kQuotaBytes quota exceeded", /full.*kept on this device/],
    ["MAX_WRITE_OPERATIONS_PER_MINUTE quota exceeded", /no more sync writes.*kept/],
    ["An unexpected error occurred", /An unexpected error occurred.*kept/],
  ])("for %s is kept, with the reason", async (message, reason) => {
    vi.spyOn(browser.storage.sync, "set").mockRejectedValue(new Error(message));
    await newStore().setStances(follow("rl"));
    await settle();
    expect((await readPreferences()).stances).toEqual({ rl: "follow" });
    expect(await syncState()).toMatchObject({
      pending: 1,
      problem: expect.stringMatching(reason),
    });
  });

  it("is retried with the next change, which clears the reason", async () => {
    const set = vi.spyOn(browser.storage.sync, "set").mockRejectedValueOnce(new Error("quota"));
    const store = newStore();
    await store.setStances(follow("rl"));
    await settle();
    await store.setStances(mute("agents"));
    await settle();
    expect(set).toHaveBeenCalledTimes(2);
    expect(await syncState()).toMatchObject({ pending: 0, problem: null });
  });

  it("is retried at the next start", async () => {
    vi.spyOn(browser.storage.sync, "set").mockRejectedValueOnce(new Error("quota"));
    await newStore().setStances(follow("rl"));
    await settle();
    await newStore().flush();
    expect(await syncState()).toMatchObject({ pending: 0, problem: null });
  });
});

describe("erasing", () => {
  it("removes what is synced, pending or about to be written", async () => {
    const store = newStore();
    await store.setStances(follow("rl"));
    await store.setStances(mute("agents"));
    await store.eraseAll();
    await settle();
    expect(await browser.storage.sync.get(null)).toEqual({});
    expect(await browser.storage.local.get(null)).toEqual({});
  });
});

describe("export and import", () => {
  it("carry every preference to another device", async () => {
    const store = newStore();
    await store.setStances([...follow("rl"), ...mute("agents")]);
    await store.setSite({ site: "arxiv", on: false });
    const before = await readPreferences();
    const text = await exportPreferences();
    fakeBrowser.reset();
    const other = newStore();
    await other.importFile(text);
    expect(await readPreferences()).toEqual(before);
    expect(await exportPreferences()).toBe(text);
  });

  it("keep what was changed since the export", async () => {
    const store = newStore();
    await store.setStances(follow("rl"));
    const text = await exportPreferences();
    vi.setSystemTime(START + 1);
    await store.setStances(mute("rl"));
    await store.importFile(text);
    expect((await readPreferences()).stances).toEqual({ rl: "mute" });
  });

  it("do not let a time in the future win forever", async () => {
    const store = newStore();
    const stances = { rl: { value: "mute", time: START * 2 } };
    await store.importFile(JSON.stringify({ version: 1, stances, sites: {}, themes: {} }));
    await settle();
    expect(await browser.storage.sync.get(null)).toEqual({
      "tag:rl": { value: "mute", time: START },
    });
  });

  it("read a file with a byte-order mark", async () => {
    await newStore().importFile('\uFEFF{"version":1,"stances":{},"sites":{}}');
    expect(await readPreferences()).toEqual({ stances: {}, sites: {}, themes: {} });
  });

  it.each([
    ["invalid JSON", "Trending papers", /not JSON.*Nothing was changed/],
    ["another version", '{"version":2,"stances":{},"sites":{}}', /version/],
    [
      "an unknown stance",
      '{"version":1,"stances":{"rl":{"value":"love","time":1}},"sites":{}}',
      /stances\.rl\.value/,
    ],
    [
      "a missing time",
      '{"version":1,"stances":{"rl":{"value":"mute"}},"sites":{}}',
      /stances\.rl\.time/,
    ],
    [
      "an odd id",
      '{"version":1,"stances":{"<b>":{"value":"mute","time":1}},"sites":{}}',
      /odd form/,
    ],
    ["a list", "[]", /does not hold preferences/],
    [
      "more themes than sync holds",
      JSON.stringify({
        version: 1,
        stances: Object.fromEntries(
          Array.from({ length: 201 }, (_, i) => [`t${i}`, { value: "mute", time: 1 }]),
        ),
        sites: {},
        themes: {},
      }),
      /more than 200/,
    ],
  ])("refuse a file with %s and change nothing", async (_, text, reason) => {
    await expect(newStore().importFile(text)).rejects.toThrow(reason);
    expect(await readPreferences()).toEqual({ stances: {}, sites: {}, themes: {} });
  });
});
