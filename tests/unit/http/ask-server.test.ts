// @vitest-environment node
import type { Server } from "node:http";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";

import { serverOf, type Answer } from "./server";
import { askServer } from "@/utils/http/ask-server";
import { gapOf, waitBefore } from "@/utils/http/pace";
import { closeNotes, noteRequest } from "@/utils/http/request-log";
import { requestLog } from "@/utils/storage/items";

const running: Server[] = [];

async function server(answer: Answer): Promise<string> {
  const { server: one, url } = await serverOf(answer);
  running.push(one);
  return url;
}

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  for (const one of running.splice(0)) {
    one.closeAllConnections();
    one.close();
  }
});

describe("the request log", () => {
  it("has a request before it is sent, and its outcome afterwards", async () => {
    let before: unknown;
    const url = await server((_, response) => {
      void requestLog.read().then((log) => {
        before = log;
        response.end("[1]");
      });
    });
    await askServer({ url, why: "a test" });
    expect(before).toMatchObject([{ url, why: "a test", outcome: null, bytes: 0 }]);
    expect(await requestLog.read()).toMatchObject([{ url, outcome: "Answered", bytes: 3 }]);
  });

  it.each<[string, Answer, string, number]>([
    ["304", (_, response) => response.writeHead(304).end(), "Nothing new", 0],
    ["500", (_, response) => response.writeHead(500).end("x"), "problem (500)", 0],
    [
      "a broken connection",
      (_, response) => {
        response.writeHead(200, { "content-length": "9" });
        response.write("[{", () => setTimeout(() => response.socket?.destroy(), 50));
      },
      "broke in the middle",
      2,
    ],
  ])("records %s with the bytes received", async (_, answer, outcome, bytes) => {
    await askServer({ url: await server(answer), why: "a test" });
    expect(await requestLog.read()).toMatchObject([
      { outcome: expect.stringContaining(outcome), bytes },
    ]);
  });

  it("loses none of many simultaneous requests", async () => {
    const url = await server((_, response) => response.end("x"));
    const urls = Array.from({ length: 20 }, (_, at) => `${url}?${at}`);
    await Promise.all(urls.map((one) => askServer({ url: one, why: "a test" })));
    const log = await requestLog.read();
    expect(log.map((one) => one.url).toSorted()).toEqual(urls.toSorted());
    expect(log.every(({ outcome, bytes }) => outcome === "Answered" && bytes === 1)).toBe(true);
  });

  it("closes entries of a stopped worker, and can be cleared", async () => {
    await noteRequest("https://a.example/x", "a test");
    await closeNotes("stopped");
    expect(await requestLog.read()).toMatchObject([{ outcome: "stopped" }]);
    await requestLog.remove();
    expect(await requestLog.read()).toEqual([]);
  });

  it("keeps the newest 2000", async () => {
    const old = { at: 1, url: "https://a.example", why: "", outcome: "", bytes: 0 };
    const full = Array.from({ length: 2000 }, (_, at) => ({ ...old, id: `${at}` }));
    await fakeBrowser.storage.local.set({ requestLog: full });
    await noteRequest("https://b.example", "a test");
    const log = await requestLog.read();
    expect([log.length, log[0]?.url]).toEqual([2000, "https://b.example"]);
  });
});

describe("the delay between requests", () => {
  const entry = (url: string, at: number) => ({ id: "1", url, at, why: "", outcome: "", bytes: 0 });
  const RSS = "https://rss.arxiv.org/rss/cs.LG";
  const QUERY = "https://export.arxiv.org/api/query";
  const DAILY = "https://huggingface.co/api/daily_papers";

  it("is three seconds for all of arXiv's hosts, one for others, none on this device", () => {
    expect([RSS, QUERY, DAILY, "http://127.0.0.1:1/x"].map(gapOf)).toEqual([3000, 3000, 1000, 0]);
  });

  it.each([
    ["nothing was requested", [], 0],
    ["another host of arXiv was requested", [entry(RSS, 9000)], 2000],
    ["the last request was long ago", [entry(QUERY, 1000)], 0],
    ["another site was requested", [entry(DAILY, 9999)], 0],
    ["the clock was set back", [entry(QUERY, 99_000)], 0],
  ])("is kept when %s", (_, log, wait) => {
    expect(waitBefore(QUERY, log, 10_000)).toBe(wait);
  });
});
