import { act, cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { PopupProps } from "@/components/popup/contract";
import { Popup } from "@/components/popup/popup";
import type { LibraryState, PaperDetail, SearchAnswer, SearchHit } from "@/utils/domain/views";

afterEach(cleanup);

it("offers to look for papers on a site that Gloss does not read", async () => {
  const access = { host: "blog.example", origin: "https://blog.example", state: "off" } as const;
  const setPageAccess = vi.fn<PopupProps["setPageAccess"]>().mockResolvedValue();
  show({ pageAccess: () => Promise.resolve(access), setPageAccess });
  fireEvent.click(await screen.findByRole("button", { name: "Look for papers here" }));
  expect(setPageAccess).toHaveBeenCalledWith(access, true);
});

const THEMES = [
  { id: "diffusion", label: "Diffusion" },
  { id: "agents", label: "Agents" },
];
const STATE: LibraryState = {
  papers: 113,
  digests: [{ name: "Trending papers", date: "Mar 12", papers: 113 }],
  updatedAt: 0,
  corrected: 0,
  problem: null,
};
const EMPTY: LibraryState = {
  papers: 0,
  digests: [],
  updatedAt: null,
  corrected: 0,
  problem: null,
};

const hit = (paper: number, title: string): SearchHit => ({
  paper,
  title: [{ text: title, hit: true }],
  snippet: [
    { text: "About ", hit: false },
    { text: "experts", hit: true },
  ],
  themes: THEMES,
  claims: [],
  links: [],
});
const answer = (...hits: SearchHit[]): SearchAnswer => ({ hits, missing: 0 });
const HITS = answer(hit(1, "First"), hit(2, "Second"));
const NOTHING = answer();

const detailOf = (paper: number): PaperDetail => ({
  paper,
  title: `Paper ${paper}`,
  abstract: "An abstract.",
  origins: [{ name: "Trending papers", date: "Mar 12" }],
  themes: THEMES.map(({ id, label }) => ({ id, label, said: null, wrong: false })),
  claims: [],
  links: [],
  announced: false,
  pages: [],
  facts: {},
});

function show(change: Partial<PopupProps> = {}) {
  const props = {
    themes: THEMES,
    stances: {},
    pageAccess: vi.fn<PopupProps["pageAccess"]>().mockResolvedValue(null),
    setPageAccess: vi.fn<PopupProps["setPageAccess"]>().mockResolvedValue(),
    diagnose: () => Promise.resolve(null),
    report: () => "",
    copy: () => Promise.resolve(),
    search: vi.fn<PopupProps["search"]>().mockResolvedValue(HITS),
    paper: vi.fn<PopupProps["paper"]>().mockImplementation((id) => Promise.resolve(detailOf(id))),
    libraryState: () => Promise.resolve(STATE),
    watchLibrary: () => {},
    loadBundledDigest: vi.fn<PopupProps["loadBundledDigest"]>().mockResolvedValue(STATE),
    onMark: vi.fn<PopupProps["onMark"]>().mockResolvedValue(null),
    onStance: () => Promise.resolve(),
    onOptions: vi.fn<PopupProps["onOptions"]>(),
    ...change,
  };
  render(<Popup {...props} />);
  return props;
}

const box = () => screen.getByRole("combobox", { name: "Search papers" });
const type = (value: string) => fireEvent.input(box(), { target: { value } });
const press = (key: string) => fireEvent.keyDown(box(), { key });
const selected = () =>
  within(screen.getByRole("listbox", { name: "Papers" })).getByRole("option", { selected: true });
const results = () =>
  within(screen.getByRole("listbox", { name: "Papers" })).findAllByRole("option");

describe("Popup", () => {
  it("opens with the focus in the search box and every paper listed", async () => {
    const { search } = show();
    expect(document.activeElement).toBe(box());
    expect(await results()).toHaveLength(2);
    expect(search).toHaveBeenCalledWith({ text: "", hasCode: false, theme: null });
  });

  it("searches with the typed words and filters", async () => {
    const { search } = show();
    await results();
    type("experts");
    fireEvent.click(screen.getByRole("checkbox", { name: "Has code" }));
    fireEvent.change(screen.getByRole("combobox", { name: "Theme" }), {
      target: { value: "agents" },
    });
    await waitFor(() =>
      expect(search).toHaveBeenLastCalledWith({ text: "experts", hasCode: true, theme: "agents" }),
    );
  });

  it("marks the matches and shows how many there are", async () => {
    show();
    const [first] = await results();
    const marks = [...(first?.querySelectorAll("mark") ?? [])].map((mark) => mark.textContent);
    expect(marks).toEqual(["First", "experts"]);
    expect(screen.getByRole("status").textContent).toBe("2 results");
  });

  it("shows claims of papers, told and quoted", async () => {
    const told = {
      look: "better",
      text: "+4 % recall",
      spoken: "recall higher by 4 %",
      where: null,
    } as const;
    const quoted = {
      look: "quoted",
      text: "“2× faster”",
      spoken: "Quote from the abstract: 2× faster",
      where: null,
    } as const;
    show({ search: () => Promise.resolve(answer({ ...hit(1, "First"), claims: [told, quoted] })) });
    const [first] = await results();
    const chip = (name: string) => within(first as HTMLElement).getByRole("img", { name });
    expect(chip("recall higher by 4 %").textContent).toBe("+4 % recall");
    expect(chip("Quote from the abstract: 2× faster").className).toBe("claim quoted");
  });

  it("ignores a late answer to an older query", async () => {
    const older = Promise.withResolvers<SearchAnswer>();
    const answers: Record<string, Promise<SearchAnswer>> = {
      old: older.promise,
      new: Promise.resolve(answer(hit(3, "Newer"))),
    };
    const search = vi
      .fn<PopupProps["search"]>()
      .mockImplementation(({ text }) => answers[text] ?? Promise.resolve(HITS));
    show({ search });
    await results();
    type("old");
    await waitFor(() => expect(search.mock.lastCall?.[0].text).toBe("old"));
    type("new");
    await screen.findByText("Newer");
    await act(async () => {
      older.resolve(answer(hit(4, "Older")));
      await older.promise;
    });
    expect(screen.getByText("Newer")).toBeTruthy();
    expect(screen.queryByText("Older")).toBeNull();
  });

  it("opens a hit of the current query, even when Enter is pressed before its results arrive", async () => {
    const newer = Promise.withResolvers<SearchAnswer>();
    const search = vi
      .fn<PopupProps["search"]>()
      .mockImplementation(({ text }) => (text === "" ? Promise.resolve(HITS) : newer.promise));
    const paper = vi.fn<PopupProps["paper"]>().mockResolvedValue(null);
    show({ search, paper });
    await results();
    type("new");
    await waitFor(() => expect(search.mock.lastCall?.[0].text).toBe("new"));
    press("Enter");
    await act(async () => newer.resolve(answer(hit(3, "Newer"))));
    await waitFor(() => expect(paper.mock.calls).toEqual([[3]]));
  });

  it("searches again when the library has changed, so that no hit shows what was marked as wrong", async () => {
    let changed = () => {};
    const search = vi.fn<PopupProps["search"]>().mockResolvedValue(HITS);
    show({ search, watchLibrary: (callback) => void (changed = callback) });
    await results();
    const before = search.mock.calls.length;
    await act(() => changed());
    await waitFor(() => expect(search.mock.calls.length).toBe(before + 1));
  });

  it("reports for which paper a theme is wrong", async () => {
    const { onMark } = show();
    await results();
    press("Enter");
    fireEvent.click(await screen.findByRole("button", { name: "This is wrong: Agents" }));
    expect(onMark).toHaveBeenCalledWith(1, { what: "theme", theme: "agents" }, true);
    expect(
      await screen.findByRole("button", { name: "Undo: Agents is marked as wrong" }),
    ).toBeTruthy();
  });

  it("moves through the results with the arrow keys and stops at both ends", async () => {
    show();
    await results();
    const titles = ["ArrowUp", "ArrowDown", "ArrowDown", "ArrowUp"].map((key) => {
      press(key);
      return selected().querySelector(".title")?.textContent;
    });
    expect(titles).toEqual(["First", "Second", "Second", "First"]);
    expect(box().getAttribute("aria-activedescendant")).toBe(selected().id);
  });

  it("opens the selected paper with Enter and returns to the same query with Escape", async () => {
    const { paper } = show();
    await results();
    type("experts");
    press("ArrowDown");
    press("Enter");
    const title = await screen.findByRole("heading", { name: "Paper 2", level: 1 });
    expect(paper).toHaveBeenCalledWith(2);
    fireEvent.keyDown(title, { key: "Escape" });
    expect((box() as HTMLInputElement).value).toBe("experts");
    expect(document.activeElement).toBe(box());
  });

  it("clears the query on Escape instead of closing the popup", async () => {
    show();
    await results();
    type("experts");
    expect(press("Escape")).toBe(false);
    expect((box() as HTMLInputElement).value).toBe("");
    expect(press("Escape")).toBe(true);
  });

  it("sets a theme's stance from the page of a paper", async () => {
    const onStance = vi.fn<PopupProps["onStance"]>().mockResolvedValue(null);
    show({ onStance });
    fireEvent.click((await results())[0] as HTMLElement);
    fireEvent.click(await screen.findByRole("button", { name: "Follow Agents" }));
    expect(onStance.mock.calls).toEqual([["agents", "follow"]]);
  });

  it("shows why a stance was not saved", async () => {
    show({ onStance: () => Promise.reject(new Error("Sync is full.")) });
    fireEvent.click((await results())[0] as HTMLElement);
    fireEvent.click(await screen.findByRole("button", { name: "Follow Agents" }));
    expect((await screen.findByRole("alert")).textContent).toBe("Sync is full.");
  });

  it("says so when a paper is no longer in the library", async () => {
    show({ paper: () => Promise.resolve(null) });
    fireEvent.click((await results())[0] as HTMLElement);
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toBe("The library no longer holds this paper.");
  });

  it("gives advice when nothing matches", async () => {
    show({ search: () => Promise.resolve(NOTHING) });
    expect(await screen.findByText(/Try fewer words, or take a filter off/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Load the bundled digest" })).toBeNull();
  });

  it("says that papers are being indexed, and searches again until all are", async () => {
    const search = vi
      .fn<PopupProps["search"]>()
      .mockResolvedValueOnce({ hits: [hit(1, "First")], missing: 1200 })
      .mockResolvedValue(HITS);
    show({ search });
    expect(await screen.findByText(/taking in 1,200 more papers/)).toBeTruthy();
    expect(await screen.findByText("Second", {}, { timeout: 3000 })).toBeTruthy();
    expect(screen.queryByText(/more papers/)).toBeNull();
  });

  it("offers the bundled digest to an empty library and then lists it", async () => {
    const search = vi
      .fn<PopupProps["search"]>()
      .mockResolvedValueOnce(NOTHING)
      .mockResolvedValue(HITS);
    const { loadBundledDigest } = show({ search, libraryState: () => Promise.resolve(EMPTY) });
    fireEvent.click(await screen.findByRole("button", { name: "Load the bundled digest" }));
    expect(await results()).toHaveLength(2);
    expect(loadBundledDigest).toHaveBeenCalledTimes(1);
  });

  it("shows why the bundled digest could not be loaded", async () => {
    show({
      search: () => Promise.resolve(NOTHING),
      libraryState: () => Promise.resolve(EMPTY),
      loadBundledDigest: () => Promise.reject(new Error("The disk is full.")),
    });
    fireEvent.click(await screen.findByRole("button", { name: "Load the bundled digest" }));
    expect((await screen.findByRole("alert")).textContent).toContain("The disk is full.");
  });

  it("shows why a search failed and offers to retry", async () => {
    let works = false;
    show({
      search: () => (works ? Promise.resolve(HITS) : Promise.reject(new Error("No answer."))),
    });
    expect((await screen.findByRole("alert")).textContent).toContain("No answer.");
    works = true;
    fireEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(await results()).toHaveLength(2);
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("updates the counts when the library changes while it is open", async () => {
    let changed = () => {};
    const libraryState = vi.fn<PopupProps["libraryState"]>().mockResolvedValueOnce(EMPTY);
    show({
      libraryState,
      watchLibrary: (callback) => {
        changed = callback;
      },
    });
    expect(await screen.findByText(/^0 papers/)).toBeTruthy();
    libraryState.mockResolvedValueOnce(STATE);
    changed();
    expect(await screen.findByText(/^113 papers/)).toBeTruthy();
  });

  it("shows the state of the library and the way to the options", async () => {
    const { onOptions } = show();
    expect(await screen.findByText(/^113 papers · 1 digest · updated /)).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Options" }));
    expect(onOptions).toHaveBeenCalledTimes(1);
  });

  it("shows why the library cannot be used", async () => {
    show({ libraryState: () => Promise.resolve({ ...EMPTY, problem: "The library is newer." }) });
    expect((await screen.findByRole("alert")).textContent).toBe("The library is newer.");
  });
});
