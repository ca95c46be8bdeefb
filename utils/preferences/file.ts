import * as v from "valibot";
import { MAX_THEMES } from "@/utils/domain/own-theme";
import type { DatedPreferences } from "@/utils/domain/preferences";
import { THEME_RULES } from "./theme-rules";

/** Sync storage holds 512 items in total; a file with more would block every later write. */
const MAX_RECORDS = 200;

const id = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/, "an id has an odd form"));
const TOO_MANY = `more than ${MAX_RECORDS} entries`;

/** A time in the future is clamped to `now`: a clock that ran ahead must not win for years. */
function preferencesFile(now: number) {
  const time = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.toMaxValue(now));
  const stance = v.object({ value: v.picklist(["follow", "neutral", "mute"]), time });
  const site = v.object({ value: v.boolean(), time });
  const theme = v.object({ value: v.nullable(THEME_RULES), time });
  return v.object({
    version: v.literal(1),
    stances: v.pipe(v.record(id, stance), v.maxEntries(MAX_RECORDS, TOO_MANY)),
    sites: v.pipe(v.record(id, site), v.maxEntries(MAX_RECORDS, TOO_MANY)),
    // Missing in files of earlier versions.
    themes: v.optional(v.pipe(v.record(id, theme), v.maxEntries(MAX_THEMES, TOO_MANY)), {}),
  });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    throw new Error("This file holds no preferences: it is not JSON. Nothing was changed.");
  }
}

/** Parses an exported file. Throws an Error worded for the reader if it is not one. */
export function parsePreferenceFile(text: string, now: number): DatedPreferences {
  const { success, output, issues } = v.safeParse(preferencesFile(now), jsonOf(text));
  if (success) return output;
  const [issue] = issues;
  const where = v.getDotPath(issue) ?? "file";
  throw new Error(
    `This file does not hold preferences of Gloss (${where}: ${issue.message}). Nothing was changed.`,
  );
}
