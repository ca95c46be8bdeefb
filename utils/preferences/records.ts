import type { SyncKind } from "@/utils/domain/kept";
import { isThemeRules, isWithinLimits, type ThemeRules } from "@/utils/domain/own-theme";
import {
  believed,
  type Dated,
  type DatedPreferences,
  type Stance,
} from "@/utils/domain/preferences";

type Value = Stance | boolean | ThemeRules | null;

/**
 * Records of everything that was ever changed, by storage key: `tag:<id>` for a theme's stance, `site:<id>` for
 * a site's switch, `theme:<id>` for a theme of the reader's own.
 */
export type StoredRecords = Record<string, Dated<Value>>;

const KEY = /^(tag|site|theme):([a-z0-9-]{1,64})$/;

/** Whether this storage key holds a preference. */
export const isPreferenceKey = (key: string): boolean => KEY.test(key);

const STANCES: readonly unknown[] = ["follow", "neutral", "mute"] satisfies Stance[];
const isStance = (value: unknown): value is Stance => STANCES.includes(value);

const isBoolean = (value: unknown): value is boolean => typeof value === "boolean";

const isThemeOrGone = (value: unknown): value is ThemeRules | null =>
  value === null || (isThemeRules(value) && isWithinLimits(value));

function datedOf<T>(
  record: unknown,
  isValue: (value: unknown) => value is T,
): Dated<T> | undefined {
  // Any other value lacks these fields or a valid time.
  const { value, time } = Object(record) as Dated<unknown>;
  const isDated = Number.isSafeInteger(time) && time >= 0;
  return isDated && isValue(value) ? { value, time: believed(time) } : undefined;
}

/** The records of one kind, by id. */
function recordsOf<T>(
  stored: object,
  wanted: SyncKind,
  isValue: (value: unknown) => value is T,
): Record<string, Dated<T>> {
  const records = new Map<string, Dated<T>>();
  for (const [key, record] of Object.entries(stored)) {
    const [, kind, id] = KEY.exec(key) ?? [];
    const dated = id && kind === wanted && datedOf(record, isValue);
    if (dated) records.set(id, dated);
  }
  return Object.fromEntries(records);
}

/** Parses the content of storage; malformed records and unknown keys are dropped. */
export function fromRecords(stored: unknown): DatedPreferences {
  const all = Object(stored) as object;
  return {
    stances: recordsOf(all, "tag", isStance),
    sites: recordsOf(all, "site", isBoolean),
    themes: recordsOf(all, "theme", isThemeOrGone),
  };
}

const keyed = <T extends Value>(kind: SyncKind, records: Record<string, Dated<T>>) =>
  Object.entries(records).map(([id, record]) => [`${kind}:${id}`, record] as const);

/** The inverse of `fromRecords`: what storage should hold. */
export const toRecords = ({ stances, sites, themes }: DatedPreferences): StoredRecords =>
  Object.fromEntries([
    ...keyed("tag", stances),
    ...keyed("site", sites),
    ...keyed("theme", themes),
  ]);
