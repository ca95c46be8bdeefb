import { beforeEach, describe, expect, it, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { pageHandlers } from "@/entrypoints/background/page-handlers";
import type { Parts } from "@/entrypoints/background/parts";
import type { Candidate } from "@/utils/domain/match";

const begin = vi.fn<(candidates: Candidate[]) => void>();
const find = vi.fn<(candidates: Candidate[]) => Promise<null[]>>();

/** What looking up takes of the background. */
const parts = {
  library: { find },
  bundled: { loadOnce: async () => {} },
  collections: { begin },
  readingAnew: { current: async (papers: unknown[]) => papers },
  ownThemes: { current: async () => ({}) },
  precedence: { first: (work: () => unknown) => work() },
};
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the rest is not asked
const { lookUp, pagePreferences } = pageHandlers(parts as unknown as Parts);

const rows = (count: number, title = "A title") => ({
  site: "arxiv",
  candidates: Array.from({ length: count }, () => ({ title, ids: [] })),
});
const asker = (signal: AbortSignal) => ({ tab: 1, frame: 0, signal });
const { signal: there } = new AbortController();

beforeEach(() => {
  fakeBrowser.reset();
  find.mockReset();
  begin.mockReset();
  find.mockImplementation(async (candidates) => candidates.map(() => null));
});

describe("looking a page's titles up", () => {
  it("is done 50 at a time, fewer of long ones, so that others come in between", async () => {
    await expect(lookUp(rows(120), asker(there))).resolves.toHaveLength(120);
    expect(find.mock.calls.map(([step]) => step.length)).toEqual([50, 50, 20]);
    find.mockClear();
    await lookUp(rows(20, "x".repeat(1000)), asker(there));
    expect(find.mock.calls.map(([step]) => step.length)).toEqual([6, 6, 6, 2]);
  });

  it("ends where the page goes meanwhile", async () => {
    const page = new AbortController();
    find.mockImplementation(async (candidates) => {
      page.abort(new Error("The page has gone."));
      return candidates.map(() => null);
    });
    await expect(lookUp(rows(500), asker(page.signal))).rejects.toThrow("The page has gone.");
    expect(find).toHaveBeenCalledTimes(1);
  });
});

it("no server is asked for what a page lists where the site is switched off", async () => {
  await lookUp(rows(1), asker(there));
  expect(begin).toHaveBeenCalledExactlyOnceWith(rows(1).candidates);
  await browser.storage.sync.set({ "site:arxiv": { value: false, time: 1 } });
  await lookUp(rows(1), asker(there));
  expect(begin).toHaveBeenCalledTimes(1);
});

it("a page hears of stances and sites, not of the reader's own themes", async () => {
  const rules = { label: "Secret wish", phrases: ["next-scale prediction"], colour: "teal" };
  await browser.storage.sync.set({
    "tag:rl": { value: "mute", time: 1 },
    "site:arxiv": { value: false, time: 1 },
    "theme:own-x": { value: rules, time: 1 },
  });
  expect(await pagePreferences(undefined, null)).toEqual({
    stances: { rl: "mute" },
    sites: { arxiv: false },
  });
});
