import type { StoredPacks } from "@/utils/domain/pack-subscription";
import { packs } from "@/utils/storage/items";

/** Collections that the reader subscribed to, without those that failed and wait. */
export async function collectionsToAsk(): Promise<StoredPacks[]> {
  const subscriptions = await packs.read();
  return subscriptions.filter(
    ({ kind, failures, nextAt }) => kind === "collection" && !(failures > 0 && nextAt > Date.now()),
  );
}
