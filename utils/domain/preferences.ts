import type { ThemeId } from "./insights";
import type { ThemeRules } from "./own-theme";

/** A reader's attitude to a theme. */
export type Stance = "follow" | "neutral" | "mute";

/** A value with the time of its change (milliseconds since 1970): of two records, the newer wins. */
export interface Dated<T> {
  value: T;
  time: number;
}

/**
 * The latest valid time (in the year 2286). A record with a later time is read as if it had none: its value
 * counts until the next change on any device. The bound is the same on every device: if it were relative to a
 * device's own clock, two devices with different clocks would each take their own record for the newer one, and
 * overwrite the other's for ever.
 */
const LATEST = 1e13;

/** The time of a record as every device reads it. */
export const believed = (time: number): number => (time > LATEST ? 0 : time);

/**
 * The time of a change: the clock's, but always after the record that it replaces, even if that came from
 * a clock that runs ahead. So a change wins over everything that the reader saw when making it; only
 * between two independent changes do the clocks decide.
 */
export const timeOfChange = (replaced: Dated<unknown> | undefined, now: number): number =>
  Math.min(LATEST, Math.max(believed(now), (replaced?.time ?? 0) + 1));

/**
 * A key among the site ids of `Preferences.sites`: whether Gloss reads abstracts that a page shows for papers
 * that the library does not hold.
 */
export const PAGE_ABSTRACTS = "page-abstracts";

/** What a reader set; a theme that is not listed is neutral, a site is on. */
export interface Preferences {
  /** Theme id → stance */
  stances: Record<string, Stance>;
  /** Site id → whether Gloss works there */
  sites: Record<string, boolean>;
  /** Themes of the reader's own, by id. */
  themes: Record<ThemeId, ThemeRules>;
}

/** What a page needs of them; the names and phrases of own themes are none of its business. */
export type PagePreferences = Pick<Preferences, "stances" | "sites">;

/** What holds before a reader sets anything. */
export const NO_PREFERENCES: Preferences = { stances: {}, sites: {}, themes: {} };

/** `Preferences` with the time of each change, as exchanged between devices. */
export interface DatedPreferences {
  stances: Record<string, Dated<Stance>>;
  sites: Record<string, Dated<boolean>>;
  /** Null if the theme was removed: other devices must learn of it. */
  themes: Record<ThemeId, Dated<ThemeRules | null>>;
}

/** State of the preferences in the browser's sync storage. */
export interface SyncState {
  usedBytes: number;
  quotaBytes: number;
  /** Changes that are only on this device so far. */
  pending: number;
  /** Why the browser refused the last write, worded for the reader. */
  problem: string | null;
}

type Value = Stance | boolean | ThemeRules | null;
type Records<T extends Value> = Record<string, Dated<T>>;

/** The same text for the same value, regardless of the order in which a device stored its fields. */
const textOf = (value: Value): string =>
  typeof value === "object" && value !== null
    ? JSON.stringify([value.label, value.colour, value.phrases])
    : String(value);

/** Whether `a` wins over `b`; at equal times the greater value wins, so that all devices agree. */
function isNewer<T extends Value>(a: Dated<T>, b: Dated<T> | undefined): boolean {
  if (!b || a.time !== b.time) return !b || a.time > b.time;
  return textOf(a.value) > textOf(b.value);
}

function newest<T extends Value>(a: Records<T>, b: Records<T>): Records<T> {
  const merged = new Map(Object.entries(a));
  for (const [id, record] of Object.entries(b)) {
    if (isNewer(record, merged.get(id))) merged.set(id, record);
  }
  return Object.fromEntries(merged);
}

/** Merges two devices' records one by one; order and repetition make no difference. */
export const mergePreferences = (a: DatedPreferences, b: DatedPreferences): DatedPreferences => ({
  stances: newest(a.stances, b.stances),
  sites: newest(a.sites, b.sites),
  themes: newest(a.themes, b.themes),
});

const winning = <T extends Value>(a: Records<T>, b: Records<T>): Records<T> => {
  const held = new Map(Object.entries(b));
  return Object.fromEntries(
    Object.entries(a).filter(([id, record]) => isNewer(record, held.get(id))),
  );
};

/** The records of `a` that win over those of `b`: what a merge would take from `a`. */
export const newerThan = (a: DatedPreferences, b: DatedPreferences): DatedPreferences => ({
  stances: winning(a.stances, b.stances),
  sites: winning(a.sites, b.sites),
  themes: winning(a.themes, b.themes),
});

/** Drops removed values. */
const valuesOf = <T extends Value>(records: Records<T | null>): Record<string, T> =>
  Object.fromEntries(
    Object.entries(records).flatMap(([id, { value }]) => (value === null ? [] : [[id, value]])),
  );

/** Drops the times and the removed themes. */
export const withoutTimes = ({ stances, sites, themes }: DatedPreferences): Preferences => ({
  stances: valuesOf(stances),
  sites: valuesOf(sites),
  themes: valuesOf(themes),
});

const differing = <T extends Value>(from: Record<string, T>, to: Record<string, T>, rest: T) =>
  [...new Set([...Object.keys(from), ...Object.keys(to)])]
    .map((id) => ({ id, value: to[id] ?? rest }))
    .filter(({ id, value }) => textOf(from[id] ?? rest) !== textOf(value));

/** The changes that lead from one state to another, e.g. back to the state before an import. */
export const preferenceChanges = (from: Preferences, to: Preferences) => ({
  stances: differing<Stance>(from.stances, to.stances, "neutral").map(({ id, value }) => ({
    theme: id,
    stance: value,
  })),
  sites: differing(from.sites, to.sites, true).map(({ id, value }) => ({ site: id, on: value })),
  themes: differing<ThemeRules | null>(from.themes, to.themes, null).map(({ id, value }) => ({
    id,
    rules: value,
  })),
});
