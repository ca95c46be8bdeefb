import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { ThemeRules } from "@/utils/domain/own-theme";
import { readPreferences } from "@/utils/preferences/areas";
import { createPreferenceStore } from "@/utils/preferences/store";
import { syncState } from "@/utils/preferences/sync-state";
import { limitSync } from "./quota";

const START = 1_800_000_000_000;
const DAY = 24 * 60 * 60 * 1000;
const RULES: ThemeRules = { label: "Mamba", phrases: ["mamba"], colour: "teal" };
const newStore = () => createPreferenceStore({ now: Date.now });
const settle = () => vi.advanceTimersByTimeAsync(2000);
const synced = () => browser.storage.sync.get(null);
const later = async (days: number) => {
  vi.setSystemTime(Date.now() + days * DAY);
  await newStore().flush();
};

// Reached only by a test that hangs.
vi.setConfig({ testTimeout: 60_000 });

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ now: START });
});

afterEach(() => {
  vi.useRealTimers();
});

describe("a removal", () => {
  it("is kept for devices that were offline, and forgotten after 180 days", async () => {
    const store = newStore();
    await store.setTheme({ id: "own-mamba", rules: RULES });
    await store.setStances([{ theme: "own-mamba", stance: "follow" }]);
    await store.setStances([{ theme: "rl", stance: "mute" }]);
    await store.setTheme({ id: "own-mamba", rules: null });
    await settle();
    await later(179);
    expect(Object.keys(await synced())).toContain("theme:own-mamba");
    await later(1);
    expect(Object.keys(await synced())).toEqual(["tag:rl"]);
    expect(await browser.storage.local.get(null)).toEqual({});
  });

  it("of a device whose clock is years behind is kept just as long", async () => {
    const removal = { value: null, time: START - 9 * 365 * DAY };
    await browser.storage.sync.set({ "theme:own-mamba": removal });
    await later(1);
    await later(179);
    expect(await synced()).toEqual({ "theme:own-mamba": removal });
    await later(1);
    expect(await synced()).toEqual({});
  });

  it("starts a new period when repeated, and does not affect what was set again", async () => {
    const store = newStore();
    await store.setTheme({ id: "own-mamba", rules: null });
    await settle();
    await later(100);
    await store.setTheme({ id: "own-mamba", rules: null });
    await settle();
    await later(100);
    expect(Object.keys(await synced())).toEqual(["theme:own-mamba"]);
    await store.setTheme({ id: "own-mamba", rules: RULES });
    await settle();
    await later(400);
    expect((await readPreferences()).themes).toEqual({ "own-mamba": RULES });
  });

  it("wins over an older change of a device that was offline for a shorter time", async () => {
    await newStore().setTheme({ id: "own-mamba", rules: null });
    await settle();
    await later(170);
    await browser.storage.local.set({
      pending: { "theme:own-mamba": { value: RULES, time: START - DAY } },
    });
    await newStore().flush();
    expect((await readPreferences()).themes).toEqual({});
  });

  it("is compact: 700 of them do not fill the sync storage", async () => {
    limitSync();
    const store = newStore();
    for (let at = 0; at < 700; at += 50) {
      const ids = Array.from({ length: 50 }, (_, more) => `own-${at + more}`);
      // oxlint-disable no-await-in-loop -- a browser keeps fifty at once
      await Promise.all(ids.map((id) => store.setTheme({ id, rules: RULES })));
      await store.setStances(ids.map((theme) => ({ theme, stance: "follow" })));
      await settle();
      await Promise.all(ids.map((id) => store.setTheme({ id, rules: null })));
      await settle();
      // oxlint-enable no-await-in-loop
    }
    expect(Object.keys(await synced()).length).toBeLessThanOrEqual(150);
    await store.setStances([{ theme: "rl", stance: "follow" }]);
    await settle();
    expect(await synced()).toHaveProperty("tag:rl");
    expect(await syncState()).toMatchObject({ pending: 0, problem: null });
  });
});
