import { beforeEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { offeredPage } from "@/utils/storage/items";
import type { OfferedPage } from "@/utils/storage/offered-page";
import { onOfferedPage } from "@/utils/storage/on-offered-page";

beforeEach(() => fakeBrowser.reset());

it("is received by only one of several options pages, now or later", async () => {
  const taken = vi.fn<(page: OfferedPage) => void>();
  const failed = vi.fn<(error: unknown) => void>();
  const page = (title: string): OfferedPage => ({ title, papers: [], problem: null });
  await offeredPage.write(page("first"));
  const { signal } = new AbortController();
  for (let pages = 0; pages < 3; pages += 1) onOfferedPage(taken, failed, signal);
  await vi.waitFor(() => expect(taken).toHaveBeenCalledTimes(1));
  await offeredPage.write(page("second"));
  await vi.waitFor(() => expect(taken).toHaveBeenCalledTimes(2));
  expect(taken.mock.calls.map(([{ title }]) => title)).toEqual(["first", "second"]);
  expect(await offeredPage.read()).toBeNull();
  expect(failed).not.toHaveBeenCalled();
});
