import { beforeEach, describe, expect, it, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { readyHandlers, type ReadyParts } from "@/entrypoints/background/ready-handlers";
import type { Candidate } from "@/utils/domain/match";
import { newPackSubscription } from "@/utils/domain/pack-subscription";

const begin = vi.fn<(candidates: Candidate[]) => void>();
const find = vi.fn<(candidates: Candidate[]) => Promise<null[]>>();

const rest = vi.fn<() => Promise<object>>(async () => ({ askCollections: begin }));

/** The parts of the background that looking up needs. */
const parts = {
  lookUps: { find },
  bundled: { loadOnce: async () => {} },
  ownThemes: { current: async () => ({}) },
  precedence: { first: (work: () => unknown) => work() },
  rest,
};
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the rest is not asked
const { lookUp, pagePreferences } = readyHandlers(parts as unknown as ReadyParts);

const rows = (count: number, title = "A title") => ({
  site: "arxiv",
  candidates: Array.from({ length: count }, () => ({ title, ids: [] })),
});
const asker = (signal: AbortSignal) => ({ tab: 1, frame: 0, signal });
const { signal: there } = new AbortController();

/** A collection that the reader subscribed to. */
const COLLECTION = {
  ...newPackSubscription("https://a.example/collection.json"),
  kind: "collection",
  taken: {},
};

beforeEach(() => {
  fakeBrowser.reset();
  find.mockReset();
  begin.mockReset();
  rest.mockImplementation(async () => ({ askCollections: begin }));
  find.mockImplementation(async (candidates) => candidates.map(() => null));
});

describe("looking a page's titles up", () => {
  it("is done 50 at a time, or fewer long ones, so that other requests can run in between", async () => {
    await expect(lookUp(rows(120), asker(there))).resolves.toHaveLength(120);
    expect(find.mock.calls.map(([step]) => step.length)).toEqual([50, 50, 20]);
    find.mockClear();
    await lookUp(rows(20, "x".repeat(1000)), asker(there));
    expect(find.mock.calls.map(([step]) => step.length)).toEqual([6, 6, 6, 2]);
  });

  it("stops when the page has gone", async () => {
    const page = new AbortController();
    find.mockImplementation(async (candidates) => {
      page.abort(new Error("The page has gone."));
      return candidates.map(() => null);
    });
    await expect(lookUp(rows(500), asker(page.signal))).rejects.toThrow("The page has gone.");
    expect(find).toHaveBeenCalledTimes(1);
  });
});

it("no server is asked about titles of a site that is switched off", async () => {
  await browser.storage.local.set({ packs: [COLLECTION] });
  await lookUp(rows(1), asker(there));
  await vi.waitFor(() => expect(begin).toHaveBeenCalledExactlyOnceWith(rows(1).candidates));
  await browser.storage.sync.set({ "site:arxiv": { value: false, time: 1 } });
  await lookUp(rows(1), asker(there));
  expect(begin).toHaveBeenCalledTimes(1);
});

it("unknown titles load nothing when there is no collection to ask", async () => {
  const read = vi.spyOn(browser.storage.local, "get");
  await lookUp(rows(3), asker(there));
  await vi.waitFor(() => expect(read).toHaveBeenCalledWith("packs"));
  await Promise.all(read.mock.results.map(({ value }) => value));
  expect(rest).not.toHaveBeenCalled();
});

it("a page receives stances and sites, but not the reader's own themes", async () => {
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
