import { browser } from "wxt/browser";
import { newPackSubscription, type PackSubscription } from "@/utils/domain/pack-subscription";
import { dropLocal, keepLocal } from "@/utils/storage/keep";
import type { Validators } from "@/utils/http/fetch-answer";
import { inTurn } from "@/utils/storage/in-turn";

const KEY = "packs";

/** A subscription with what Gloss needs to ask for the rest. */
export interface StoredPacks extends PackSubscription {
  /** Version of the index, the pack or the manifest that is known. */
  validators: Validators;
  /** Hashes of the packs that are in the library, by their addresses. */
  taken: Record<string, string>;
  /** Manifest of a collection, as it was read; null for others. */
  manifest: unknown;
}

const isStored = (value: unknown): value is StoredPacks =>
  typeof value === "object" && value !== null && "url" in value && "taken" in value;

/** In the order in which the reader added them. */
export async function readPacks(): Promise<StoredPacks[]> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  return Array.isArray(stored) ? stored.filter(isStored) : [];
}

/** Whether the reader is still subscribed to an address. */
export const hasPacks = async (url: string): Promise<boolean> =>
  (await readPacks()).some((one) => one.url === url);

/** Changes come one after the other, so that none overwrites another. */
const change = (next: (all: StoredPacks[]) => StoredPacks[]): Promise<void> =>
  inTurn(KEY, async () => keepLocal(KEY, next(await readPacks())));

/** Adds an address; one that is there stays as it is. */
export const addPacks = (url: string): Promise<void> =>
  change((all) =>
    all.some((one) => one.url === url)
      ? all
      : [...all, { ...newPackSubscription(url), validators: {}, taken: {}, manifest: null }],
  );

/** Notes how a subscription fares; one that was removed meanwhile stays removed. */
export const notePacks = (url: string, news: Partial<StoredPacks>): Promise<void> =>
  change((all) => all.map((one) => (one.url === url ? { ...one, ...news } : one)));

export const removePacks = (url: string): Promise<void> =>
  change((all) => all.filter((one) => one.url !== url));

/** Forgets all of them. */
export const clearPacks = (): Promise<void> => inTurn(KEY, () => dropLocal(KEY));

/** Calls back whenever a subscription changed, until `signal` aborts. */
export function watchPacks(callback: () => void, signal?: AbortSignal): void {
  const onChanged = (changes: object, area: string) => {
    if (area === "local" && KEY in changes) callback();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal?.addEventListener("abort", () => browser.storage.onChanged.removeListener(onChanged));
}
