import type { Version } from "@/utils/domain/feed-state";
import { feedVersions } from "@/utils/storage/items";

/** Addresses carry dates: only the newest are worth keeping. */
const MOST = 100;

/** Null for an address that was never taken in, or by another address since. */
export const readVersion = async (url: string): Promise<Version | null> =>
  (await feedVersions.read())[url] ?? null;

/** Notes a version once all of its papers are in the library. */
export const writeVersion = (url: string, version: Version): Promise<void> =>
  feedVersions.change(({ [url]: _old, ...others }) => ({
    ...Object.fromEntries(Object.entries(others).slice(1 - MOST)),
    [url]: version,
  }));
