import { beforeEach, expect, it } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { libraryRevision } from "@/utils/storage/items";
import { announceLibraryChange } from "@/utils/storage/library-revision";

beforeEach(() => fakeBrowser.reset());

it("differs after every change, even within a millisecond or after the clock was set back", async () => {
  const seen: number[] = [];
  for (const now of [5, 5, 3]) {
    // oxlint-disable-next-line no-await-in-loop -- one change after the other
    await announceLibraryChange(now);
    // oxlint-disable-next-line no-await-in-loop -- as above
    seen.push(await libraryRevision.read());
  }
  expect(seen).toEqual([5, 6, 7]);
});
