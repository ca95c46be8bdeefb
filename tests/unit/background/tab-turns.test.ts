import { beforeEach, describe, expect, it } from "vitest";
import { TabTurns } from "@/entrypoints/background/tab-turns";

const HOSTILE = 1;
const OTHER = 2;
const { signal } = new AbortController();

let now: number;
let waited: number;
let turns: TabTurns;

beforeEach(() => {
  now = 0;
  waited = 0;
  turns = new TabTurns({
    now: () => now,
    wait: async (milliseconds) => {
      waited += milliseconds;
      now += milliseconds;
    },
  });
});

/** Work that takes this many milliseconds. */
const work = (milliseconds: number) => async () => {
  now += milliseconds;
};
/** Requests 100 ms of work this many times, one after the other. */
const askAgain = (times: number) =>
  Array.from({ length: times }).reduce<Promise<void>>(
    (before) => before.then(() => turns.run(HOSTILE, signal, work(100))),
    Promise.resolve(),
  );
const never = () => new Promise<never>(() => {});
/** Lets all pending callbacks run. */
const settle = () => new Promise((resolve) => setTimeout(resolve));

describe("requests of a tab", () => {
  it("run two at a time, in order, even when one fails", async () => {
    const begun: number[] = [];
    const ends = [1, 2, 3, 4].map((at) => {
      const end = Promise.withResolvers<number>();
      const begin = () => {
        begun.push(at);
        return end.promise;
      };
      return Object.assign(end, { answer: turns.run(HOSTILE, signal, begin) });
    });
    await settle();
    expect(begun).toEqual([1, 2]);
    ends[1]?.reject(new Error("no"));
    await expect(ends[1]?.answer).rejects.toThrow("no");
    await settle();
    expect(begun).toEqual([1, 2, 3]);
    ends[0]?.resolve(1);
    await settle();
    expect(begun).toEqual([1, 2, 3, 4]);
  });

  it("do not wait for those of another tab", async () => {
    for (let at = 0; at < 10; at += 1) void turns.run(HOSTILE, signal, never);
    await expect(turns.run(OTHER, signal, async () => "mine")).resolves.toBe("mine");
  });

  it("are refused when 200 of them are already waiting", async () => {
    for (let at = 0; at < 202; at += 1) void turns.run(HOSTILE, signal, never);
    await expect(turns.run(HOSTILE, signal, work(1))).rejects.toThrow("more than Gloss can answer");
    await expect(turns.run(OTHER, signal, work(1))).resolves.toBeUndefined();
  });

  it("do not run once their page is gone", async () => {
    const page = new AbortController();
    const first = Promise.withResolvers<void>();
    void turns.run(HOSTILE, signal, () => first.promise);
    void turns.run(HOSTILE, signal, never);
    let worked = false;
    const waiting = turns.run(HOSTILE, page.signal, async () => {
      worked = true;
    });
    page.abort(new Error("The page has gone."));
    first.resolve();
    await expect(waiting).rejects.toThrow("The page has gone.");
    expect(worked).toBe(false);
    await expect(turns.run(HOSTILE, signal, async () => "next")).resolves.toBe("next");
  });

  it("are slowed to a quarter of the time once the tab's allowance is spent, and recover after a pause", async () => {
    await askAgain(600);
    expect(waited).toBe(0);
    await askAgain(600);
    expect(turns.isOver(HOSTILE)).toBe(true);
    expect(turns.isOver(OTHER)).toBe(false);
    const busy = waited / (waited + 60_000);
    expect(busy).toBeGreaterThan(0.6);
    now += 300_000;
    expect(turns.isOver(HOSTILE)).toBe(false);
    const before = waited;
    await turns.run(HOSTILE, signal, work(100));
    expect(waited).toBe(before);
  });
});
