// @vitest-environment node
import type { Server } from "node:http";
import { afterEach, describe, expect, it } from "vitest";

import { decodedText } from "@/utils/http/decoded-text";
import { fetchAnswer } from "@/utils/http/fetch-answer";
import { secureServerOf, serverOf, type Answer } from "./server";

let running: Server[] = [];

async function asked(answer: Answer, options = {}) {
  const { server, url } = await serverOf(answer);
  running.push(server);
  return fetchAnswer(url, { etag: '"v1"', lastModified: "yesterday" }, options);
}

afterEach(() => {
  for (const server of running) {
    server.closeAllConnections();
    server.close();
  }
  running = [];
});

const status =
  (code: number, headers: Record<string, string> = {}, body = ""): Answer =>
  (_, response) =>
    response.writeHead(code, headers).end(body);

const failing = (why: string) => ({ kind: "failed", why: expect.stringContaining(why) });

describe("a request to a server", () => {
  it("sends the known version, and returns the version received", async () => {
    let sent: unknown;
    const answer = await asked((request, response) => {
      const { headers } = request;
      sent = [headers["if-none-match"], headers["if-modified-since"], headers.cookie];
      response.writeHead(200, { etag: '"v2"', "content-type": "text/plain" }).end("[]");
    });
    expect(sent).toEqual(['"v1"', "yesterday", undefined]);
    expect(answer).toEqual({
      kind: "fresh",
      body: new TextEncoder().encode("[]"),
      contentType: "text/plain",
      validators: { etag: '"v2"' },
    });
  });

  it("treats 304 as nothing new", async () => {
    expect(await asked(status(304))).toEqual({ kind: "unchanged" });
  });

  it.each([
    [400, "does not understand what Gloss asks for (400)", false],
    [401, "wants a password (401)", false],
    [403, "refuses to answer (403)", false],
    [404, "Nothing is at this address (404)", false],
    [410, "Nothing is at this address any more (410)", false],
    [418, "answers with an error (418)", false],
    [429, "asks Gloss to come back later (429)", true],
    [500, "has a problem (500)", true],
    [503, "has a problem (503)", true],
  ])(
    "explains status %i, and says whether it affects the whole server",
    async (code, why, busy) => {
      const answer = await asked(status(code));
      expect(answer).toMatchObject({ ...failing(why), retryAfterSeconds: null, busy });
    },
  );

  it.each([
    ["120", 120],
    [new Date(Date.now() + 7_200_000).toUTCString(), expect.closeTo(7200, -1)],
    [new Date(Date.now() - 7_200_000).toUTCString(), 0],
    ["soon", null],
  ])("respects Retry-After: %s", async (value, seconds) => {
    const answer = await asked(status(429, { "retry-after": value }));
    expect(answer).toMatchObject({ retryAfterSeconds: seconds });
  });

  it("refuses a response with a Content-Length of 50 MB without reading it", async () => {
    const answer = await asked((_, response) => {
      response.writeHead(200, { "content-length": "50000000" }).write("[");
    });
    expect(answer).toMatchObject({ ...failing("larger than a feed"), bytes: 0 });
  });

  it("aborts an endless response once it is over the size limit", async () => {
    const answer = await asked(
      (_, response) => {
        const more = setInterval(() => response.write("x".repeat(500)), 1);
        response.on("close", () => clearInterval(more));
      },
      { limit: 1000 },
    );
    expect(answer).toMatchObject(failing("larger than a feed"));
    expect(answer).toMatchObject({ bytes: expect.toSatisfy((bytes) => bytes < 10_000) });
  });

  it("does not follow a redirect: the other address gets no request", async () => {
    let heard = 0;
    const other = await serverOf((_, response) => {
      heard += 1;
      response.end("[]");
    });
    running.push(other.server);
    const elsewhere = other.url.replace("127.0.0.1", "localhost");
    const answer = await asked(status(302, { location: elsewhere }));
    expect(answer).toMatchObject(failing("leads to another one"));
    expect(heard).toBe(0);
  });

  it("times out on a server that never responds", async () => {
    const answer = await asked(() => {}, { silence: 100 });
    expect(answer).toMatchObject({ ...failing("said nothing for too long"), busy: true });
  });

  it("times out on a server that stops in the middle of a response", async () => {
    const answer = await asked((_, response) => void response.writeHead(200).write("[{"), {
      silence: 1000,
    });
    expect(answer).toMatchObject({ ...failing("said nothing for too long"), bytes: 2 });
  });

  it("waits for a server that is slow but keeps sending", async () => {
    const answer = await asked(
      (_, response) => {
        let count = 0;
        const more = setInterval(() => {
          response.write(" ");
          if ((count += 1) < 8) return;
          clearInterval(more);
          response.end("[]");
        }, 50);
      },
      { silence: 300 },
    );
    expect(answer).toMatchObject({ kind: "fresh" });
  });

  it("says that a server cannot be reached", async () => {
    const { server, url } = await serverOf(() => {});
    server.close();
    expect(await fetchAnswer(url)).toMatchObject(failing("cannot be reached"));
  });

  it("refuses an untrusted certificate", async () => {
    const { server, url } = await secureServerOf(status(200, {}, "[]"));
    running.push(server);
    expect(await fetchAnswer(url)).toMatchObject(failing("certificate is not valid"));
  });

  it("reports a connection that was cut in the middle", async () => {
    const answer = await asked((_, response) => {
      response.writeHead(200, { "content-length": "1000" });
      response.write("[{", () => response.socket?.destroy());
    });
    expect(answer).toMatchObject({ kind: "failed", busy: true });
  });
});

describe("decoding a response", () => {
  const bytes = (...codes: number[]) => Uint8Array.from(codes);
  const ascii = (text: string) => [...new TextEncoder().encode(text)];
  it.each([
    ["UTF-8 when no charset is given", bytes(0xc3, 0xa9), "", "é"],
    ["the charset of the header", bytes(0xe9), "application/json; charset=latin1", "é"],
    [
      "the XML declaration",
      bytes(...ascii('<?xml version="1.0" encoding="iso-8859-1"?>'), 0xe9),
      "application/rss+xml",
      '<?xml version="1.0" encoding="iso-8859-1"?>é',
    ],
    ["the UTF-16 byte order mark", bytes(0xff, 0xfe, 0xe9, 0), "text/xml", "é"],
    ["UTF-8 for an unknown charset", bytes(0xc3, 0xa9), "text/xml; charset=x-y", "é"],
  ])("uses %s", (_, body, contentType, text) => {
    expect(decodedText(body, contentType)).toBe(text);
  });
});
