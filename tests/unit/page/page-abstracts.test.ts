import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Candidate } from "@/utils/domain/match";
import { PAGE_PAPERS, type PagePaper } from "@/utils/domain/page-paper";
import { annotate } from "@/utils/page/annotate";
import { Room } from "@/utils/page/room";
import type { Site } from "@/utils/sites/site";

interface Answer {
  title: string;
  page?: true;
}

const site: Site = {
  id: "test",
  name: "Test",
  matches: ["https://example.org/*"],
  hydrates: false,
  layouts: [
    {
      name: "list",
      path: /^\//,
      items: "h3",
      room: "h3",
      abstract: { within: "article", at: "p" },
      read: (item) => ({ title: item.textContent, ids: [], anchor: item, place: "after" }),
    },
  ],
};

const ABSTRACT = "A sentence of an abstract says something. ".repeat(9);
const article = (title: string, abstract = ABSTRACT) =>
  `<article><h3>${title}</h3><p>${abstract}</p></article>`;

let stop: AbortController;
const lookUp = vi.fn<(candidates: Candidate[]) => Promise<(Answer | null)[]>>();
const readAbstracts = vi.fn<(papers: PagePaper[]) => Promise<(Answer | null)[]>>();
const failed = vi.fn<(error: unknown) => void>();

const start = (reads: typeof readAbstracts | null = readAbstracts) =>
  annotate<Answer>({
    page: document,
    site,
    url: () => new URL("https://example.org/list"),
    lookUp,
    readAbstracts: reads,
    otherLayouts: () => Promise.resolve([]),
    prepare: () => {},
    fill: () => ({ restyle: () => {}, remove: () => {}, focus: () => {} }),
    room: new Room(document),
    failed,
    signal: stop.signal,
  });

/** Sets the position of each heading of the page by its index. */
function standAt(boxOf: (at: number) => Partial<DOMRect>): void {
  const headings: Element[] = [...document.querySelectorAll("h3")];
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(function box(
    this: Element,
  ) {
    return boxOf(headings.indexOf(this)) as DOMRect;
  });
}

const strips = (name = "[data-gloss=strip], [data-gloss=page-strip]") =>
  [...document.querySelectorAll(name)].map((host) => host.getAttribute("aria-label"));
const asked = () => readAbstracts.mock.calls.flatMap(([papers]) => papers.map((one) => one.title));

beforeEach(() => {
  stop = new AbortController();
  lookUp.mockImplementation(async (candidates) =>
    candidates.map(({ title }) => (title.startsWith("Known") ? { title } : null)),
  );
  readAbstracts.mockImplementation(async (papers) =>
    papers.map(({ title }) => (title.startsWith("Dull") ? null : { title, page: true })),
  );
  document.body.innerHTML =
    article("Known A") + article("New B") + article("Dull C") + article("New D", "Short.");
});

afterEach(() => {
  stop.abort();
  vi.clearAllMocks();
});

describe("abstracts on a page", () => {
  it("are read only for papers that are not in the library, and marked as the page's", async () => {
    start();
    await vi.waitFor(() => expect(strips("[data-gloss=page-strip]")).toHaveLength(1));
    expect(strips()).toEqual(["Gloss: Known A", "Gloss, from this page: New B"]);
    expect(asked()).toEqual(["New B", "Dull C"]);
    expect(readAbstracts.mock.calls[0]?.[0][0]?.abstract).toBe(ABSTRACT.trim());
  });

  it("are read once, however often the page changes", async () => {
    start();
    await vi.waitFor(() => expect(strips()).toHaveLength(2));
    document.body.insertAdjacentHTML("beforeend", article("New E"));
    await vi.waitFor(() => expect(strips()).toHaveLength(3));
    expect(asked()).toEqual(["New B", "Dull C", "New E"]);
  });

  it("are read once the page shows them in full", async () => {
    start();
    await vi.waitFor(() => expect(strips()).toHaveLength(2));
    const [cut] = [...document.querySelectorAll("p")].slice(-1);
    if (cut) cut.textContent = ABSTRACT;
    await vi.waitFor(() => expect(strips()).toContain("Gloss, from this page: New D"));
  });

  it("are read for all rows of a long page, in view or not", async () => {
    const titles = Array.from({ length: 230 }, (_, at) => `New ${at}`);
    document.body.innerHTML = titles.map((title) => article(title)).join("");
    standAt((at) => ({ top: at * 100, bottom: at * 100 + 20 }));
    start();
    await vi.waitFor(() => expect(strips("[data-gloss=page-strip]")).toHaveLength(230));
    expect(new Set(asked())).toEqual(new Set(titles));
  });

  it("are sent to the background in sequential small batches, rows in view first", async () => {
    const rows = Array.from({ length: 25 }, (_, at) => article(`New ${at}`));
    document.body.innerHTML = rows.join("");
    standAt((at) => ({ bottom: at - 12 }));
    let running = 0;
    readAbstracts.mockImplementation(async (papers) => {
      running += 1;
      expect(running).toBe(1);
      await Promise.resolve();
      running -= 1;
      return papers.map(({ title }) => ({ title, page: true }));
    });
    start();
    await vi.waitFor(() => expect(strips()).toHaveLength(25));
    expect(asked()[0]).toBe("New 12");
    const sizes = readAbstracts.mock.calls.map(([papers]) => papers.length);
    expect(Math.max(...sizes)).toBe(PAGE_PAPERS);
    expect(asked()).toHaveLength(25);
  });

  it("are replaced by the library's strip once it has the paper, and return when it has not", async () => {
    const annotator = start();
    await vi.waitFor(() => expect(strips()).toHaveLength(2));
    lookUp.mockImplementation(async (candidates) => candidates.map(({ title }) => ({ title })));
    annotator.refresh();
    await vi.waitFor(() => expect(strips("[data-gloss=strip]")).toContain("Gloss: New B"));
    expect(strips("[data-gloss=page-strip]")).toEqual([]);
    lookUp.mockImplementation(async (candidates) => candidates.map(() => null));
    annotator.refresh();
    await vi.waitFor(() => expect(strips("[data-gloss=page-strip]")).toHaveLength(2));
    expect(strips("[data-gloss=strip]")).toEqual([]);
  });

  it("leave no strip beside a title that has changed", async () => {
    start();
    await vi.waitFor(() => expect(strips()).toHaveLength(2));
    readAbstracts.mockReturnValue(new Promise(() => {}));
    const [, title] = document.querySelectorAll("h3");
    if (title?.firstChild) title.firstChild.nodeValue = "Another F";
    await vi.waitFor(() => expect(strips()).toEqual(["Gloss: Known A"]));
  });

  it("are requested again after a failure, which is reported", async () => {
    readAbstracts.mockRejectedValueOnce(new Error("worker gone"));
    start();
    await vi.waitFor(() => expect(failed).toHaveBeenCalledOnce());
    document.body.append("!");
    await vi.waitFor(() => expect(strips()).toHaveLength(2));
  });

  it("are not read when the reader switched that off", async () => {
    start(null);
    await vi.waitFor(() => expect(strips()).toEqual(["Gloss: Known A"]));
    document.body.insertAdjacentHTML("beforeend", article("Known G"));
    await vi.waitFor(() => expect(strips()).toEqual(["Gloss: Known A", "Gloss: Known G"]));
  });
});
