import { describe, expect, it } from "vitest";
import { sitePages } from "@/tests/fixtures/site-pages";
import { SITES, siteOf } from "@/utils/sites/index";
import { layoutsOf } from "@/utils/sites/layouts-of";
import { readRows } from "@/utils/page/read-rows";
import { reading } from "./reading";

async function readPage(address: string, html: string) {
  const page = new DOMParser().parseFromString(html, "text/html");
  const url = new URL(address);
  const site = siteOf(url);
  if (!site) throw new Error(`no site serves ${address}`);
  const rows = await readRows(layoutsOf(site, url), reading(page, url));
  return { page, rows: rows ?? [] };
}

/** The marked row in which a strip at this anchor appears. */
function rowOf(anchor: Element, place: string): Element | null {
  const row = anchor.closest("[data-row]");
  return row === anchor && place === "after" && !row.hasAttribute("data-beside") ? null : row;
}

const byTitle = (a: { title: string }, b: { title: string }) => (a.title < b.title ? -1 : 1);

describe("the page of each layout", () => {
  it.each(sitePages)("$name: exactly the marked rows are read", async ({ url, html }) => {
    const { page, rows } = await readPage(url, html);
    const marked = [...page.querySelectorAll("[data-row]")].map((row) => ({
      title: row.getAttribute("data-row") ?? "",
      ids: (row.getAttribute("data-ids") ?? "").split(" ").filter(Boolean),
    }));
    const read = rows.map(({ title, ids }) => ({ title, ids }));
    expect(read.toSorted(byTitle)).toEqual(marked.toSorted(byTitle));
  });

  it.each(sitePages)("$name: each strip's place is in its own row", async ({ url, html }) => {
    const { rows } = await readPage(url, html);
    const places = rows.map(({ anchor, place }) => rowOf(anchor, place)?.getAttribute("data-row"));
    expect(places).toEqual(rows.map(({ title }) => title));
  });

  it.each(SITES.flatMap((site) => site.layouts.map((layout) => ({ site, layout }))))(
    "$site.id, $layout.name is among them, with rows that it reads",
    async ({ site, layout }) => {
      const own = sitePages.filter(({ url }) => siteOf(new URL(url)) === site);
      const pages = await Promise.all(own.map(({ url, html }) => readPage(url, html)));
      const layouts = pages.flatMap(({ rows }) => rows.map((row) => row.layout));
      expect(layouts).toContain(layout);
    },
  );
});
