import "fake-indexeddb/auto";
import { openDB } from "idb";
import { afterEach, describe, expect, it, vi } from "vitest";
import { openDatabase } from "@/utils/library/database";

afterEach(() => vi.useRealTimers());

describe("a database held open by a page of an older version", () => {
  it("is reported after a while instead of waiting forever, and opens once it is released", async () => {
    const older = await openDB("blocked", 1);
    vi.useFakeTimers({ toFake: ["setTimeout"] });
    const steps = [() => {}, () => {}];
    const opening = openDatabase("blocked", () => {}, steps);
    const refusal = opening.catch((error: unknown) => error);
    await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(0));
    await vi.runAllTimersAsync();
    expect(await refusal).toMatchObject({ problem: "blocked" });
    older.close();
    vi.useRealTimers();
    const database = await openDatabase("blocked", () => {}, steps);
    expect(database.version).toBe(2);
    database.close();
  });
});
