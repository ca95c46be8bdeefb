import { describe, expect, it, vi } from "vitest";
import { readRows } from "@/utils/page/read-rows";
import type { Layout } from "@/utils/sites/site";

const URL_OF_PAGE = new URL("https://example.org/");

const layout: Layout = {
  name: "list",
  path: /^/,
  items: "h3",
  room: "h3",
  read: (item) => {
    if (item.textContent === "broken") throw new Error("cannot be read");
    return { title: item.textContent, ids: [], anchor: item, place: "after" };
  },
};

async function titlesOf(...headings: string[]) {
  document.body.innerHTML = headings.map((text) => `<h3>${text}</h3>`).join("");
  const failed = vi.fn<(error: unknown) => void>();
  const { signal } = new AbortController();
  const rows = await readRows([layout], { page: document, url: URL_OF_PAGE, failed, signal });
  return { titles: rows?.map(({ title }) => title), failed };
}

describe("reading rows", () => {
  it("skips a row that cannot be read, reports it once, and reads the others", async () => {
    const { titles, failed } = await titlesOf("A", "broken", "B", "broken", "C");
    expect(titles).toEqual(["A", "B", "C"]);
    expect(failed).toHaveBeenCalledTimes(1);
  });

  it("skips overlong titles", async () => {
    const { titles } = await titlesOf("A", "x".repeat(1001), "y".repeat(1000));
    expect(titles).toEqual(["A", "y".repeat(1000)]);
  });
});

describe("a card with several links to its paper", () => {
  const card: Layout = {
    ...layout,
    cards: true,
    items: "a",
    read: (item) => ({
      title: item.textContent,
      ids: [`arxiv:2401.0000${item.getAttribute("href")?.slice(1)}`],
      anchor: item.closest("h3") ?? item,
      place: "after",
    }),
  };
  const rowsOf = async (html: string) => {
    document.body.innerHTML = html;
    const { signal } = new AbortController();
    const failed = vi.fn<(error: unknown) => void>();
    const rows = await readRows([card], { page: document, url: URL_OF_PAGE, failed, signal });
    expect(failed).not.toHaveBeenCalled();
    return rows?.map(({ title }) => title);
  };

  it.each([
    ["its heading", '<a href="#1">PDF</a><h3><a href="#1">Title</a></h3><a href="#1">Code</a>'],
    ["its first heading", '<h3><a href="#1">Title</a></h3><h3><a href="#1">Results</a></h3>'],
    ["its first link", '<a href="#1">Title</a><a href="#1">PDF</a>'],
  ])("is one row, called by %s", async (_, html) => {
    expect(await rowsOf(html)).toEqual(["Title"]);
  });

  it("is another beside a card of another paper, and where its paper comes again", async () => {
    const cards = ["1", "2", "1"].map((id) => `<a href="#${id}">Title ${id}</a>`);
    expect(await rowsOf(cards.join(""))).toEqual(["Title 1", "Title 2", "Title 1"]);
  });
});
