import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { type Code, loadCode } from "./profile";
import { run } from "./run";

/** `SYNC_RUNS=1000 npx vitest run tests/unit/preferences/sync` runs all of them. */
const RUNS = Number(process.env["SYNC_RUNS"] ?? 100);
/** Runs per test. */
const BATCH = 25;
const START = 1_800_000_000_000;

let codes: Code[];

beforeAll(async () => {
  codes = [await loadCode(), await loadCode(), await loadCode()];
});

// Reached only by a test that hangs.
vi.setConfig({ testTimeout: 120_000 });

beforeEach(() => {
  vi.useFakeTimers({ now: START, toFake: ["setTimeout", "clearTimeout", "Date"] });
});

afterEach(() => {
  vi.useRealTimers();
});

const batches = Array.from({ length: Math.ceil(RUNS / BATCH) }, (_, at) => at * BATCH);

describe.each([2, 3])("%d profiles that were changed and offline at random", (count) => {
  it.each(batches)(
    "converge and lose none of the latest changes, from seed %d on",
    async (first) => {
      for (let seed = first; seed < Math.min(first + BATCH, RUNS); seed += 1) {
        // oxlint-disable-next-line no-await-in-loop -- they share the clock
        const { views, waiting, lost } = await run(codes.slice(0, count), seed);
        for (const view of views) expect(view, `seed ${seed}`).toEqual(views[0]);
        expect({ waiting, lost }, `seed ${seed}`).toEqual({ waiting: [], lost: [] });
      }
    },
  );
});
