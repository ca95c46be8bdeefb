import { newPackSubscription, type StoredPacks } from "@/utils/domain/pack-subscription";
import { packs } from "@/utils/storage/items";

/** Whether the reader is still subscribed to an address. */
export const hasPacks = async (url: string): Promise<boolean> =>
  (await packs.read()).some((one) => one.url === url);

/** Adds an address; an existing subscription is not changed. */
export const addPacks = (url: string): Promise<void> =>
  packs.change((all) =>
    all.some((one) => one.url === url)
      ? all
      : [...all, { ...newPackSubscription(url), validators: {}, taken: {}, manifest: null }],
  );

/** Updates a subscription; one that was removed meanwhile stays removed. */
export const notePacks = (url: string, news: Partial<StoredPacks>): Promise<void> =>
  packs.change((all) => all.map((one) => (one.url === url ? { ...one, ...news } : one)));

export const removePacks = (url: string): Promise<void> =>
  packs.change((all) => all.filter((one) => one.url !== url));
