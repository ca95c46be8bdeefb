import type { Dated, DatedPreferences, Stance } from "@/utils/domain/preferences";

/** A record of each theme and site that was ever changed, by storage key: `tag:<id>`, `site:<id>`. */
export type StoredRecords = Record<string, Dated<Stance | boolean>>;

const KEY = /^(tag|site):([a-z0-9-]{1,64})$/;

/** Whether this storage key holds a preference. */
export const isPreferenceKey = (key: string): boolean => KEY.test(key);

const isStance = (value: unknown): value is Stance =>
  value === "follow" || value === "neutral" || value === "mute";

const isBoolean = (value: unknown): value is boolean => typeof value === "boolean";

function datedOf<T>(
  record: unknown,
  isValue: (value: unknown) => value is T,
): Dated<T> | undefined {
  if (typeof record !== "object" || record === null) return undefined;
  if (!("value" in record && "time" in record)) return undefined;
  const { value, time } = record;
  if (typeof time !== "number" || !Number.isSafeInteger(time) || time < 0) return undefined;
  return isValue(value) ? { value, time } : undefined;
}

/** Reads what storage holds; malformed records and strange keys are dropped, not trusted. */
export function fromRecords(stored: unknown): DatedPreferences {
  const stances = new Map<string, Dated<Stance>>();
  const sites = new Map<string, Dated<boolean>>();
  for (const [key, record] of Object.entries(stored ?? {})) {
    const [, kind, id] = KEY.exec(key) ?? [];
    if (!id) continue;
    const stance = kind === "tag" && datedOf(record, isStance);
    const site = kind === "site" && datedOf(record, isBoolean);
    if (stance) stances.set(id, stance);
    if (site) sites.set(id, site);
  }
  return { stances: Object.fromEntries(stances), sites: Object.fromEntries(sites) };
}

const keyed = <T extends Stance | boolean>(kind: string, records: Record<string, Dated<T>>) =>
  Object.entries(records).map(([id, record]) => [`${kind}:${id}`, record] as const);

/** The other way round: what storage is to hold. */
export const toRecords = ({ stances, sites }: DatedPreferences): StoredRecords =>
  Object.fromEntries([...keyed("tag", stances), ...keyed("site", sites)]);
