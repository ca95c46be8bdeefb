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
  it("leaves a row out that cannot be read, says so once, and reads the others", async () => {
    const { titles, failed } = await titlesOf("A", "broken", "B", "broken", "C");
    expect(titles).toEqual(["A", "B", "C"]);
    expect(failed).toHaveBeenCalledTimes(1);
  });

  it("leaves a title out that is longer than any", async () => {
    const { titles } = await titlesOf("A", "x".repeat(1001), "y".repeat(1000));
    expect(titles).toEqual(["A", "y".repeat(1000)]);
  });
});
