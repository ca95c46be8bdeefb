import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";

import { freshLibrary } from "@/tests/unit/library/library";
import { dayAfter, dayOf } from "@/utils/domain/day";
import { holdFor, waitAfter } from "@/utils/schedule/waits";
import type { askServer } from "@/utils/http/ask-server";
import { failure } from "@/utils/http/failure";
import type { Answer } from "@/utils/http/fetch-answer";
import { writeFeedState } from "@/utils/feeds/states";
import { backFills, feedStates } from "@/utils/storage/items";
import { Feeds } from "@/utils/feeds/feeds";

const OWN = "own:https://lab.example/papers.json";
const DAILY = "hugging-face-daily";
const ON = { on: true, setting: "", choices: null };
const HOUR = 60 * 60_000;

const paper = (id: string, title = `Paper ${id}`) => ({ paper: { id, title, summary: "x" } });
const fresh = (text: string, etag = "v1"): Answer => ({
  kind: "fresh",
  body: new TextEncoder().encode(text),
  contentType: "application/json",
  validators: { etag },
});
const DAY = fresh(JSON.stringify([paper("2606.00467")]));

function feedsWith(answer: (url: string) => Answer) {
  const { library } = freshLibrary();
  const ask = vi.fn<typeof askServer>(async ({ url }) => answer(url));
  const feeds = new Feeds(library, ask);
  const asked = () => ask.mock.calls.map(([{ url }]) => url);
  const papers = async () => (await library.state()).papers;
  return { library, ask, feeds, asked, papers };
}

const stateOf = async (id: string) => (await feedStates.read())[id];

beforeEach(() => fakeBrowser.reset());

