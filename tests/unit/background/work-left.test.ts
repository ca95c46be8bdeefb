import { beforeEach, describe, expect, it, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { isWorkLeft } from "@/entrypoints/background/work-left";
import type { ThemeRules } from "@/utils/domain/own-theme";
import { insightsVersion } from "@/utils/insights/version";
import type { SweepNote } from "@/utils/storage/sweep-note";

const MAMBA: ThemeRules = { label: "Mamba", phrases: ["mamba"], colour: "teal" };
const THEMES = { "own-mamba": MAMBA };
const NOTE: SweepNote = { rules: "", after: null, since: 7, read: 9, papers: 9 };
const READ = { ...NOTE, rules: insightsVersion() };
const TAGGED = { ...NOTE, rules: JSON.stringify(THEMES) };
const PACKS = [{ url: "https://a.example/index.json", taken: {} }];

const hasChangedSince = vi.fn<(revision: number) => Promise<boolean>>();

/** Whether work is left, with these own themes and papers changed up to this revision. */
const isLeft = (themes: Record<string, ThemeRules> = {}, revision = 7) => {
  hasChangedSince.mockImplementation(async (since) => revision > since);
  return isWorkLeft({
    lookUps: { hasChangedSince },
    ownThemes: { current: async () => themes },
  });
};

beforeEach(async () => {
  fakeBrowser.reset();
  await browser.storage.local.set({ readingSweep: READ });
});

describe("a background that wakes up", () => {
  it("has nothing to do when everything is done, even if subscriptions are due later", async () => {
    await browser.storage.local.set({ feeds: { daily: { on: true } }, packs: PACKS });
    await browser.storage.local.set({ themeSweep: TAGGED });
    await browser.alarms.create("feeds", { when: Date.now() + 1e6 });
    await browser.alarms.create("packs", { periodInMinutes: 30 });
    expect(await isLeft(THEMES)).toBe(false);
  });

  it.each<[string, Record<string, unknown>]>([
    ["an erasure was interrupted", { erasing: true }],
    ["a preference waits for sync", { pending: { "tag:rl": { value: "mute", time: 1 } } }],
    ["a feed was being asked", { feedProgress: { feed: "daily", done: 0, of: 1 } }],
    ["a feed is on and no alarm is set", { feeds: { daily: { on: true } } }],
    ["packs are subscribed to and no alarm is set", { packs: PACKS }],
    ["the library was read by another version", { readingSweep: { ...READ, rules: "1-0" } }],
    ["reading the library was interrupted", { readingSweep: { ...READ, after: 100 } }],
    ["a removed theme is still on papers", { themeSweep: TAGGED }],
  ])("has something to do when %s", async (_, stored) => {
    await browser.storage.local.set(stored);
    expect(await isLeft()).toBe(true);
  });

  it("has something to do when the library was never read", async () => {
    await browser.storage.local.remove("readingSweep");
    expect(await isLeft()).toBe(true);
  });

  it("has something to do when papers have changed since", async () => {
    expect(await isLeft({}, 8)).toBe(true);
  });

  it.each<[string, Record<string, unknown>]>([
    ["none was ever applied", {}],
    ["another was applied", { themeSweep: { ...TAGGED, rules: "{}" } }],
    ["not all papers have it", { themeSweep: { ...TAGGED, after: 100 } }],
  ])("has something to do for the reader's own themes when %s", async (_, stored) => {
    await browser.storage.local.set(stored);
    expect(await isLeft(THEMES)).toBe(true);
  });
});
