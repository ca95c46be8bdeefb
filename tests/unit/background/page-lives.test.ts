import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { browser } from "wxt/browser";
import { PageLives } from "@/entrypoints/background/page-lives";

type Connect = Parameters<typeof browser.runtime.onConnect.addListener>[0];

let connect: Connect;
let lives: PageLives;

beforeEach(() => {
  vi.spyOn(browser.runtime.onConnect, "addListener").mockImplementation((listener: Connect) => {
    connect = listener;
  });
  lives = new PageLives();
  lives.listen();
});

afterEach(() => vi.restoreAllMocks());

/** Opens a page in a frame; returns a function that closes it. */
function open(tab: number, frameId: number): () => void {
  let leave = () => {};
  const onDisconnect = { addListener: (listener: () => void) => (leave = listener) };
  connect({ sender: { tab: { id: tab }, frameId }, onDisconnect } as never);
  return () => leave();
}

describe("the signal of a page", () => {
  it("is aborted when that page goes, without affecting others", () => {
    const leave = open(1, 0);
    open(1, 7);
    open(2, 0);
    const signals = [lives.signalOf(1, 0), lives.signalOf(1, 7), lives.signalOf(2, 0)];
    leave();
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false, false]);
  });

  it("belongs to the new page after a navigation in the same tab", () => {
    const leave = open(1, 0);
    const before = lives.signalOf(1, 0);
    open(1, 0);
    leave();
    expect(before.aborted).toBe(true);
    expect(lives.signalOf(1, 0).aborted).toBe(false);
  });

  it("is never aborted when the page existed before the background", () => {
    expect(lives.signalOf(3, 0).aborted).toBe(false);
  });
});
