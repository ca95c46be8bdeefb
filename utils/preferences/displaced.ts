import type { Browser } from "wxt/browser";
import { type Dated, type DatedPreferences, newerThan } from "@/utils/domain/preferences";
import { onStored } from "@/utils/storage/on-stored";
import { fromRecords } from "./records";

type Change = Browser.storage.StorageChange;

const timeOf = (record: unknown): number => (Object(record) as Dated<unknown>).time;

/**
 * A newer record in a form that this version cannot read, e.g. written by a later version. Restoring the older
 * record would make the two devices overwrite each other without end.
 */
const isForeign = ({ oldValue, newValue }: Change): boolean => timeOf(newValue) > timeOf(oldValue);

/**
 * The records of storage.sync that an older record replaced, e.g. from a device that was offline for long.
 * Removed records (erased, or forgotten removals) are not included.
 */
export function displaced(changes: Record<string, Change>): DatedPreferences {
  const replaced = Object.entries(changes).filter(([, { newValue }]) => newValue);
  const before = replaced.filter(([key, change]) => isRead(key, change) || !isForeign(change));
  const side = (entries: typeof replaced, name: "oldValue" | "newValue") =>
    fromRecords(Object.fromEntries(entries.map(([key, change]) => [key, change[name]])));
  return newerThan(side(before, "oldValue"), side(replaced, "newValue"));
}

const isRead = (key: string, { newValue }: Change): boolean =>
  Object.values(fromRecords({ [key]: newValue })).some((kind) => Object.keys(kind).length > 0);

/** Calls back with the records that an older one has displaced, whenever that happens. */
export function watchDisplaced(callback: (records: DatedPreferences) => void): void {
  onStored((changes, area) => {
    if (area !== "sync") return;
    const records = displaced(changes);
    if (Object.values(records).some((kind) => Object.keys(kind).length > 0)) callback(records);
  });
}
