// @vitest-environment node
import type { Server } from "node:http";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";

import { askText } from "@/utils/http/ask-text";
import { serverOf } from "./server";

const running: Server[] = [];

async function asked(body: Uint8Array, headers: Record<string, string> = {}) {
  const { server, url } = await serverOf((_, response) =>
    response.writeHead(200, headers).end(body),
  );
  running.push(server);
  return askText({ url, why: "A test" });
}

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  for (const server of running.splice(0)) server.close();
});

const PACK = Buffer.from('{"papers": []}');
/** 80 million spaces, compressed to 80,000 bytes. */
const bomb = gzipSync(Buffer.alloc(80_000_000, " "));

describe("fetching text", () => {
  it.each([
    ["as it is", PACK, {}],
    ["gzipped by the server in transit", gzipSync(PACK), { "content-encoding": "gzip" }],
    ["from a gzipped file", gzipSync(PACK), { "content-type": "application/gzip" }],
  ])("accepts it %s", async (_, body, headers) => {
    expect(await asked(body, headers)).toMatchObject({ kind: "fresh", text: '{"papers": []}' });
  });

  it.each([
    ["a gzip bomb", bomb, {}, "far larger than any pack"],
    ["a gzip bomb in transit", bomb, { "content-encoding": "gzip" }, "larger than a feed"],
    ["a damaged gzip file", gzipSync(PACK).subarray(0, 20), {}, "torn"],
    ["a zip archive", Buffer.from("PK\u{3}\u{4}…"), {}, "zip archive"],
  ])("refuses %s with a message", async (_, body, headers, words) => {
    expect(await asked(body, headers)).toMatchObject({
      kind: "failed",
      why: expect.stringContaining(words),
    });
  });
});
