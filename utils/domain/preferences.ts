/** What a reader wants of a theme. */
export type Stance = "follow" | "neutral" | "mute";

/** A value with the time of its change (milliseconds since 1970): of two records, the newer wins. */
export interface Dated<T> {
  value: T;
  time: number;
}

/** What a reader set; what is not listed is neutral, or on. */
export interface Preferences {
  /** Theme id → stance */
  stances: Record<string, Stance>;
  /** Site id → whether Gloss works there */
  sites: Record<string, boolean>;
}

/** `Preferences` with the time of each change: what devices exchange. */
export interface DatedPreferences {
  stances: Record<string, Dated<Stance>>;
  sites: Record<string, Dated<boolean>>;
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

type Value = Stance | boolean;
type Records<T extends Value> = Record<string, Dated<T>>;

/** Whether `a` wins over `b`; at the same time the greater value does, so that all devices agree. */
function isNewer<T extends Value>(a: Dated<T>, b: Dated<T> | undefined): boolean {
  if (!b || a.time !== b.time) return !b || a.time > b.time;
  return String(a.value) > String(b.value);
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
});

const valuesOf = <T extends Value>(records: Records<T>): Record<string, T> =>
  Object.fromEntries(Object.entries(records).map(([id, { value }]) => [id, value]));

/** Leaves the times out. */
export const withoutTimes = ({ stances, sites }: DatedPreferences): Preferences => ({
  stances: valuesOf(stances),
  sites: valuesOf(sites),
});

const differing = <T extends Value>(from: Record<string, T>, to: Record<string, T>, rest: T) =>
  [...new Set([...Object.keys(from), ...Object.keys(to)])]
    .map((id) => ({ id, value: to[id] ?? rest }))
    .filter(({ id, value }) => (from[id] ?? rest) !== value);

/** The changes that lead from one state to another, e.g. back to the state before an import. */
export const preferenceChanges = (from: Preferences, to: Preferences) => ({
  stances: differing<Stance>(from.stances, to.stances, "neutral").map(({ id, value }) => ({
    theme: id,
    stance: value,
  })),
  sites: differing(from.sites, to.sites, true).map(({ id, value }) => ({ site: id, on: value })),
});
