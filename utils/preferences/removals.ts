import { browser } from "wxt/browser";
import { isOwnThemeId } from "@/utils/domain/own-theme";
import type { DatedPreferences } from "@/utils/domain/preferences";
import { removals } from "@/utils/storage/items";
import { fromRecords, toRecords } from "./records";

const DAY = 24 * 60 * 60 * 1000;
/** How long a removal is kept after this device first saw it: see `forgetRemovals`. */
const KEPT_FOR = 180 * DAY;
/** With more than `MOST` removals, only the `NEWEST` are kept. */
const MOST = 150;
const NEWEST = 100;

interface Note {
  /** Time of the record. */
  time: number;
  /** When this device first saw it, by its own clock. */
  since: number;
}

/**
 * Removes records from storage.sync that only restore a default (a removed theme, neutral, on), once every
 * device should have seen them.
 *
 * A device that was offline syncs its changes later. While the removal exists, the older of the two loses;
 * without it, a removed theme would come back. So a device forgets a removal after knowing it for 180 days by
 * its own clock; the time of the record may come from a clock that is years behind. A device that was offline
 * for less still finds it. With more than 150 removals in that time, the oldest are forgotten earlier: 700
 * themes made and removed would fill the 512 items that browsers sync, and nothing else could be written.
 */
export async function forgetRemovals(now: number): Promise<void> {
  const stored = await browser.storage.sync.get(null).catch(() => ({}));
  const [removed, before] = [removalsIn(fromRecords(stored)), await removals.read()];
  const notes = new Map(removed.map(([key, time]) => [key, noteOf(before[key], time, now)]));
  const gone = forgotten(notes, now);
  if (gone.length > 0) await browser.storage.sync.remove(gone);
  for (const key of gone) notes.delete(key);
  if (JSON.stringify(before) === JSON.stringify(Object.fromEntries(notes))) return;
  await (notes.size > 0 ? removals.write(Object.fromEntries(notes)) : removals.remove());
}

/** Keys and times of the records that only restore a default. */
function removalsIn(records: DatedPreferences): [key: string, time: number][] {
  const isLive = (id: string) => Boolean(records.themes[id]?.value);
  const stored = Object.entries(toRecords(records));
  const removed = stored.filter(([key, { value }]) => {
    if (value === null || value === "neutral" || value === true) return true;
    const [kind = "", id = ""] = key.split(":");
    return kind === "tag" && isOwnThemeId(id) && !isLive(id);
  });
  return removed.map(([key, { time }]) => [key, time]);
}

/** Starts again if the record was rewritten or the clock was set back. */
const noteOf = (note: Note | undefined, time: number, now: number): Note =>
  note?.time === time && note.since <= now ? note : { time, since: now };

function forgotten(notes: Map<string, Note>, now: number): string[] {
  const newestFirst = [...notes].toSorted(
    ([a, { time: timeOfA }], [b, { time: timeOfB }]) => timeOfB - timeOfA || (a < b ? -1 : 1),
  );
  const kept = notes.size > MOST ? NEWEST : MOST;
  return newestFirst
    .filter(([, { since }], at) => at >= kept || since + KEPT_FOR <= now)
    .map(([key]) => key);
}