describe("a feed", () => {
  it("sends no request before it is switched on or after it is switched off", async () => {
    const { feeds, ask } = feedsWith(() => DAY);
    await feeds.refresh();
    await feeds.wake();
    await feeds.set(OWN, ON);
    await feeds.set(OWN, { ...ON, on: false });
    await feeds.refresh();
    await feeds.wake();
    expect(ask).not.toHaveBeenCalled();
    expect(await browser.alarms.getAll()).toEqual([]);
  });

  it("adds its papers, and sends their version with the next request", async () => {
    const { feeds, ask, papers } = feedsWith(() => DAY);
    await feeds.set(OWN, ON);
    await feeds.wake();
    expect(await papers()).toBe(1);
    expect(await stateOf(OWN)).toMatchObject({ papers: 1, problem: null, failures: 0 });
    ask.mockResolvedValueOnce({ kind: "unchanged" });
    await feeds.refresh();
    await feeds.wake();
    expect(ask).toHaveBeenLastCalledWith(expect.objectContaining({ known: { etag: "v1" } }));
    expect(await stateOf(OWN)).toMatchObject({ papers: 1, problem: null });
  });

  it.each([
    ["a web page", fresh("<!doctype html><title>Sign in</title>"), /web page came/],
    ["truncated JSON", fresh('[{"title": "A pap'), /cannot be read.*torn/],
    ["truncated RSS", fresh("<rss><channel><item><title>A"), /cannot be read.*torn/],
    ["nonsense", fresh("lorem ipsum"), /neither a feed nor a pack/],
    ["an error", failure("The server has a problem (500)", { busy: true }), /problem \(500\)/],
  ])(
    "that responds with %s keeps the earlier papers, and shows the reason",
    async (_, answer, why) => {
      const { feeds, ask, papers } = feedsWith(() => DAY);
      await feeds.set(OWN, ON);
      await feeds.wake();
      ask.mockResolvedValueOnce(answer);
      await feeds.refresh();
      await feeds.wake();
      const state = await stateOf(OWN);
      expect(state).toMatchObject({ failures: 1, papers: 1, problem: expect.stringMatching(why) });
      expect((state?.nextAt ?? 0) - Date.now()).toBeGreaterThan(14 * 60_000);
      expect(await papers()).toBe(1);
    },
  );

  it.each([
    ["an empty day", "[]"],
    ["an empty JSON feed", '{"version": "https://jsonfeed.org/version/1.1", "items": []}'],
    ["a feed without entries", "<rss><channel><title>x</title></channel></rss>"],
  ])("accepts %s", async (_, text) => {
    const { feeds } = feedsWith(() => fresh(text));
    await feeds.set(OWN, ON);
    await feeds.wake();
    expect(await stateOf(OWN)).toMatchObject({ failures: 0, papers: 0, problem: null });
  });

  it.each([
    ["switched off", (feeds: Feeds) => feeds.set(OWN, { ...ON, on: false })],
    ["erased with everything", () => feedStates.remove()],
  ])("that was %s during a request adds nothing", async (_, end) => {
    const { feeds, ask, papers } = feedsWith(() => DAY);
    vi.spyOn(console, "error").mockImplementation(() => {});
    await feeds.set(OWN, ON);
    ask.mockImplementationOnce(async () => {
      await end(feeds);
      return DAY;
    });
    await feeds.wake();
    expect(await papers()).toBe(0);
    expect(await browser.storage.local.get("feedProgress")).toEqual({});
  });

  it("waits as long as the server asks, even if the reader requests an update", async () => {
    const later = failure("later", { retryAfterSeconds: 7200, busy: true });
    const { feeds, ask } = feedsWith(() => later);
    await feeds.set(OWN, ON);
    await feeds.wake();
    await feeds.refresh();
    await feeds.set(OWN, ON);
    await feeds.wake();
    expect(ask).toHaveBeenCalledTimes(1);
    expect((await stateOf(OWN))?.heldUntil).toBeGreaterThan(Date.now() + 1.9 * HOUR);
  });

  it("is requested at once on the reader's demand, even while it waits after a failure", async () => {
    const { feeds, ask } = feedsWith(() => failure("no"));
    await feeds.set(OWN, ON);
    await feeds.wake();
    await feeds.wake();
    expect(ask).toHaveBeenCalledTimes(1);
    await feeds.refresh();
    await feeds.wake();
    expect(ask).toHaveBeenCalledTimes(2);
    expect(await stateOf(OWN)).toMatchObject({ failures: 2 });
  });

  it("does not affect other feeds when it fails", async () => {
    const { feeds, papers } = feedsWith((url) =>
      url.includes("lab.example") ? DAY : failure("no", { busy: true }),
    );
    await feeds.set(DAILY, ON);
    await feeds.set(OWN, ON);
    await feeds.wake();
    expect(await papers()).toBe(1);
    expect(await stateOf(DAILY)).toMatchObject({ problem: expect.stringContaining("no") });
  });

  it("requests its other addresses when one fails, and reports which", async () => {
    const { feeds, papers, asked } = feedsWith((url) =>
      url.endsWith("cs.XX") ? failure("Nothing is at this address (404)") : fresh(RSS),
    );
    await feeds.set("arxiv-new", { ...ON, setting: "cs.XX, cs.LG" });
    await feeds.wake();
    expect(asked()).toHaveLength(2);
    expect(await papers()).toBe(1);
    expect((await stateOf("arxiv-new"))?.problem).toContain("[rss.arxiv.org/rss/cs.XX]");
  });

  it("sends no further requests to a server in trouble", async () => {
    const { feeds, asked } = feedsWith(() => failure("no", { busy: true }));
    await feeds.set(DAILY, ON);
    await feeds.wake();
    expect(asked()).toHaveLength(1);
  });

  it("does not store a version whose papers the library refused", async () => {
    const ask = vi.fn<typeof askServer>(async () => DAY);
    const feeds = new Feeds({ put: () => Promise.reject(new Error("no room")) }, ask);
    await feeds.set(OWN, ON);
    await feeds.wake();
    await feeds.refresh();
    await feeds.wake();
    expect(ask).toHaveBeenLastCalledWith(expect.objectContaining({ known: {} }));
    expect((await stateOf(OWN))?.problem).toBe("no room");
  });

  it("refuses an invalid setting before any request", async () => {
    const { feeds, ask } = feedsWith(() => DAY);
    await expect(feeds.set("own:http://lab.example/x", ON)).rejects.toThrow("no feed");
    await expect(feeds.set("arxiv-new", { ...ON, setting: "../evil" })).rejects.toThrow(
      "no category",
    );
    await feeds.wake();
    expect(ask).not.toHaveBeenCalled();
  });

  it("that was removed during a request does not come back", async () => {
    const { feeds, ask } = feedsWith(() => DAY);
    ask.mockImplementationOnce(async () => {
      await feeds.remove(OWN);
      return DAY;
    });
    await feeds.set(OWN, ON);
    await feeds.wake();
    expect(await stateOf(OWN)).toBeUndefined();
  });

  it("is requested again when its setting changed during a request", async () => {
    const { feeds, ask, asked } = feedsWith(() => fresh(RSS));
    ask.mockImplementationOnce(async () => {
      await feeds.set("arxiv-new", { ...ON, setting: "cs.CL" });
      return fresh(RSS);
    });
    await feeds.set("arxiv-new", { ...ON, setting: "cs.LG" });
    await feeds.wake();
    expect(asked().map((url) => url.slice(-5))).toEqual(["cs.LG", "cs.CL"]);
  });
});

describe("time", () => {
  it("sets an alarm for the first feed that is due", async () => {
    const { feeds } = feedsWith(() => DAY);
    await feeds.set(OWN, ON);
    await feeds.wake();
    const [alarm] = await browser.alarms.getAll();
    expect(alarm?.scheduledTime).toBe((await stateOf(OWN))?.nextAt);
  });

  it("that passed during sleep is made up for by the next worker", async () => {
    await writeFeedState(DAILY, {
      ...ON,
      freshAt: Date.now() - 5 * 24 * HOUR,
      nextAt: Date.now() - 5 * 24 * HOUR + HOUR,
    });
    const { feeds, asked, papers } = feedsWith(() => DAY);
    feeds.listen();
    await vi.waitFor(async () => expect(await stateOf(DAILY)).toMatchObject({ papers: 8 }));
    expect(asked()).toHaveLength(8);
    expect(await papers()).toBe(1);
  });

  it.each([
    [1, null, 15],
    [3, null, 60],
    [30, null, 24 * 60],
    [1, 7200, 120],
    [1, 7_200_000, 24 * 60],
  ])(
    "after %i failures, asked to wait %s seconds, means waiting %i minutes",
    (failures, asked, minutes) => {
      expect(waitAfter(failures, asked)).toBe(minutes * 60_000);
    },
  );
});

