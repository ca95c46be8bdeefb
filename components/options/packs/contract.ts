import type { PackSubscription } from "@/utils/domain/pack-subscription";

export interface PackActions {
  /** Subscribes to an address; resolves to whether it was accepted. */
  addPacks: (address: string) => Promise<boolean>;
  removePacks: (url: string) => void;
  /** Updates all subscriptions. */
  refreshPacks: () => void;
}

/** The page's data on packs; null while it is being loaded. */
export type PackData = readonly PackSubscription[] | null;
