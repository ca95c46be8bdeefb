import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";

import { Feeds } from "@/entrypoints/background/feeds";
import { freshLibrary } from "@/tests/unit/library/library";
import { waitAfter } from "@/utils/domain/feed-state";
import { FEEDS } from "@/utils/feeds";
import { fetchText, type FetchAnswer } from "@/utils/network/fetch-text";
import { readFeedStates } from "@/utils/network/feed-states";
import { readRequestLog } from "@/utils/network/request-log";

vi.mock("@/utils/network/fetch-text", () => ({ fetchText: vi.fn<typeof fetchText>() }));

const OWN = "own-address";
const ADDRESS = "https://lab.example/papers.json";

const fresh = (text: string, etag = "v1"): FetchAnswer => ({
  kind: "fresh",
  text,
  bytes: text.length,
  validators: { etag },
});
const refusal = (why: string, retryAfterSeconds: number | null = null): FetchAnswer => ({
  kind: "failed",
  why,
  retryAfterSeconds,
});

const answers = (...list: FetchAnswer[]) => {
  for (const answer of list) vi.mocked(fetchText).mockResolvedValueOnce(answer);
};

beforeEach(() => {
  fakeBrowser.reset();
  vi.mocked(fetchText).mockReset();
});

const DAY = JSON.stringify([
  { paper: { id: "2606.00467", title: "A paper of today", summary: "x" } },
]);

describe("a feed", () => {
  it("asks nothing until it is switched on", async () => {
    const feeds = new Feeds(freshLibrary().library);
    await feeds.refresh(true);
    expect(fetchText).not.toHaveBeenCalled();
    expect(await readRequestLog()).toEqual([]);
  });

  it("brings its papers, notes the request, and names its version the next time", async () => {
    const { library } = freshLibrary();
    const feeds = new Feeds(library);
    answers(fresh(DAY), { kind: "unchanged" });
    await feeds.set(OWN, true, ADDRESS);
    expect((await library.state()).papers).toBe(1);
    expect((await readFeedStates())[OWN]).toMatchObject({ papers: 1, problem: null, failures: 0 });
    await feeds.refresh(true);
    expect(fetchText).toHaveBeenLastCalledWith(ADDRESS, { etag: "v1" });
    expect((await readFeedStates())[OWN]).toMatchObject({ papers: 1 });
    expect(await readRequestLog()).toMatchObject([
      { url: ADDRESS, outcome: "Nothing new", bytes: 0 },
      { url: ADDRESS, outcome: "Answered", bytes: DAY.length },
    ]);
  });

  it.each([
    ["HTML", fresh("<!doctype html><title>Sign in</title>"), /cannot be read/],
    ["half a JSON", fresh('[{"title": "A pap'), /cannot be read.*torn/],
    ["an error", refusal("The server has a problem (500)"), /problem \(500\)/],
  ])("that answers with %s keeps the library as it was, and says why", async (_, answer, why) => {
    const { library } = freshLibrary();
    const feeds = new Feeds(library);
    answers(fresh(DAY), answer);
    await feeds.set(OWN, true, ADDRESS);
    await feeds.refresh(true);
    const state = (await readFeedStates())[OWN];
    expect(state).toMatchObject({ failures: 1, papers: 1, problem: expect.stringMatching(why) });
    expect(state?.nextAt).toBeGreaterThan(Date.now());
    expect((await library.state()).papers).toBe(1);
  });

  it("waits as long as the server asks, and is not asked before", async () => {
    const feeds = new Feeds(freshLibrary().library);
    answers(refusal("later", 7200));
    await feeds.set(OWN, true, ADDRESS);
    const { nextAt = 0 } = (await readFeedStates())[OWN] ?? {};
    expect(nextAt - Date.now()).toBeGreaterThan(7_000_000);
    await feeds.refresh(false);
    expect(fetchText).toHaveBeenCalledTimes(1);
  });

  it("stops no other when it fails", async () => {
    const { library } = freshLibrary();
    const feeds = new Feeds(library);
    answers(refusal("no"));
    await feeds.set("hugging-face-daily", true, "");
    answers(refusal("no"), fresh(DAY));
    await feeds.set(OWN, true, ADDRESS).catch(() => {});
    await feeds.refresh(true);
    expect((await library.state()).papers).toBe(1);
  });

  it("does not note a version whose papers the library refused", async () => {
    const feeds = new Feeds({ put: () => Promise.reject(new Error("no room")) });
    answers(fresh(DAY), fresh(DAY));
    await feeds.set(OWN, true, ADDRESS);
    await feeds.refresh(true);
    expect(fetchText).toHaveBeenLastCalledWith(ADDRESS, {});
    expect((await readFeedStates())[OWN]?.problem).toBe("no room");
  });

  it("refuses a setting that is none before anything is asked", async () => {
    const feeds = new Feeds(freshLibrary().library);
    await expect(feeds.set(OWN, true, "http://lab.example/x")).rejects.toThrow("https://");
    await expect(feeds.set("arxiv-new", true, "../evil")).rejects.toThrow("no arXiv category");
    expect(fetchText).not.toHaveBeenCalled();
  });
});

it("asks Hugging Face for today and the days before", () => {
  const [daily] = FEEDS;
  expect(daily?.addresses(new Date("2026-03-01T12:00:00Z"), "")).toEqual([
    "https://huggingface.co/api/daily_papers?date=2026-03-01",
    "https://huggingface.co/api/daily_papers?date=2026-02-28",
    "https://huggingface.co/api/daily_papers?date=2026-02-27",
  ]);
});

it.each([
  [1, null, 15],
  [3, null, 60],
  [30, null, 24 * 60],
  [1, 7200, 120],
])("waits after %i failures, asked to wait %s seconds, %i minutes", (failures, asked, minutes) => {
  expect(waitAfter(failures, asked)).toBe(minutes * 60_000);
});
