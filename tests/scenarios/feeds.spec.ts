import { Readable } from "node:stream";
import { feedServer, type Answer } from "@/tests/browser/feed-server";
import { KNOWN_TRENDING, TRENDING, VAR } from "@/tests/browser/listing";
import { secureServerOf } from "@/tests/unit/http/server";
import { addFeed, expectToldOf, listedRequests } from "./feed-list";
import { expectShown } from "./shown";
import { countOf, expectStrips, stripOf } from "./strips";
import { expect, test } from "./test";

// Many of these wait for a server on purpose.
test.describe.configure({ timeout: 240_000 });

const NEW = "A paper that only this morning's feed knows";

const paper = (id: string, title: string, more: object = {}) => ({
  paper: { id, title, summary: "We improve FID from 3.1 to 2.0 on ImageNet.", ...more },
});
const DAY = JSON.stringify([
  paper("2611.00467", NEW, { githubRepo: "https://github.com/a/b" }),
  paper("2404.02905", VAR, {
    publishedAt: "2024-04-03T17:59:53.000Z",
    githubRepo: "https://github.com/FoundationVision/VAR",
    githubStars: 8500,
    upvotes: 70,
  }),
]);
const giving =
  (text: string): Answer =>
  (_, response) =>
    response.end(text);

const ROW = `<article><h3><a href="/papers/2611.00467">${NEW}</a></h3></article>`;

test("a day of Hugging Face's papers gets its strips on a page that is open, without a reload, and tells more of known papers", async ({
  fresh,
}) => {
  const today = new Date().toISOString().slice(0, 10);
  fresh.pages.set(`https://huggingface.co/api/daily_papers?date=${today}`, DAY);
  const tab = await fresh.open(TRENDING);
  await expectStrips(tab, KNOWN_TRENDING.length);
  await tab.run(
    (row) => document.querySelector("article")?.insertAdjacentHTML("afterend", row),
    ROW,
  );
  const options = await fresh.openOwn("options.html");
  await expectShown(options, "Gloss has made no request.");
  await options.click("checkbox", "Hugging Face Daily Papers");
  await expect.poll(() => countOf(tab, stripOf(NEW))).toBe(1);
  await tab.toFront();
  await tab.clickIn(stripOf(VAR), "button");
  await expectShown(tab, "2404.02905", "[data-gloss=card]");
  await expectShown(tab, "Apr 3, 2024", "[data-gloss=card]");
  await expectShown(tab, "8,500 stars on GitHub", "[data-gloss=card]");
  const code = (strip: string) =>
    [...(document.querySelector(strip)?.shadowRoot?.querySelectorAll("a") ?? [])].map(
      ({ href }) => href,
    );
  expect(await tab.run(code, stripOf(VAR))).toContain("https://github.com/FoundationVision/VAR");
});

test("the list of requests holds all that Gloss sent, and nothing else", async ({ fresh }) => {
  const server = await feedServer((request, response) => {
    if (request.url === "/away") response.writeHead(302, { location: "/elsewhere" }).end();
    else if (request.url === "/error") response.writeHead(500).end();
    else response.setHeader("etag", "v1").end(DAY);
  });
  const options = await fresh.openOwn("options.html");
  const popup = await fresh.openOwn("popup.html");
  await popup.type("image generation");
  await expect.poll(() => countOf(popup, "[role=listbox] [role=option]")).toBeGreaterThan(0);
  expect(await fresh.sent()).toEqual([]);
  await options.toFront();
  const addresses = ["/feed", "/away", "/error"].map((path) => new URL(path, server.url).href);
  for (const [at, address] of addresses.entries()) {
    // oxlint-disable no-await-in-loop -- one after the other
    await addFeed(options, address);
    await expectShown(options, `Requests that Gloss made (${at + 1})`);
    // oxlint-enable no-await-in-loop
  }
  await options.click("checkbox", "Hugging Face Daily Papers");
  await expectShown(options, /cannot be reached.*Next try/u);
  await expectShown(options, "Requests that Gloss made (4)");
  const listed = await listedRequests(options);
  expect(listed.filter((url) => url.startsWith("http://127.0.0.1"))).toEqual(server.asked);
  expect((await fresh.sent()).toSorted()).toEqual(listed.toSorted());
  expect(listed).toHaveLength(4);
  server.close();
});

