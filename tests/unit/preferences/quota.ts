import { vi } from "vitest";
import { browser } from "wxt/browser";

const encoder = new TextEncoder();

/** Size as counted by Chromium, which writes "<" as "\u003C". */
const bytesOf = (key: string, value: unknown): number =>
  encoder.encode(key + JSON.stringify(value).replaceAll("<", "\\u003C")).length;

/** Chromium's error if these items are too many or too large; otherwise null. */
function quotaError(items: Record<string, unknown>): Error | null {
  const sizes = Object.entries(items).map(([key, value]) => bytesOf(key, value));
  if (sizes.some((bytes) => bytes > 8192))
    return new Error("Resource::kQuotaBytesPerItem quota exceeded");
  if (sizes.length > 512) return new Error("MAX_ITEMS quota exceeded");
  if (sizes.reduce((sum, bytes) => sum + bytes, 0) > 102_400)
    return new Error("Resource::kQuotaBytes quota exceeded");
  return null;
}

/** Makes `storage.sync` refuse what Chromium refuses; a write succeeds completely or not at all. */
export function limitSync() {
  const { sync } = browser.storage;
  const set = sync.set.bind(sync);
  return vi.spyOn(sync, "set").mockImplementation(async (items) => {
    const error = quotaError({ ...(await sync.get(null)), ...items });
    if (error) throw error;
    await set(items);
  });
}
