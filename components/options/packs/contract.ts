import type { PackSubscription } from "@/utils/domain/pack-subscription";

export interface PackActions {
  /** Subscribes to an address; resolves to whether it was taken. */
  addPacks: (address: string) => Promise<boolean>;
  removePacks: (url: string) => void;
  /** Asks every address for what is new. */
  refreshPacks: () => void;
}

/** What the page shows of packs; null while it is being read. */
export type PackData = readonly PackSubscription[] | null;
