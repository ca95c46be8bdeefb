import { browser } from "wxt/browser";
import type { AlarmName, LocalKey } from "@/utils/domain/kept";
import { readFeedStates, readProgress } from "@/utils/feeds/states";
import { insightsVersion } from "@/utils/insights/version";
import type { LookUps } from "@/utils/library/look-ups";
import { readPacks } from "@/utils/packs/subscriptions";
import { isApplied, readSweepNote } from "@/utils/storage/sweep-note";
import type { OwnThemes } from "./own-themes";

interface Asked {
  lookUps: Pick<LookUps, "hasChangedSince">;
  ownThemes: Pick<OwnThemes, "current">;
}

/**
 * Whether a worker that was stopped left something to do, or a change of the library asks for it. What
 * events tell of (alarms, requests) need not be looked for.
 */
export async function isWorkLeft({ lookUps, ownThemes }: Asked): Promise<boolean> {
  const left = await Promise.all([
    isStored("erasing"),
    isStored("pending"),
    isFeedLeft(),
    isPackLeft(),
    isReadingLeft(lookUps),
    isThemeLeft(lookUps, ownThemes),
  ]);
  return left.includes(true);
}

const isStored = async (key: LocalKey): Promise<boolean> =>
  Boolean((await browser.storage.local.get(key))[key]);

const hasAlarm = async (name: AlarmName): Promise<boolean> =>
  (await browser.alarms.get(name)) !== undefined;

/** One that is being asked, or that no alarm will have asked. */
async function isFeedLeft(): Promise<boolean> {
  const [progress, states] = await Promise.all([readProgress(), readFeedStates()]);
  if (progress) return true;
  return Object.values(states).some(({ on }) => on) && !(await hasAlarm("feeds"));
}

const isPackLeft = async (): Promise<boolean> =>
  (await readPacks()).length > 0 && !(await hasAlarm("packs"));

/** Papers that another version of Gloss may have read. */
async function isReadingLeft(lookUps: Asked["lookUps"]): Promise<boolean> {
  const note = await readSweepNote("readingSweep");
  if (note === null || !isApplied(note, insightsVersion())) return true;
  return lookUps.hasChangedSince(note.since);
}

/** Papers that the reader's own themes may not have been given to, or taken from. */
async function isThemeLeft(
  lookUps: Asked["lookUps"],
  ownThemes: Asked["ownThemes"],
): Promise<boolean> {
  const [themes, note] = await Promise.all([ownThemes.current(), readSweepNote("themeSweep")]);
  if (!isApplied(note, JSON.stringify(themes))) return true;
  if (Object.keys(themes).length === 0) return false;
  return note === null || lookUps.hasChangedSince(note.since);
}
