import { beforeEach, describe, expect, it, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { applyChanges, importFile } from "@/entrypoints/options/import-file";
import { readPreferences } from "@/utils/preferences/areas";
import { createPreferenceStore } from "@/utils/preferences/store";

const fileOf = (content: unknown) => new File([JSON.stringify(content)], "mine.json");
const stances = { rl: { value: "follow", time: 5 }, agents: { value: "mute", time: 5 } };

/** The background's handling of preferences. */
function answerAsBackground() {
  const store = createPreferenceStore({ now: () => 100 });
  const answer = async ({ name, argument }: { name: string; argument: never }) => {
    if (name === "importPreferences") await store.importFile(argument);
    if (name === "setStances") await store.setStances(argument);
    if (name === "setSite") await store.setSite(argument);
  };
  browser.runtime.onMessage.addListener((message, _sender, sendResponse) => {
    answer(message).then(
      () => sendResponse({ value: null }),
      (error: unknown) => sendResponse({ error: String(error) }),
    );
    return true;
  });
  return store;
}

beforeEach(() => {
  fakeBrowser.reset();
});

describe("importing a preferences file", () => {
  it("reports how much changed, with an undo that works", async () => {
    const store = answerAsBackground();
    await browser.storage.sync.set({ "tag:rl": { value: "mute", time: 1 } });
    const before = await readPreferences();
    const undo = vi.fn<(back: Parameters<typeof applyChanges>[0]) => void>();
    const sites = { arxiv: { value: false, time: 5 } };
    const notice = await importFile(fileOf({ version: 1, stances, sites }), undo);
    expect(notice.text).toBe("Imported 3 changes from mine.json.");

    notice.undo?.();
    const [back] = undo.mock.calls[0] ?? [];
    if (back) await applyChanges(back);
    await store.flush();
    const after = await readPreferences();
    expect(after.stances).toEqual({ ...before.stances, agents: "neutral" });
    expect(after.sites).toEqual({ arxiv: true });
  });

  it("offers no undo where nothing changed", async () => {
    answerAsBackground();
    await browser.storage.sync.set({
      "tag:rl": { value: "follow", time: 9 },
      "tag:agents": { value: "mute", time: 9 },
    });
    const notice = await importFile(fileOf({ version: 1, stances, sites: {} }), () => {});
    expect(notice).toEqual({ kind: "status", text: expect.stringMatching(/Nothing changed/) });
  });

  it("reports why a file was refused", async () => {
    answerAsBackground();
    await expect(importFile(fileOf(["no"]), () => {})).rejects.toThrow(/Nothing was changed/);
  });
});
