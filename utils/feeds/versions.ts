import type { Validators } from "@/utils/http/fetch-answer";
import { Stored } from "@/utils/storage/stored";

/** The version of an address whose papers are in the library. */
export interface Version extends Validators {
  papers: number;
}

const versions = new Stored<Version>("feedVersions");

/** Addresses carry dates: only the newest are worth keeping. */
const MOST = 100;

/** Null for an address that was never taken in, or by another address since. */
export const readVersion = async (url: string): Promise<Version | null> =>
  (await versions.read())[url] ?? null;

/** Notes a version once all of its papers are in the library. */
export const writeVersion = (url: string, version: Version): Promise<void> =>
  versions.change(({ [url]: _old, ...others }) => ({
    ...Object.fromEntries(Object.entries(others).slice(1 - MOST)),
    [url]: version,
  }));

/** Forgets every version, so that all is asked anew. */
export const clearVersions = (): Promise<void> => versions.clear();
