import { vi } from "vitest";
import { browser } from "wxt/browser";

const encoder = new TextEncoder();

/** As Chromium counts, which writes "<" as "\u003C". */
const bytesOf = (key: string, value: unknown): number =>
  encoder.encode(key + JSON.stringify(value).replaceAll("<", "\\u003C")).length;

/** The error that Chromium gives where these items are too many or too large; null where it takes them. */
function quotaError(items: Record<string, unknown>): Error | null {
  const sizes = Object.entries(items).map(([key, value]) => bytesOf(key, value));
  if (sizes.some((bytes) => bytes > 8192))
    return new Error("Resource::kQuotaBytesPerItem quota exceeded");
  if (sizes.length > 512) return new Error("MAX_ITEMS quota exceeded");
  if (sizes.reduce((sum, bytes) => sum + bytes, 0) > 102_400)
    return new Error("Resource::kQuotaBytes quota exceeded");
  return null;
}

/** Lets `storage.sync` refuse what Chromium refuses: a write is taken whole or not at all. */
export function limitSync() {
  const { sync } = browser.storage;
  const set = sync.set.bind(sync);
  return vi.spyOn(sync, "set").mockImplementation(async (items) => {
    const error = quotaError({ ...(await sync.get(null)), ...items });
    if (error) throw error;
    await set(items);
  });
}