describe("a server that asks for a pause", () => {
  it.each([
    [null, 0],
    [0, 0],
    [90, 1.5],
    [24 * 3600, 24 * 60],
    [24 * 3600 + 1, 24 * 60],
  ])("of %s seconds gets no request for %s minutes", (seconds, minutes) => {
    expect(holdFor(seconds)).toBe(minutes * 60_000);
  });
});

describe("a day that was only partly published", () => {
  it("is completed by a later request", async () => {
    const half = [paper("2606.00001", "The first paper"), paper("2606.00002", "The second paper")];
    const { feeds, ask, papers } = feedsWith(() => fresh("[]"));
    ask.mockResolvedValueOnce(fresh(JSON.stringify(half.slice(0, 1))));
    await feeds.set(DAILY, ON);
    await feeds.wake();
    expect(await papers()).toBe(1);
    ask.mockResolvedValueOnce(fresh(JSON.stringify(half), "v2"));
    await feeds.refresh();
    await feeds.wake();
    expect(await papers()).toBe(2);
    expect(await stateOf(DAILY)).toMatchObject({ papers: 2 });
  });
});

describe("earlier days", () => {
  const today = dayOf(Date.now());
  const fillOf = async () => (await backFills.read())[DAILY];
  async function filling(answer: (url: string) => Answer) {
    const all = feedsWith(answer);
    await all.feeds.set(DAILY, ON);
    await all.feeds.wake();
    all.ask.mockClear();
    return all;
  }

  it("are fetched one by one, newest first, with progress", async () => {
    const { feeds, asked } = await filling(() => DAY);
    await feeds.fill(DAILY, "2024-02-28", "2024-03-01");
    await feeds.wake();
    const days = asked().map((url) => url.slice(-10));
    expect(days).toEqual(["2024-03-01", "2024-02-29", "2024-02-28"]);
    expect(await fillOf()).toMatchObject({ next: "2024-02-27", papers: 3, missed: 0 });
  });

  it("end at the start of the feed, and today", async () => {
    const { feeds } = await filling(() => DAY);
    await feeds.fill(DAILY, "2001-01-01", dayAfter(today, 30));
    expect(await fillOf()).toMatchObject({ from: "2023-05-04", to: today });
  });

  it.each([
    ["2024-03-01", "2024-02-28"],
    ["2024-02-30", "2024-03-01"],
    ["", "2024-03-01"],
  ])("are refused from “%s” to “%s”", async (from, to) => {
    const { feeds } = await filling(() => DAY);
    await expect(feeds.fill(DAILY, from, to)).rejects.toThrow("before the last");
  });

  it("stop when cancelled, and keep what was fetched", async () => {
    const { feeds, ask, asked, papers } = await filling(() => DAY);
    ask.mockImplementationOnce(async () => {
      await feeds.cancelFill(DAILY);
      return DAY;
    });
    await feeds.fill(DAILY, "2024-02-28", "2024-03-01");
    await feeds.wake();
    expect(asked()).toHaveLength(1);
    expect(await fillOf()).toBeUndefined();
    expect(await papers()).toBe(1);
  });

  it("wait when the server asks, and continue from the same day", async () => {
    const { feeds, ask, asked } = await filling(() => DAY);
    ask.mockResolvedValueOnce(failure("later", { retryAfterSeconds: 60, busy: true }));
    await feeds.fill(DAILY, "2024-03-01", "2024-03-01");
    await feeds.wake();
    const fill = await fillOf();
    expect(fill).toMatchObject({ next: "2024-03-01", failures: 1, problem: "later" });
    vi.useFakeTimers({ now: fill?.nextAt ?? 0, toFake: ["Date"] });
    await feeds.wake();
    vi.useRealTimers();
    expect(asked().filter((url) => url.endsWith("2024-03-01"))).toHaveLength(2);
    expect(await fillOf()).toMatchObject({ next: "2024-02-29", problem: null });
  });

  it("skip a day that is refused three times, and report it", async () => {
    const { feeds } = await filling((url) => (url.endsWith("03-01") ? failure("no") : DAY));
    await feeds.fill(DAILY, "2024-02-29", "2024-03-01");
    await feeds.wake();
    const wakeWhenDue = async () => {
      vi.useFakeTimers({ now: (await fillOf())?.nextAt ?? 0, toFake: ["Date"] });
      await feeds.wake();
      vi.useRealTimers();
    };
    await wakeWhenDue();
    await wakeWhenDue();
    expect(await fillOf()).toMatchObject({ next: "2024-02-28", missed: 1, papers: 1 });
  });
});

const RSS = `<rss><channel><title>cs</title><item><title>A paper of arXiv</title>
  <link>https://arxiv.org/abs/2606.00467</link></item></channel></rss>`;
