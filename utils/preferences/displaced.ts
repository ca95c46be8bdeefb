import type { Browser } from "wxt/browser";
import { type DatedPreferences, newerThan } from "@/utils/domain/preferences";
import { fromRecords } from "./records";

/**
 * The records of storage.sync that an older one has displaced, e.g. by a device that was offline
 * for long. What was removed (erased) is not among them.
 */
export function displaced(
  changes: Record<string, Browser.storage.StorageChange>,
): DatedPreferences {
  const replaced = Object.entries(changes).filter(([, { newValue }]) => newValue);
  const side = (name: "oldValue" | "newValue") =>
    fromRecords(Object.fromEntries(replaced.map(([key, change]) => [key, change[name]])));
  return newerThan(side("oldValue"), side("newValue"));
}
