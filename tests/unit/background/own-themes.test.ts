import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { OwnThemes } from "@/entrypoints/background/own-themes";
import { ThemeSweep } from "@/entrypoints/background/theme-sweep";
import type { ThemeRules } from "@/utils/domain/own-theme";
import type { Library } from "@/utils/library/index";
import { createPreferenceStore } from "@/utils/preferences/store";
import { themeSweep } from "@/utils/storage/items";
import { digest, freshLibrary, paper } from "@/tests/unit/library/library";

const MAMBA: ThemeRules = { label: "Mamba", phrases: ["mamba"], colour: "teal" };
const WORLD: ThemeRules = { label: "Worlds", phrases: ["world model"], colour: "red" };

let preferences: ReturnType<typeof createPreferenceStore>;

const set = (id: string, rules: ThemeRules | null) => preferences.setTheme({ id, rules });

const sweep = (library: Library) => new ThemeSweep(library, new OwnThemes()).sweep();

async function tagged(library: Library): Promise<string[][]> {
  const papers = await library.batch(0, 2000);
  return papers.map(({ insights }) => insights.themes.filter((id) => id.startsWith("own-")));
}

beforeEach(() => {
  fakeBrowser.reset();
  preferences = createPreferenceStore({ now: Date.now });
});

describe("the reader's own themes", () => {
  it("are applied to the whole library, and to papers added later", async () => {
    const { library } = freshLibrary();
    await library.put(digest(paper("Vision Mamba"), paper("A study of cats")));
    await set("own-mamba", MAMBA);
    await sweep(library);
    expect(await tagged(library)).toEqual([["own-mamba"], []]);
    await library.put(digest(paper("Mamba and a World Model")));
    await sweep(library);
    expect(await tagged(library)).toEqual([["own-mamba"], [], ["own-mamba"]]);
  });

  it("are removed from papers when the theme is removed", async () => {
    const { library } = freshLibrary();
    await library.put(digest(paper("Vision Mamba")));
    await set("own-mamba", MAMBA);
    await sweep(library);
    await set("own-mamba", null);
    await sweep(library);
    expect(await tagged(library)).toEqual([[]]);
    expect(await themeSweep.read()).toBeNull();
  });

  it("cause no work when the reader has none", async () => {
    const { library } = freshLibrary();
    const retheme = vi.spyOn(library, "retheme");
    await library.put(digest(paper("Vision Mamba")));
    await sweep(library);
    expect(retheme).not.toHaveBeenCalled();
    expect(await themeSweep.read()).toBeNull();
  });

  it("are resumed after the worker was stopped, with the same result", async () => {
    const { library } = freshLibrary();
    await library.put(digest(...Array.from({ length: 600 }, (_, at) => paper(`Mamba ${at}`))));
    await set("own-mamba", MAMBA);
    let batches = 0;
    const stopping: Library = {
      ...library,
      retheme: (...asked) => {
        batches += 1;
        if (batches === 2) throw new Error("the worker was stopped");
        return library.retheme(...asked);
      },
    };
    await expect(sweep(stopping)).rejects.toThrow("stopped");
    expect(await themeSweep.read()).toMatchObject({ after: 250, read: 250, papers: 600 });
    await sweep(library);
    expect((await tagged(library)).flat()).toHaveLength(600);
    expect(await themeSweep.read()).toMatchObject({ after: null, read: 600 });
  });

  it("are applied from the start when a theme changes in between", async () => {
    const { library } = freshLibrary();
    const titles = Array.from({ length: 300 }, (_, at) => paper(`Mamba or World Model ${at}`));
    await library.put(digest(...titles));
    await set("own-mamba", MAMBA);
    const themes = new OwnThemes();
    themes.listen();
    new ThemeSweep(library, themes).start();
    await set("own-worlds", WORLD);
    await vi.waitFor(
      async () =>
        expect(await tagged(library)).toEqual(titles.map(() => ["own-mamba", "own-worlds"])),
      { timeout: 9000 },
    );
  });

  it("are announced to open pages once they are applied", async () => {
    const { library } = freshLibrary();
    await library.put(digest(paper("Vision Mamba")));
    await set("own-mamba", MAMBA);
    await sweep(library);
    expect(await browser.storage.local.get("libraryRevision")).toHaveProperty("libraryRevision");
  });

  it("from another device are ignored when a phrase would match every paper", async () => {
    const { library } = freshLibrary();
    await library.put(digest(paper("Vision Mamba")));
    const themes = { "own-a": { ...MAMBA, phrases: ["a"] }, "own-mamba": MAMBA };
    const records = Object.entries(themes).map(([id, value]) => [
      `theme:${id}`,
      { value, time: 1 },
    ]);
    await browser.storage.sync.set(Object.fromEntries(records));
    await sweep(library);
    expect(await tagged(library)).toEqual([["own-mamba"]]);
  });

  it("are refused above fifty", async () => {
    for (let n = 0; n < 50; n += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, as a reader would
      await set(`own-${n}`, MAMBA);
    }
    await expect(set("own-more", MAMBA)).rejects.toThrow(/Remove one/);
  });
});
