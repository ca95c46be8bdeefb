import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import type { Candidate } from "@/utils/domain/match";
import { annotate } from "@/utils/page/annotate";
import { Room } from "@/utils/page/room";
import type { Layout, Site } from "@/utils/sites/site";

const site: Site = {
  id: "test",
  name: "Test",
  matches: ["https://example.org/*"],
  hydrates: false,
  layouts: [
    {
      name: "list",
      path: /^\/list/,
      items: "h3",
      room: "h3",
      read: (item) =>
        item.textContent
          ? { title: item.textContent, ids: [], anchor: item, place: "after" }
          : undefined,
    },
  ],
};

const known = (title: string) => title.startsWith("Known");
const strips = () =>
  [...document.querySelectorAll("[data-gloss=strip]")].map((host) => [
    host.previousElementSibling?.textContent,
    host.getAttribute("aria-label"),
  ]);

let stop: AbortController;
let address: string;
const lookUp = vi.fn<(candidates: Candidate[]) => Promise<({ title: string } | null)[]>>();
const otherLayouts = vi.fn<() => Promise<Layout[]>>();
const failed = vi.fn<(error: unknown) => void>();

const start = () =>
  annotate({
    page: document,
    site,
    url: () => new URL(address),
    lookUp,
    readAbstracts: null,
    otherLayouts: () => otherLayouts(),
    prepare: () => {},
    fill: (host) => {
      host.tabIndex = -1;
      return { restyle: () => {}, remove: () => {}, focus: () => host.focus() };
    },
    room: new Room(document),
    failed,
    signal: stop.signal,
  });

beforeEach(() => {
  stop = new AbortController();
  address = "https://example.org/list";
  lookUp.mockImplementation(async (candidates) =>
    candidates.map(({ title }) => (known(title) ? { title } : null)),
  );
  document.body.innerHTML = "<h3>Known A</h3><h3>Other</h3><h3>Known B</h3><h3></h3>";
});

afterEach(() => {
  stop.abort();
  otherLayouts.mockReset();
});

const pair = (title: string) => [title, `Gloss: ${title}`];

