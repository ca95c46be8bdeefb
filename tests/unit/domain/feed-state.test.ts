import { describe, expect, it } from "vitest";
import { conditionOf, type FeedState, UNUSED_FEED } from "@/utils/domain/feed-state";

const MINUTE = 60_000;
const NOW = 1_800_000_000_000;

describe("a feed with an hourly interval", () => {
  const heard = (minutesAgo: number): Partial<FeedState> => ({
    on: true,
    freshAt: NOW - minutesAgo * MINUTE,
  });
  it.each<[string, Partial<FeedState>]>([
    ["off", {}],
    ["off", { ...heard(0), on: false, problem: "It cannot be reached." }],
    ["new", { on: true }],
    ["failing", { ...heard(0), problem: "It cannot be reached." }],
    ["failing", { on: true, problem: "It cannot be reached." }],
    ["fresh", heard(0)],
    ["fresh", heard(120)],
    ["stale", heard(121)],
  ])("is %s as %j", (condition, change) => {
    expect(conditionOf({ ...UNUSED_FEED, ...change }, 60, NOW)).toBe(condition);
  });
});
