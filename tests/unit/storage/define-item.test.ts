import { beforeEach, describe, expect, it, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { defineItem } from "@/utils/storage/define-item";
import { listOf } from "@/utils/storage/shapes";

const isNumber = (one: unknown) => typeof one === "number";

const numbers = () =>
  defineItem<number[]>("numbers", {
    area: "local",
    about: "numbers",
    fallback: [],
    shape: listOf(isNumber),
  });

const stored = async () => (await browser.storage.local.get("numbers"))["numbers"];

beforeEach(() => fakeBrowser.reset());

describe("an item of storage", () => {
  it.each([
    ["nothing", undefined, []],
    ["what it wrote", [1, 2], [1, 2]],
    ["a part of what it knows", [1, "2", null], [1]],
    ["another thing", "text", []],
    ["null", null, []],
  ])("reads %s", async (_, value, read) => {
    if (value !== undefined) await browser.storage.local.set({ numbers: value });
    expect(await numbers().read()).toEqual(read);
  });

  it("keeps every change of two pages that change it at the same moment", async () => {
    // Each document and worker has its own item.
    const [popup, options] = [numbers(), numbers()];
    const all = Array.from({ length: 30 }, (_, at) => at);
    await Promise.all(
      all.map((at) => (at % 2 ? popup : options).change((known) => [...known, at])),
    );
    expect((await numbers().read()).toSorted((a, b) => a - b)).toEqual(all);
  });

  it("writes pending changes together, in order", async () => {
    const set = vi.spyOn(browser.storage.local, "set");
    const item = numbers();
    const changes = [1, 2, 3].map((at) => item.change((known) => [...known, at]));
    changes.push(
      item.remove(),
      item.change((known) => [...known, 4]),
    );
    await Promise.all(changes);
    expect(set).toHaveBeenCalledExactlyOnceWith({ numbers: [4] });
  });

  it("reports a failed write to all callers, and continues with the next", async () => {
    vi.spyOn(browser.storage.local, "set").mockRejectedValueOnce(new Error("no room"));
    const item = numbers();
    const outcomes = await Promise.allSettled([item.write([1]), item.change((all) => [...all, 2])]);
    expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    await item.write([3]);
    expect(await stored()).toEqual([3]);
  });

  it("writes nothing when nothing changes, and removes a value equal to the default", async () => {
    const item = numbers();
    await item.write([1]);
    const set = vi.spyOn(browser.storage.local, "set");
    await item.change((all) => all);
    expect(set).not.toHaveBeenCalled();
    await item.remove();
    expect(await browser.storage.local.get(null)).toEqual({});
    const remove = vi.spyOn(browser.storage.local, "remove");
    await item.remove();
    expect(remove).not.toHaveBeenCalled();
  });

  it("reports only its own changes, until the end", async () => {
    const told = vi.fn<() => void>();
    const end = new AbortController();
    const item = numbers();
    item.watch(told, end.signal);
    await item.write([1]);
    await item.remove();
    await browser.storage.local.set({ other: 1 });
    await browser.storage.session.set({ numbers: [1] });
    expect(told).toHaveBeenCalledTimes(2);
    end.abort();
    await item.write([2]);
    expect(told).toHaveBeenCalledTimes(2);
  });
});
