import { browser, type Browser } from "wxt/browser";
import { type Dated, type DatedPreferences, newerThan } from "@/utils/domain/preferences";
import { fromRecords } from "./records";

type Change = Browser.storage.StorageChange;

const timeOf = (record: unknown): number => (Object(record) as Dated<unknown>).time;

/**
 * A newer record in a form that this Gloss does not read, as a later version may write it. To bring the
 * older one back would begin a quarrel without an end.
 */
const isForeign = ({ oldValue, newValue }: Change): boolean => timeOf(newValue) > timeOf(oldValue);

/**
 * The records of storage.sync that an older one has displaced, e.g. by a device that was offline
 * for long. What was removed (erased, or forgotten as a removal) is not among them.
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
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== "sync") return;
    const records = displaced(changes);
    if (Object.values(records).some((kind) => Object.keys(kind).length > 0)) callback(records);
  });
}
