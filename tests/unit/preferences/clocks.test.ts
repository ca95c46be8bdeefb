import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { readPreferences } from "@/utils/preferences/areas";
import { createPreferenceStore } from "@/utils/preferences/store";

const START = 1_800_000_000_000;
const YEAR = 365 * 24 * 60 * 60 * 1000;
const settle = () => vi.advanceTimersByTimeAsync(2000);
const newStore = (now: () => number = Date.now) => createPreferenceStore({ now });
const follow = [{ theme: "rl", stance: "follow" as const }];

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ now: START });
});

afterEach(() => {
  vi.useRealTimers();
});

describe("a record from the far future", () => {
  const DATES = [
    Number.MAX_SAFE_INTEGER,
    Number.MAX_SAFE_INTEGER - 1,
    8_640_000_000_000_000,
    START + 500 * YEAR,
    START + 100 * YEAR,
    START + YEAR,
  ];

  it.each(DATES)("dated %d applies until the reader's next change, which wins", async (time) => {
    await browser.storage.sync.set({ "tag:rl": { value: "mute", time } });
    expect((await readPreferences()).stances).toEqual({ rl: "mute" });
    const store = newStore();
    await store.setStances(follow);
    expect((await readPreferences()).stances).toEqual({ rl: "follow" });
    await settle();
    expect((await browser.storage.sync.get("tag:rl"))["tag:rl"]).toMatchObject({ value: "follow" });
    await store.setStances([{ theme: "rl", stance: "neutral" }]);
    await settle();
    expect((await readPreferences()).stances).toEqual({ rl: "neutral" });
  });

  it.each(DATES.slice(0, 4))(
    "dated %d loses to a change of a device that never saw it",
    async (time) => {
      await browser.storage.sync.set({ "tag:rl": { value: "mute", time } });
      newStore();
      const change = { "tag:rl": { value: "follow", time: START } };
      await browser.storage.sync.set(change);
      await settle();
      expect(await browser.storage.sync.get(null)).toEqual(change);
    },
  );

  it("loses to an imported file", async () => {
    const synced = { value: "mute", time: Number.MAX_SAFE_INTEGER };
    await browser.storage.sync.set({ "tag:rl": synced });
    const stances = { rl: { value: "follow", time: START - 1 } };
    await newStore().importFile(JSON.stringify({ version: 1, stances, sites: {} }));
    await settle();
    expect((await readPreferences()).stances).toEqual({ rl: "follow" });
  });
});

describe("a device whose clock is beyond the valid dates", () => {
  it("makes changes that other devices can override", async () => {
    await newStore(() => START + 900 * YEAR).setStances(follow);
    await settle();
    await newStore().setStances([{ theme: "rl", stance: "mute" }]);
    await settle();
    expect((await readPreferences()).stances).toEqual({ rl: "mute" });
  });
});
