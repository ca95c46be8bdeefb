import { Readable } from "node:stream";
import type { Page } from "@playwright/test";
import { secureServerOf } from "@/tests/unit/network/server";
import { expect, test } from "./extension";
import { addFeed, feedServer, listedRequests, type Answer } from "./feed-server";
import { KNOWN_TRENDING, open, stripOf, strips, TRENDING, VAR } from "./listing";

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

/** Puts a row for the new paper on a page that is open. */
const addRow = (page: Page) =>
  page.evaluate((text) => {
    const row = document.querySelector("article");
    const fresh = row?.cloneNode(true);
    if (!row || !(fresh instanceof Element)) return;
    for (const strip of fresh.querySelectorAll("gloss-badges")) strip.remove();
    for (const link of fresh.querySelectorAll("a")) link.setAttribute("href", "/papers/2611.00467");
    const heading = fresh.querySelector("h3 a");
    if (heading) heading.textContent = text;
    row.after(fresh);
  }, NEW);

test("a day of Hugging Face's papers gets its strips on a page that is open, without a reload, and tells more of known papers", async ({
  gloss,
}) => {
  const today = new Date().toISOString().slice(0, 10);
  gloss.pages.set(`https://huggingface.co/api/daily_papers?date=${today}`, DAY);
  const page = await open(gloss.context, TRENDING);
  await expect(strips(page)).toHaveCount(KNOWN_TRENDING.length);
  await addRow(page);
  const options = await gloss.openOwn("options.html");
  await expect(options.getByText("Gloss has made no request.")).toBeVisible();
  await options.getByRole("checkbox", { name: "Hugging Face Daily Papers" }).click();
  await expect(stripOf(page, NEW)).toHaveCount(1);
  await stripOf(page, VAR).getByRole("button").first().click();
  const card = page.locator("gloss-card");
  await expect(card.getByRole("link", { name: "arXiv 2404.02905" })).toBeVisible();
  await expect(card.getByText("Apr 3, 2024")).toBeVisible();
  await expect(card.getByText("8,500 stars on GitHub")).toBeVisible();
  await expect(stripOf(page, VAR).getByRole("link", { name: /Code/ })).toHaveAttribute(
    "href",
    "https://github.com/FoundationVision/VAR",
  );
});

test("the list of requests holds all that the browser sent for feeds, and nothing else", async ({
  gloss,
}) => {
  const sent: string[] = [];
  gloss.context.on("request", (request) => {
    if (/^https?:/.test(request.url())) sent.push(request.url());
  });
  const server = await feedServer((request, response) => {
    if (request.url === "/away") response.writeHead(302, { location: "/elsewhere" }).end();
    else if (request.url === "/error") response.writeHead(500).end();
    else response.setHeader("etag", "v1").end(DAY);
  });
  const options = await gloss.openOwn("options.html");
  const popup = await gloss.openOwn("popup.html");
  await popup.keyboard.type("image generation");
  await expect(popup.getByRole("listbox").getByRole("option").first()).toBeVisible();
  expect(sent).toEqual([]);
  const addresses = ["/feed", "/away", "/error"].map((path) => new URL(path, server.url).href);
  for (const [at, address] of addresses.entries()) {
    // oxlint-disable no-await-in-loop -- one after the other
    await addFeed(options, address);
    await expect(options.getByText(`Requests that Gloss made (${at + 1})`)).toBeVisible();
    // oxlint-enable no-await-in-loop
  }
  await options.getByRole("checkbox", { name: "Hugging Face Daily Papers" }).click();
  await expect(options.getByText(/cannot be reached.*Next try/)).toBeVisible();
  await expect(options.getByRole("button", { name: "Refresh now" })).toBeEnabled();
  const listed = await listedRequests(options);
  expect(listed.filter((url) => url.startsWith("http://127.0.0.1"))).toEqual(server.asked);
  expect(sent.toSorted()).toEqual(listed.toSorted());
  expect(listed).toHaveLength(4);
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
    gloss,
  }) => {
    const names = Object.keys(BAD_ANSWERS);
    const nameOf = (url = "") => url.slice(1);
    const server = await feedServer(giving(DAY));
    const options = await gloss.openOwn("options.html");
    for (const name of [...names, "good"]) {
      // oxlint-disable no-await-in-loop -- one after the other
      await addFeed(options, new URL(name, server.url).href);
      const row = options.getByRole("listitem").filter({ hasText: `/${name}` });
      await expect(row.getByText(/^2 papers, asked/)).toBeVisible();
      // oxlint-enable no-await-in-loop
    }
    await expect(options.getByText("114 papers").first()).toBeVisible();
    server.play((request, response) => {
      const bad = BAD_ANSWERS[nameOf(request.url)]?.answer ?? giving(DAY);
      bad(request, response);
    });
    await options.getByRole("button", { name: "Refresh now" }).click();
    await Promise.all(
      Object.entries(BAD_ANSWERS).map(async ([name, { words }]) => {
        const row = options.getByRole("listitem").filter({ hasText: `/${name}` });
        await expect(row.getByText(words)).toBeVisible({ timeout: 60_000 });
        await expect(row.getByText(/Next try: /)).toBeVisible();
      }),
    );
    const good = options.getByRole("listitem").filter({ hasText: "/good" });
    await expect(good.getByText(/^2 papers, asked/)).toBeVisible();
    await expect(options.getByText("114 papers").first()).toBeVisible();
    server.close();
  });

  test("with a certificate that nobody vouches for says so", async ({ gloss }) => {
    const { server, url } = await secureServerOf((_, response) => response.end(DAY));
    const options = await gloss.openOwn("options.html");
    await addFeed(options, url);
    await expect(options.getByText(/certificate is not valid.*Next try/)).toBeVisible();
    server.close();
  });

  test("and has nothing new is content with 304", async ({ gloss }) => {
    const server = await feedServer((request, response) => {
      if (request.headers["if-none-match"] === '"v1"') response.writeHead(304).end();
      else response.writeHead(200, { etag: '"v1"' }).end(DAY);
    });
    const options = await gloss.openOwn("options.html");
    await addFeed(options, server.url);
    await expect(options.getByText(/^2 papers, asked/)).toBeVisible();
    await options.getByRole("button", { name: "Refresh now" }).click();
    await expect(options.getByText("Requests that Gloss made (2)")).toBeVisible();
    await options.getByText("Requests that Gloss made").click();
    await expect(options.getByRole("cell", { name: "Nothing new" })).toBeVisible();
    await expect(options.getByText(/^2 papers, asked/)).toBeVisible();
    server.close();
  });
});

test("earlier days are fetched with progress, and can be cancelled", async ({ gloss }) => {
  const options = await gloss.openOwn("options.html");
  for (let back = 0; back < 30; back++) {
    const day = new Date(Date.now() - back * 86_400_000).toISOString().slice(0, 10);
    gloss.pages.set(`https://huggingface.co/api/daily_papers?date=${day}`, DAY);
  }
  await options.getByRole("checkbox", { name: "Hugging Face Daily Papers" }).click();
  await options.getByText("Earlier days").click();
  await options.getByRole("button", { name: "Last 7 days" }).click();
  await expect(options.getByRole("progressbar", { name: /Earlier days/ })).toBeVisible();
  await expect(options.getByText("7 days fetched, 14 papers.")).toBeVisible({ timeout: 60_000 });
  await options.getByRole("button", { name: "Fetch other days" }).click();
  await options.getByRole("button", { name: "Last 30 days" }).click();
  await options.getByRole("button", { name: "Cancel" }).click();
  await expect(options.getByRole("button", { name: "Last 7 days" })).toBeVisible();
});