/** How a server that once gave papers can answer later, and what the reader is told. */
const BAD_ANSWERS: Record<string, { answer: Answer; words: RegExp }> = {
  page: { answer: giving("<!doctype html><title>Sign in</title>"), words: /web page came/ },
  gone: {
    answer: (_, response) => response.writeHead(404).end(),
    words: /Nothing is at this address \(404\)/,
  },
  error: {
    answer: (_, response) => response.writeHead(500).end(),
    words: /has a problem \(500\)/,
  },
  seconds: {
    answer: (_, response) => response.writeHead(429, { "retry-after": "3600" }).end(),
    words: /come back later \(429\)/,
  },
  date: {
    answer: (_, response) => {
      const later = new Date(Date.now() + 7_200_000).toUTCString();
      response.writeHead(429, { "retry-after": later }).end();
    },
    words: /come back later \(429\)/,
  },
  half: { answer: giving(DAY.slice(0, 200)), words: /cannot be read.*torn/ },
  large: {
    answer: (_, response) => {
      response.writeHead(200, { "content-length": "50000001" });
      response.write("[");
      Readable.from(Array.from({ length: 50 }, () => " ".repeat(1_000_000))).pipe(response);
    },
    words: /larger than a feed/,
  },
  away: {
    answer: (_, response) => response.writeHead(302, { location: "http://localhost:1/x" }).end(),
    words: /leads to another one/,
  },
  silent: { answer: () => {}, words: /said nothing for too long/ },
};

test.describe("a feed that is added", () => {
  test("says of every bad answer what failed, keeps what it brought, and stops no other", async ({
    fresh,
  }) => {
    const names = Object.keys(BAD_ANSWERS);
    const nameOf = (url = "") => url.slice(1);
    const server = await feedServer(giving(DAY));
    const options = await fresh.openOwn("options.html");
    for (const name of [...names, "good"]) {
      // oxlint-disable no-await-in-loop -- one after the other
      await addFeed(options, new URL(name, server.url).href);
      await expectToldOf(options, `/${name}`, /^2 papers, asked/mu);
      // oxlint-enable no-await-in-loop
    }
    await expectShown(options, "114 papers");
    server.play((request, response) => {
      const bad = BAD_ANSWERS[nameOf(request.url)]?.answer ?? giving(DAY);
      bad(request, response);
    });
    await options.click("button", "Refresh now");
    for (const [name, { words }] of Object.entries(BAD_ANSWERS)) {
      // oxlint-disable no-await-in-loop -- the slowest answer takes as long for all
      await expectToldOf(options, `/${name}`, words);
      await expectToldOf(options, `/${name}`, /Next try: /u);
      // oxlint-enable no-await-in-loop
    }
    await expectToldOf(options, "/good", /^2 papers, asked/mu);
    await expectShown(options, "114 papers");
    server.close();
  });

  test("with a certificate that nobody vouches for says so", async ({ fresh }) => {
    await fresh.distrust();
    const { server, url } = await secureServerOf((_, response) => response.end(DAY));
    const options = await fresh.openOwn("options.html");
    await addFeed(options, url);
    await expectShown(options, /certificate is not valid.*Next try/u);
    server.close();
  });

  test("and has nothing new is content with 304", async ({ fresh }) => {
    const server = await feedServer((request, response) => {
      if (request.headers["if-none-match"] === '"v1"') response.writeHead(304).end();
      else response.writeHead(200, { etag: '"v1"' }).end(DAY);
    });
    const options = await fresh.openOwn("options.html");
    await addFeed(options, server.url);
    await expectShown(options, /^2 papers, asked/mu);
    await options.click("button", "Refresh now");
    await expectShown(options, "Requests that Gloss made (2)");
    await options.run(() => {
      for (const one of document.querySelectorAll("details")) one.open = true;
    }, null);
    await expectShown(options, "Nothing new");
    await expectShown(options, /^2 papers, asked/mu);
    server.close();
  });
});

test("earlier days are fetched with progress, and can be cancelled", async ({ fresh }) => {
  const options = await fresh.openOwn("options.html");
  for (let back = 0; back < 30; back++) {
    const day = new Date(Date.now() - back * 86_400_000).toISOString().slice(0, 10);
    fresh.pages.set(`https://huggingface.co/api/daily_papers?date=${day}`, DAY);
  }
  await options.click("checkbox", "Hugging Face Daily Papers");
  await expectShown(options, "Earlier days");
  await options.run(() => {
    for (const one of document.querySelectorAll("details")) one.open = true;
  }, null);
  await options.click("button", "Last 7 days");
  await expect.poll(() => countOf(options, "[aria-label^='Earlier days']")).toBeGreaterThan(0);
  await expectShown(options, "7 days fetched, 14 papers.");
  await options.click("button", "Fetch other days");
  await options.click("button", "Last 30 days");
  await options.click("button", "Cancel");
  await expectShown(options, "Last 7 days");
});
