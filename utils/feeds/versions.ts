import type { Version } from "@/utils/domain/feed-state";
import { feedVersions } from "@/utils/storage/items";

/** Addresses contain dates: only the newest are worth keeping. */
const MOST = 100;

/** Null if an address was never stored, or was dropped since for newer ones. */
export const readVersion = async (url: string): Promise<Version | null> =>
  (await feedVersions.read())[url] ?? null;

/** Stores a version, once all of its papers are in the library. */
export const writeVersion = (url: string, version: Version): Promise<void> =>
  feedVersions.change(({ [url]: _old, ...others }) => ({
    ...Object.fromEntries(Object.entries(others).slice(1 - MOST)),
    [url]: version,
  }));
