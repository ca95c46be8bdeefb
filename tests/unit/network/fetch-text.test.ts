// @vitest-environment node
import type { Server } from "node:http";
import { afterEach, describe, expect, it } from "vitest";

import { fetchText } from "@/utils/network/fetch-text";
import { serverOf, type Answer } from "./server";

let running: Server | undefined;

async function asked(answer: Answer, options = {}) {
  const { server, url } = await serverOf(answer);
  running = server;
  return fetchText(url, { etag: '"v1"', lastModified: "yesterday" }, options);
}

afterEach(() => {
  running?.closeAllConnections();
  running?.close();
});

const status =
  (code: number, headers: Record<string, string> = {}, body = ""): Answer =>
  (_, response) =>
    response.writeHead(code, headers).end(body);

describe("asking a server", () => {
  it("names the version that is known, and tells the one that came", async () => {
    let sent: unknown;
    const answer = await asked((request, response) => {
      sent = [
        request.headers["if-none-match"],
        request.headers["if-modified-since"],
        request.headers.cookie,
      ];
      response.writeHead(200, { etag: '"v2"' }).end("[]");
    });
    expect(sent).toEqual(['"v1"', "yesterday", undefined]);
    expect(answer).toEqual({ kind: "fresh", text: "[]", bytes: 2, validators: { etag: '"v2"' } });
  });

  it("takes 304 for nothing new", async () => {
    expect(await asked(status(304))).toEqual({ kind: "unchanged" });
  });

  it.each([
    [404, "Nothing is at this address (404)"],
    [429, "The server asks to come back later (429)"],
    [418, "The server answers with an error (418)"],
    [500, "The server has a problem (500)"],
  ])("says what %i means", async (code, why) => {
    expect(await asked(status(code))).toEqual({ kind: "failed", why, retryAfterSeconds: null });
  });

  it.each([
    ["120", 120],
    ["soon", null],
  ])("heeds Retry-After: %s", async (value, seconds) => {
    const answer = await asked(status(429, { "retry-after": value }));
    expect(answer).toMatchObject({ retryAfterSeconds: seconds });
  });

  it("refuses an answer that is too large, without reading all of it", async () => {
    const answer = await asked(status(200, {}, "x".repeat(5000)), { limit: 1000 });
    expect(answer).toMatchObject({ kind: "failed", why: "The answer is larger than 30 MB" });
  });

  it("refuses to be led to another host", async () => {
    const other = await serverOf(status(200, {}, "[]"));
    const elsewhere = other.url.replace("127.0.0.1", "localhost");
    const answer = await asked(status(302, { location: elsewhere }));
    other.server.close();
    expect(answer).toMatchObject({ kind: "failed" });
  });

  it("gives up on a server that says nothing", async () => {
    const answer = await asked(() => {}, { timeout: 100 });
    expect(answer).toMatchObject({ why: "The server did not answer within a minute" });
  });

  it("says that a server cannot be reached", async () => {
    const { server, url } = await serverOf(() => {});
    server.close();
    expect(await fetchText(url)).toMatchObject({
      why: expect.stringContaining("cannot be reached"),
    });
  });

  it("says so where the connection is cut in the middle", async () => {
    const answer = await asked((_, response) => {
      response.writeHead(200, { "content-length": "1000" });
      response.write("[{");
      response.socket?.destroy();
    });
    expect(answer).toMatchObject({ kind: "failed" });
  });
});
