import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { ThemeRules } from "@/utils/domain/own-theme";
import { readPreferences } from "@/utils/preferences/areas";
import { watchDisplaced } from "@/utils/preferences/displaced";
import { createPreferenceStore } from "@/utils/preferences/store";
import { syncState } from "@/utils/preferences/sync-state";
import { limitSync } from "./quota";

const START = 1_800_000_000_000;
const settle = () => vi.advanceTimersByTimeAsync(2000);
function newStore() {
  const store = createPreferenceStore({ now: Date.now });
  watchDisplaced((records) => void store.bringBack(records));
  return store;
}
const syncedKeys = async () => Object.keys(await browser.storage.sync.get(null)).toSorted();

/** 30 phrases of 60 Chinese signs: 5,400 bytes. */
const chinese = (label: string): ThemeRules => ({
  label,
  phrases: Array.from({ length: 30 }, (_, at) => `${"量子".repeat(29)}${10 + at}`),
  colour: "teal",
});

const waiting = (records: Record<string, unknown>) =>
  browser.storage.local.set({ pending: records });

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ now: START });
});

afterEach(() => {
  vi.useRealTimers();
});

describe("a record that storage.sync refuses", () => {
  it("does not block others, and is shown to the reader with the reason", async () => {
    const { sync } = browser.storage;
    const set = sync.set.bind(sync);
    vi.spyOn(sync, "set").mockImplementation(async (items) => {
      if ("tag:rl" in items) throw new Error("Something odd");
      await set(items);
    });
    await newStore().setStances(
      ["agents", "rl", "diffusion", "data", "gan"].map((theme) => ({ theme, stance: "follow" })),
    );
    await settle();
    expect(await syncedKeys()).toEqual(["tag:agents", "tag:data", "tag:diffusion", "tag:gan"]);
    expect(await syncState()).toMatchObject({
      pending: 1,
      problem: expect.stringMatching(/Something odd.*“rl”.*kept on this device/),
    });
  });

  it("for the size of an entry is named with its bytes", async () => {
    limitSync();
    const rules = {
      ...chinese("Signs"),
      phrases: Array(30).fill("a".repeat(2) + "\u0001".repeat(58)),
    };
    await waiting({
      "theme:own-signs": { value: rules, time: START },
      "tag:rl": { value: "mute", time: START },
    });
    await newStore().flush();
    expect(await syncedKeys()).toEqual(["tag:rl"]);
    const { problem } = await syncState();
    expect(problem).toMatch(/8,192 bytes.*“Signs” \(1\d,\d{3} bytes\).*kept/);
  });

  it("for lack of space comes after small ones, and after those that free space", async () => {
    limitSync();
    const store = newStore();
    for (let at = 0; at < 25; at += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, as a reader would
      await store.setTheme({ id: `own-${at}`, rules: chinese(`Theme ${at}`) });
    }
    await store.setStances([{ theme: "rl", stance: "follow" }]);
    await settle();
    await settle();
    const { pending, problem } = await syncState();
    expect(pending).toBeGreaterThan(5);
    expect(problem).toMatch(/storage is full.*Theme.*more.*kept/);
    expect(await syncedKeys()).toContain("tag:rl");
    expect(Object.keys((await readPreferences()).themes)).toHaveLength(25);
    for (let at = 0; at < 10; at += 1) {
      // oxlint-disable-next-line no-await-in-loop -- see above
      await store.setTheme({ id: `own-${at}`, rules: null });
    }
    await settle();
    expect(await syncState()).toMatchObject({ pending: 0, problem: null });
  });

  it("for lack of space is a large one when both are pending", async () => {
    limitSync();
    const small = Array.from({ length: 200 }, (_, at) => `tag:t${at}`);
    await waiting({
      ...Object.fromEntries(
        Array.from({ length: 25 }, (_, at) => [
          `theme:own-${at}`,
          { value: chinese(`Theme ${at}`), time: START },
        ]),
      ),
      ...Object.fromEntries(small.map((key) => [key, { value: "mute", time: START }])),
    });
    await newStore().flush();
    expect(await syncedKeys()).toEqual(expect.arrayContaining(small));
    expect((await syncState()).pending).toBeGreaterThan(5);
  });

  it.each([
    ["takes", "every record at once", 5000],
    ["refuses", "halves of them", 60],
  ])("costs few writes when the browser %s %s", async (_, __, most) => {
    const set = limitSync();
    if (most === 60) set.mockRejectedValue(new Error("no"));
    const records = Array.from({ length: 200 }, (_unused, at) => [
      `tag:t${at}`,
      { value: "follow", time: START },
    ]);
    await waiting(Object.fromEntries(records));
    await newStore().flush();
    expect(set.mock.calls.length).toBeLessThanOrEqual(most === 60 ? 60 : 1);
    expect((await syncState()).pending).toBe(most === 60 ? 200 : 0);
  });

  it("for the number of writes ends the attempt", async () => {
    const set = vi
      .spyOn(browser.storage.sync, "set")
      .mockRejectedValue(
        new Error("This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota."),
      );
    await waiting({
      "tag:rl": { value: "mute", time: START },
      "tag:data": { value: "mute", time: START },
    });
    await newStore().flush();
    expect(set).toHaveBeenCalledOnce();
    expect(await syncState()).toMatchObject({
      pending: 2,
      problem: expect.stringMatching(/no more sync writes for the moment.*kept/),
    });
  });
});

describe("what another device synced", () => {
  const oversized: [string, ThemeRules][] = [
    ["a name of a page", { label: "x".repeat(6000), phrases: ["state space"], colour: "red" }],
    ["hundreds of phrases", { label: "X", phrases: Array(31).fill("state space"), colour: "red" }],
    ["a phrase of a page", { label: "X", phrases: ["y".repeat(6000)], colour: "red" }],
  ];
  it.each(oversized)("is ignored when a theme has %s, and the others apply", async (_, value) => {
    await browser.storage.sync.set({
      "theme:own-x": { value, time: START },
      "theme:own-y": { value: chinese("Y"), time: START },
    });
    expect(await readPreferences()).toMatchObject({ themes: { "own-y": chinese("Y") } });
    expect((await readPreferences()).themes).not.toHaveProperty("own-x");
  });

  it("in a format that this Gloss does not read is kept when it is newer", async () => {
    await browser.storage.sync.set({ "tag:rl": { value: "mute", time: START } });
    newStore();
    await browser.storage.sync.set({ "tag:rl": { value: "adore", time: START + 1 } });
    await settle();
    expect(await browser.storage.sync.get("tag:rl")).toHaveProperty("tag:rl.value", "adore");
    await browser.storage.sync.set({ "tag:gan": { value: "mute", time: START } });
    await browser.storage.sync.set({ "tag:gan": "torn" });
    await settle();
    expect(await browser.storage.sync.get("tag:gan")).toHaveProperty("tag:gan.value", "mute");
  });
});
