import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type CardGround, openCard } from "@/components/card/open-card";
import type { Verdict } from "@/components/card/uncovered";
import type { CardRequest, OpenCard } from "@/utils/domain/card-door";
import { DETAIL } from "./detail";

let page: AbortController;
let opener: HTMLButtonElement;
let opened: OpenCard;
const closed = vi.fn<() => void>();
const verdict = vi.fn<() => Verdict>(() => "take");
const GROUND: CardGround = {
  attachRoot: (element) => element.attachShadow({ mode: "open" }),
  watch: () => ({ verdict, stop: () => {} }),
};

const host = () => document.querySelector("[data-gloss=card]");
const dialog = () => host()?.shadowRoot?.querySelector("[role=dialog]");

beforeEach(() => {
  // happy-dom knows no popovers.
  HTMLElement.prototype.showPopover = () => {};
  page = new AbortController();
  document.body.innerHTML = "<button>strip</button><p>elsewhere</p>";
  opener = document.querySelector("button") as HTMLButtonElement;
  opener.focus();
  opened = open({});
});

afterEach(() => page.abort());

function open(change: Partial<CardRequest>): OpenCard {
  const done = () => Promise.resolve();
  const request: Parameters<typeof openCard>[0] = {
    anchor: opener,
    pressed: { clientX: 0, clientY: 0 },
    opener: () => opener,
    match: { paper: 7, title: DETAIL.title, how: "title", confidence: 1 },
    claim: null,
    tone: () => "light",
    stances: () => ({}),
    load: () => Promise.resolve(DETAIL),
    setStance: done,
    mark: done,
    adding: null,
    reject: done,
    restore: done,
    closed,
    signal: page.signal,
    ...change,
  };
  return openCard(request, GROUND);
}

const press = (key: string) => document.dispatchEvent(new KeyboardEvent("keydown", { key }));
const pointAt = (element: Element | null) =>
  element?.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true, composed: true }));

describe("openCard", () => {
  it("moves the focus into the card", () => {
    expect(host()?.shadowRoot?.activeElement).toBe(dialog());
  });

  it.each([
    ["Escape", () => press("Escape")],
    ["a press outside of it", () => pointAt(document.querySelector("p"))],
    ["its caller", () => opened.close()],
    ["the end of Gloss on the page", () => page.abort()],
  ])("is closed by %s, which is reported once", (_, close) => {
    close();
    close();
    expect(host()).toBeNull();
    expect(closed).toHaveBeenCalledTimes(1);
  });

  it.each([
    ["another key", () => press("ArrowDown")],
    // A page sees a press within a shadow root as one on its host.
    ["a press within it", () => pointAt(host())],
  ])("stays open on %s", (_, act) => {
    act();
    expect(host()).not.toBeNull();
    expect(closed).not.toHaveBeenCalled();
  });

  it("returns the focus to what opened it", () => {
    press("Escape");
    expect(document.activeElement).toBe(opener);
  });

  it("returns the focus even if the focused button has been removed", () => {
    const active = dialog();
    if (active instanceof HTMLElement) active.blur();
    expect(document.activeElement).toBe(document.body);
    press("Escape");
    expect(document.activeElement).toBe(opener);
  });

  it("keeps the focus where the reader moved it", () => {
    const elsewhere = document.createElement("input");
    document.body.append(elsewhere);
    elsewhere.focus();
    press("Escape");
    expect(document.activeElement).toBe(elsewhere);
  });

  it("hides Escape from the page only while it is open", () => {
    const seen = vi.fn<() => void>();
    opener.addEventListener("keydown", seen);
    const escape = () =>
      opener.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    escape();
    expect(seen).not.toHaveBeenCalled();
    escape();
    expect(seen).toHaveBeenCalledTimes(1);
  });

  const FOLLOW = '[aria-label="Follow Scaling"]';

  it.each<[Verdict, number, boolean]>([
    ["take", 1, false],
    ["early", 0, false],
    ["covered", 0, true],
  ])("with a press judged “%s” follows %i themes", async (judged, times, isTold) => {
    const setStance = vi.fn<CardRequest["setStance"]>(() => Promise.resolve(null));
    opened.close();
    opened = open({ setStance });
    verdict.mockReturnValueOnce(judged);
    await vi.waitFor(() => expect(dialog()?.querySelector(FOLLOW)).not.toBeNull());
    dialog()?.querySelector<HTMLElement>(FOLLOW)?.click();
    expect(setStance).toHaveBeenCalledTimes(times);
    const tells = () => dialog()?.textContent.includes("lies over this card");
    await vi.waitFor(() => expect(tells()).toBe(isTold));
  });

  it("updates a stance that changed elsewhere", async () => {
    let stance: "neutral" | "follow" = "neutral";
    opened.close();
    opened = open({ stances: () => ({ scaling: stance }) });
    const follow = () => dialog()?.querySelector('[aria-label="Follow Scaling"]');
    await vi.waitFor(() => expect(follow()?.getAttribute("aria-pressed")).toBe("false"));
    stance = "follow";
    opened.restyle();
    await vi.waitFor(() => expect(follow()?.getAttribute("aria-pressed")).toBe("true"));
  });
});