describe("annotate", () => {
  it("puts one strip after each known title and none elsewhere", async () => {
    start();
    await vi.waitFor(() => expect(strips()).toEqual([pair("Known A"), pair("Known B")]));
  });

  it("reserves a line below the titles before the library answers", async () => {
    lookUp.mockReturnValue(new Promise(() => {}));
    start();
    const kept = () =>
      document.adoptedStyleSheets.flatMap(({ cssRules }) =>
        [...cssRules].map(({ cssText }) => cssText),
      );
    expect(kept().join("")).toMatch(/h3\W*\{\s*margin-bottom: ?28px/);
  });

  it("looks up a title once, however often the page changes", async () => {
    start();
    await vi.waitFor(() => expect(strips()).toHaveLength(2));
    document.body.insertAdjacentHTML("beforeend", "<h3>Known C</h3>");
    await vi.waitFor(() => expect(strips()).toHaveLength(3));
    const titles = lookUp.mock.calls.flatMap(([candidates]) => candidates.map((one) => one.title));
    expect(titles).toEqual(["Known A", "Other", "Known B", "Known C"]);
  });

  it("follows a row whose text the page changes in place", async () => {
    start();
    await vi.waitFor(() => expect(strips()).toHaveLength(2));
    const [first] = document.querySelectorAll("h3");
    if (first?.firstChild) first.firstChild.nodeValue = "Known Z";
    await vi.waitFor(() => expect(strips()).toEqual([pair("Known Z"), pair("Known B")]));
    if (first?.firstChild) first.firstChild.nodeValue = "Stranger";
    await vi.waitFor(() => expect(strips()).toEqual([pair("Known B")]));
  });

  it("restores a strip once after the page removed it", async () => {
    start();
    await vi.waitFor(() => expect(strips()).toHaveLength(2));
    document.querySelector("[data-gloss=strip]")?.remove();
    await vi.waitFor(() => expect(strips()).toHaveLength(2));
  });

  it("keeps the focus in a strip that is replaced", async () => {
    const annotator = start();
    await vi.waitFor(() => expect(strips()).toHaveLength(2));
    const [first, second] = document.querySelectorAll<HTMLElement>("[data-gloss=strip]");
    second?.focus();
    lookUp.mockImplementation(async (candidates) =>
      candidates.map(({ title }) => (known(title) ? { title, isNew: true } : null)),
    );
    annotator.refresh();
    await vi.waitFor(() => expect(first?.isConnected).toBe(false));
    await vi.waitFor(() => expect(strips()).toHaveLength(2));
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Gloss: Known B");
  });

  it("leaves no orphaned strips when the page removes or replaces rows", async () => {
    start();
    await vi.waitFor(() => expect(strips()).toHaveLength(2));
    document.querySelector("h3")?.remove();
    await vi.waitFor(() => expect(strips()).toEqual([pair("Known B")]));
    const before = document.querySelector("[data-gloss=strip]");
    for (const title of document.querySelectorAll("h3")) title.replaceWith(title.cloneNode(true));
    // The strip of the old row stays beside the new one until the next scan.
    await vi.waitFor(() => expect(before?.isConnected).toBe(false));
    await vi.waitFor(() => expect(strips()).toEqual([pair("Known B")]));
  });

  it("removes the copy of a strip when the page clones its row", async () => {
    document.body.innerHTML = "<div><h3>Known A</h3></div>";
    start();
    await vi.waitFor(() => expect(strips()).toEqual([pair("Known A")]));
    const row = document.querySelector("div");
    row?.after(row.cloneNode(true));
    await vi.waitFor(() => expect(strips()).toEqual([pair("Known A"), pair("Known A")]));
    if (row) row.outerHTML = row.outerHTML.replace("Known A</h3>", "Known B</h3>");
    await vi.waitFor(() => expect(strips()).toEqual([pair("Known B"), pair("Known A")]));
  });

  it("removes all strips when the site navigates to a page without papers", async () => {
    start();
    await vi.waitFor(() => expect(strips()).toHaveLength(2));
    address = "https://example.org/about";
    document.body.append("!");
    await vi.waitFor(() => expect(strips()).toEqual([]));
  });

  it("restores the page when it is switched off", async () => {
    const before = document.documentElement.outerHTML;
    start();
    await vi.waitFor(() => expect(strips()).toHaveLength(2));
    stop.abort();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(document.adoptedStyleSheets).toEqual([]);
  });

  it("reports a failed look-up and retries at the next change", async () => {
    lookUp.mockRejectedValueOnce(new Error("worker gone"));
    start();
    await vi.waitFor(() => expect(failed).toHaveBeenCalledOnce());
    document.body.append("!");
    await vi.waitFor(() => expect(strips()).toHaveLength(2));
  });

  it("shows what the library has learned after a refresh", async () => {
    const annotator = start();
    await vi.waitFor(() => expect(strips()).toHaveLength(2));
    lookUp.mockImplementation(async (candidates) => candidates.map(({ title }) => ({ title })));
    annotator.refresh();
    await vi.waitFor(() => expect(strips()).toHaveLength(3));
  });

  it("falls back to the generic reader when the site's layout finds none of the papers it should", async () => {
    const [own] = site.layouts;
    const other: Layout = { ...(own as Layout), name: "any", items: "h4", room: "" };
    Object.assign(own as Layout, { sure: /^\/list/ });
    onTestFinished(() => void delete (own as Layout).sure);
    otherLayouts.mockResolvedValue([other]);
    document.body.innerHTML = "<h4>Known in another markup</h4>";
    start();
    await vi.waitFor(() => expect(strips()).toEqual([pair("Known in another markup")]));
    document.body.insertAdjacentHTML("beforeend", "<h3>Known as before</h3>");
    await vi.waitFor(() => expect(strips()).toEqual([pair("Known as before")]));
  });

  it("does not fall back on a page that may have no papers", async () => {
    document.body.innerHTML = "<h4>Known in another markup</h4>";
    const { state } = start();
    // A scan has come to its end, and found no row.
    await vi.waitFor(() => expect(state.layouts).toEqual(site.layouts));
    expect(state.rows).toEqual([]);
    expect(otherLayouts).not.toHaveBeenCalled();
    expect(strips()).toEqual([]);
  });
});
