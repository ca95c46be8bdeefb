import { readPacks, type StoredPacks } from "./subscriptions";

/** Collections that the reader subscribed to, without those that failed and wait. */
export async function collectionsToAsk(): Promise<StoredPacks[]> {
  const subscriptions = await readPacks();
  return subscriptions.filter(
    ({ kind, failures, nextAt }) => kind === "collection" && !(failures > 0 && nextAt > Date.now()),
  );
}
