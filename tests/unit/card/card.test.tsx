import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Card, type CardProps } from "@/components/card/card";
import { DETAIL } from "./detail";

afterEach(cleanup);

const MATCH = { paper: 7, title: DETAIL.title, how: "title", confidence: 1 } as const;

function show(props: Partial<CardProps> = {}) {
  const done = () => Promise.resolve();
  const whole: CardProps = {
    match: MATCH,
    claim: null,
    tone: () => "light",
    stances: () => ({ scaling: "mute" }),
    load: () => Promise.resolve(DETAIL),
    setStance: done,
    mark: done,
    adding: null,
    reject: done,
    restore: done,
    isCovered: false,
    onClose: () => {},
    ...props,
  };
  return render(<Card {...whole} />).container;
}

describe("Card", () => {
  it("is a dialog named after the paper and says where the paper was listed", async () => {
    show();
    expect(screen.getByRole("dialog", { name: DETAIL.title })).toBeTruthy();
    expect(await screen.findByText(/^Trending papers, Mar 12\. Matched by its title/)).toBeTruthy();
  });

  it.each([
    ["id", 1, "Matched by its identifier."],
    ["title", 1, "Matched by its title, word for word."],
    ["variant", 0.9, "Matched by a variant of its title (90 % sure)."],
    ["fuzzy", 0.86, "Matched although a word is spelt differently (86 % sure)."],
  ] as const)("explains a match by %s in words", async (how, confidence, words) => {
    const container = show({ match: { ...MATCH, how, confidence } });
    await screen.findByText("Abstract");
    expect(container.querySelector(".quiet")?.textContent).toContain(words);
  });

  it("gives each claim with its sentence, its number marked and its direction in words", async () => {
    const container = show();
    expect(await screen.findByText("lower is better")).toBeTruthy();
    const marks = [...container.querySelectorAll("mark")].map((mark) => mark.textContent);
    expect(marks).toEqual(["18.65 to 1.80", "20"]);
    expect(screen.getByRole("rowheader", { name: "Efficiency" })).toBeTruthy();
    expect(container.querySelector(".sentence")?.textContent).toBe(DETAIL.abstract);
  });

  it("quotes the words that led to each theme, if known", async () => {
    const container = show();
    await screen.findByText("Abstract");
    const quotes = [...container.querySelectorAll(".themes q")].map((q) => q.textContent);
    expect(quotes).toEqual(["Visual Autoregressive"]);
  });

  it("highlights only the claim that the reader clicked", async () => {
    const container = show({ claim: 1 });
    await screen.findByText("Abstract");
    expect([...container.querySelectorAll(".chosen mark")].map((m) => m.textContent)).toEqual([
      "20",
    ]);
  });

  it.each([
    ["Follow AR generation", "ar-generation", "follow", "false"],
    ["Mute AR generation", "ar-generation", "mute", "false"],
    ["Follow Scaling", "scaling", "follow", "false"],
    ["Mute Scaling", "scaling", "neutral", "true"],
  ])("sets the stance when the reader clicks %s", async (name, theme, stance, pressed) => {
    const setStance = vi.fn<CardProps["setStance"]>().mockResolvedValue(null);
    show({ setStance });
    const button = await screen.findByRole("button", { name });
    expect(button.getAttribute("aria-pressed")).toBe(pressed);
    fireEvent.click(button);
    expect(setStance.mock.calls).toEqual([[theme, stance]]);
  });

  it("names the kind of a link and opens it without a referrer", async () => {
    show();
    const link = await screen.findByRole("link", {
      name: /Code: github\.com\/FoundationVision\/VAR/,
    });
    expect(link.getAttribute("rel")).toBe("noopener noreferrer");
  });

  it("shows markup in a title as text", () => {
    const title = "<img src=x onerror=alert(1)>";
    const container = show({ match: { ...MATCH, title } });
    expect(screen.getByRole("heading", { name: title })).toBeTruthy();
    expect(container.querySelector("img")).toBeNull();
  });

  it("shows that it is loading until the paper arrives", async () => {
    const { promise, resolve } = Promise.withResolvers<typeof DETAIL>();
    show({ load: () => promise });
    expect(screen.getByText("Looking it up…")).toBeTruthy();
    resolve(DETAIL);
    await screen.findByText("Abstract");
    expect(screen.queryByText("Looking it up…")).toBeNull();
  });

  it("says so when the paper is no longer in the library", async () => {
    show({ load: () => Promise.resolve(null) });
    expect(await screen.findByText("The library no longer holds this paper.")).toBeTruthy();
  });

  it("says so when a paper has no themes, claims or abstract", async () => {
    show({
      load: () => Promise.resolve({ ...DETAIL, themes: [], claims: [], links: [], abstract: "" }),
    });
    expect(await screen.findByText("No theme fits it.")).toBeTruthy();
    expect(screen.getByText("Its abstract claims no figures.")).toBeTruthy();
    expect(screen.getByText("The digest gives no abstract.")).toBeTruthy();
    expect(screen.queryByText("Links")).toBeNull();
  });

  it("shows why the paper could not be read", async () => {
    show({ load: () => Promise.reject(new Error("The library is blocked.")) });
    expect((await screen.findByRole("alert")).textContent).toBe("The library is blocked.");
  });

  it("shows why a theme could not be followed and keeps the paper", async () => {
    show({ setStance: () => Promise.reject(new Error("Sync is full.")) });
    fireEvent.click(await screen.findByRole("button", { name: "Follow Scaling" }));
    expect((await screen.findByRole("alert")).textContent).toBe("Sync is full.");
    expect(screen.getByText(DETAIL.abstract, { selector: ".abstract" })).toBeTruthy();
  });

  it("leaves uncertain fields of a claim blank, and tells screen readers", async () => {
    const [claim] = DETAIL.claims;
    const unsure = { ...claim, kind: null, metric: null, dataset: null, better: null };
    const claims = [unsure as (typeof DETAIL.claims)[number]];
    show({ load: () => Promise.resolve({ ...DETAIL, claims }) });
    expect(await screen.findByRole("rowheader", { name: "Not sure of what" })).toBeTruthy();
    expect(screen.queryByText("lower is better")).toBeNull();
  });

  it('lets the reader undo "not this paper"', async () => {
    const reject = vi.fn<CardProps["reject"]>().mockResolvedValue(null);
    const restore = vi.fn<CardProps["restore"]>().mockResolvedValue(null);
    show({ reject, restore });
    fireEvent.click(screen.getByRole("button", { name: "Not this paper" }));
    fireEvent.click(await screen.findByRole("button", { name: "Undo" }));
    expect(await screen.findByRole("button", { name: "Not this paper" })).toBeTruthy();
    expect([reject.mock.calls.length, restore.mock.calls.length]).toEqual([1, 1]);
  });

  it("offers no undo for a rejection that could not be saved", async () => {
    show({ reject: () => Promise.reject(new Error("The library is full.")) });
    fireEvent.click(screen.getByRole("button", { name: "Not this paper" }));
    expect((await screen.findByRole("alert")).textContent).toBe("The library is full.");
    expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
  });

  it("offers to add a page's paper to the library, then moves the focus to an undo button", async () => {
    const add = vi.fn<() => Promise<unknown>>().mockResolvedValue(7);
    const remove = vi.fn<() => Promise<unknown>>().mockResolvedValue(null);
    show({ adding: { add, remove } });
    expect(
      screen.getByText(/Read from the abstract on this page.*Nothing of it is stored/),
    ).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Add to my library" }));
    const undo = await screen.findByRole("button", { name: "Undo" });
    expect(screen.getByText("In your library now.")).toBeTruthy();
    expect(screen.queryByText(/Nothing of it is stored/)).toBeNull();
    await vi.waitFor(() => expect(document.activeElement).toBe(undo));
    fireEvent.click(undo);
    expect(await screen.findByRole("button", { name: "Add to my library" })).toBeTruthy();
    expect([add.mock.calls.length, remove.mock.calls.length]).toEqual([1, 1]);
  });

  it("says why a paper could not be added, and lets the reader retry", async () => {
    const add = () => Promise.reject(new Error("The disk is full."));
    show({ adding: { add, remove: () => Promise.resolve() } });
    fireEvent.click(screen.getByRole("button", { name: "Add to my library" }));
    expect((await screen.findByRole("alert")).textContent).toBe("The disk is full.");
    expect(screen.getByRole("button", { name: "Add to my library" })).toBeTruthy();
  });

  it("hides a page's paper, with undo", async () => {
    const reject = vi.fn<CardProps["reject"]>().mockResolvedValue(null);
    show({ reject, adding: { add: () => Promise.resolve(), remove: () => Promise.resolve() } });
    fireEvent.click(screen.getByRole("button", { name: "Hide here" }));
    expect(await screen.findByText("Gloss will not show it here again.")).toBeTruthy();
    expect(reject).toHaveBeenCalledTimes(1);
  });
});
