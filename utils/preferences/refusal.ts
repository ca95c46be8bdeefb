import { isThemeRules } from "@/utils/domain/own-theme";
import { itemBytes, SYNC_QUOTA } from "@/utils/domain/sync-size";
import type { StoredRecords } from "./records";

/** A record that sync storage refused, and why, worded for the reader. */
export interface Refused {
  key: string;
  why: string;
}

const KEPT = "Your changes are kept on this device and will be tried again.";
/** Names listed in a message; the others are counted. */
const MOST_NAMES = 5;

export const FULL = "the browser's sync storage is full";
export const TOO_LARGE = `browsers sync no more than ${SYNC_QUOTA.itemBytes.toLocaleString("en")} bytes of one entry`;
const TOO_MANY_WRITES = "the browser allows no more sync writes for the moment";

/** Browsers word their refusals differently; these wordings are for the reader. */
const REASONS: [RegExp, string][] = [
  [/MAX_(WRITE|SUSTAINED)/i, TOO_MANY_WRITES],
  [/PER_ITEM/i, TOO_LARGE],
  [/quota|exceed|MAX_ITEMS/i, FULL],
];

/** Why storage.sync refused a write, worded for the reader. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return REASONS.find(([pattern]) => pattern.test(message))?.[1] ?? `the browser said: ${message}`;
}

/** Whether any further write would be refused for the same reason. */
export const endsWrites = (why: string): boolean => why === TOO_MANY_WRITES;

function nameOf(key: string, records: StoredRecords): string {
  const value = records[key]?.value;
  const [kind, id] = key.split(":");
  if (kind === "site") return `the switch of “${id}”`;
  if (kind === "tag") return `what you chose for “${id}”`;
  if (!isThemeRules(value)) return `that “${id}” was removed`;
  return `your theme “${value.label}” (${itemBytes(key, records[key]).toLocaleString("en")} bytes)`;
}

function listOf(keys: string[], records: StoredRecords): string {
  const names = keys.slice(0, MOST_NAMES).map((key) => nameOf(key, records));
  const more = keys.length - names.length;
  return [...names, ...(more > 0 ? [`${more} more`] : [])].join(", ");
}

/** What was refused and why, worded for the reader; null if nothing was. */
export function refusalText(refused: readonly Refused[], records: StoredRecords): string | null {
  if (refused.length === 0) return null;
  const byReason = Map.groupBy(refused, ({ why }) => why);
  const sentences = Array.from(byReason, ([why, those]) => {
    const keys = those.map(({ key }) => key);
    return `Not synced, because ${why}: ${listOf(keys, records)}.`;
  });
  return [...sentences, KEPT].join(" ");
}
