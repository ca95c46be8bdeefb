import type { ThemeId } from "./insights";
import type { ThemeRules } from "./own-theme";

/** What a reader wants of a theme. */
export type Stance = "follow" | "neutral" | "mute";

/** A value with the time of its change (milliseconds since 1970): of two records, the newer wins. */
export interface Dated<T> {
  value: T;
  time: number;
}

/**
 * No clock says more (it is the year 2286). A record that is dated later is read as one without a date:
 * its value counts until the next change of anybody. The bound is the same for every device: were it
 * measured from a device's own clock, two whose clocks differ would each take its own record for the
 * newer one, and overwrite the other's for ever.
 */
const LATEST = 1e13;

/** The date of a record as every device reads it. */
export const believed = (time: number): number => (time > LATEST ? 0 : time);

/**
 * The time of a change: that of the clock, but always after the record that it replaces, even where
 * that came from a clock that runs ahead. So a change wins over everything that its reader saw, whatever
 * the clocks; only of two changes that knew nothing of each other, the clocks choose.
 */
export const timeOfChange = (replaced: Dated<unknown> | undefined, now: number): number =>
  Math.min(LATEST, Math.max(believed(now), (replaced?.time ?? 0) + 1));

/**
 * Stands among the site ids of `Preferences.sites`: whether Gloss reads abstracts that a page shows
 * of papers that the library does not hold.
 */
export const PAGE_ABSTRACTS = "page-abstracts";

/** What a reader set; what is not listed is neutral, or on. */
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

/** `Preferences` with the time of each change: what devices exchange. */
export interface DatedPreferences {
  stances: Record<string, Dated<Stance>>;
  sites: Record<string, Dated<boolean>>;
  /** Null where the theme was removed: other devices must hear of it. */
  themes: Record<ThemeId, Dated<ThemeRules | null>>;
}

/** How preferences fare in the browser's sync storage. */
export interface SyncState {
  usedBytes: number;
  quotaBytes: number;
  /** Changes that wait on this device. */
  pending: number;
  /** Why the browser refused the last write, in words for the reader. */
  problem: string | null;
}

type Value = Stance | boolean | ThemeRules | null;
type Records<T extends Value> = Record<string, Dated<T>>;

/** One text for one value, whatever the order in which a device stored its parts. */
const textOf = (value: Value): string =>
  typeof value === "object" && value !== null
    ? JSON.stringify([value.label, value.colour, value.phrases])
    : String(value);

/** Whether `a` wins over `b`; at the same time the greater value does, so that all devices agree. */
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

/** Without those that were removed. */
const valuesOf = <T extends Value>(records: Records<T | null>): Record<string, T> =>
  Object.fromEntries(
    Object.entries(records).flatMap(([id, { value }]) => (value === null ? [] : [[id, value]])),
  );

/** Leaves out the times and the themes that were removed. */
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
