import { browser } from "wxt/browser";
import type { AlarmName } from "@/utils/domain/kept";
import { insightsVersion } from "@/utils/insights/version";
import type { LookUps } from "@/utils/library/look-ups";
import {
  erasing,
  feedProgress,
  feedStates,
  packs,
  pending,
  readingSweep,
  themeSweep,
} from "@/utils/storage/items";
import { isApplied } from "@/utils/storage/sweep-note";
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
    erasing.read(),
    isChangeLeft(),
    isFeedLeft(),
    isPackLeft(),
    isReadingLeft(lookUps),
    isThemeLeft(lookUps, ownThemes),
  ]);
  return left.includes(true);
}

/** A change of preferences that waits for sync. */
const isChangeLeft = async (): Promise<boolean> => Object.keys(await pending.read()).length > 0;

const hasAlarm = async (name: AlarmName): Promise<boolean> =>
  (await browser.alarms.get(name)) !== undefined;

/** One that is being asked, or that no alarm will have asked. */
async function isFeedLeft(): Promise<boolean> {
  const [progress, states] = await Promise.all([feedProgress.read(), feedStates.read()]);
  if (progress) return true;
  return Object.values(states).some(({ on }) => on) && !(await hasAlarm("feeds"));
}

const isPackLeft = async (): Promise<boolean> =>
  (await packs.read()).length > 0 && !(await hasAlarm("packs"));

/** Papers that another version of Gloss may have read. */
async function isReadingLeft(lookUps: Asked["lookUps"]): Promise<boolean> {
  const note = await readingSweep.read();
  if (note === null || !isApplied(note, insightsVersion())) return true;
  return lookUps.hasChangedSince(note.since);
}

/** Papers that the reader's own themes may not have been given to, or taken from. */
async function isThemeLeft(
  lookUps: Asked["lookUps"],
  ownThemes: Asked["ownThemes"],
): Promise<boolean> {
  const [themes, note] = await Promise.all([ownThemes.current(), themeSweep.read()]);
  if (!isApplied(note, JSON.stringify(themes))) return true;
  if (Object.keys(themes).length === 0) return false;
  return note === null || lookUps.hasChangedSince(note.since);
}
