import { queue } from "@/utils/async/queue";
import { type Preferences, withoutTimes } from "@/utils/domain/preferences";
import { report } from "@/utils/logging/report";
import { pending } from "@/utils/storage/items";
import { type Changes, onStored } from "@/utils/storage/on-stored";
import { type Areas, datedIn, readAreas } from "./areas";
import { isPreferenceKey } from "./records";

const concerns = (changes: Changes, area: string) =>
  area === "sync"
    ? Object.keys(changes).some(isPreferenceKey)
    : area === "local" && pending.key in changes;

/** What is stored after these changes of an area. */
function changed({ waiting, synced }: Areas, changes: Changes, area: string): Areas {
  if (area === "local") return { waiting: changes[pending.key]?.newValue, synced };
  const values = Object.entries(changes).map(([key, { newValue }]) => [key, newValue] as const);
  return { waiting, synced: { ...synced, ...Object.fromEntries(values) } };
}

/**
 * Calls back with all preferences whenever one of them changes, here or on another device, until
 * `signal` aborts; not at the start. Each state is told once, the newest last. They are read at the first
 * change alone: one that waits, is synced and waits no more comes as three, each with what is new.
 */
export function watchPreferences(
  callback: (preferences: Preferences) => void,
  signal: AbortSignal,
): void {
  const inTurn = queue();
  let known: Areas | undefined;
  let told = "";
  async function follow(changes: Changes, area: string) {
    known = changed(known ?? (await readAreas()), changes, area);
    const preferences = withoutTimes(datedIn(known));
    const state = JSON.stringify(preferences);
    if (signal.aborted || state === told) return;
    told = state;
    callback(preferences);
  }
  onStored((changes, area) => {
    if (!concerns(changes, area)) return;
    inTurn(() => follow(changes, area)).catch((error: unknown) => {
      if (!signal.aborted) report("Reading changed preferences", error);
    });
  }, signal);
}
