import { browser } from "wxt/browser";
import type { LocalKey } from "@/utils/domain/kept";
import { dropAllBut, dropLocal, keepLocal } from "@/utils/storage/keep";
import type { Library } from "@/utils/library/index";
import { announceLibraryChange } from "@/utils/storage/library-revision";
import { clearFeeds } from "@/utils/feeds/states";
import { giveBackPermissions } from "@/utils/permissions/granted-permissions";
import { clearPacks } from "@/utils/packs/subscriptions";
import { clearRequestLog } from "@/utils/http/request-log";
import { clearVersions } from "@/utils/feeds/versions";
import type { Collections } from "@/utils/packs/collections";
import type { createPreferenceStore } from "@/utils/preferences/store";
import { report } from "@/utils/logging/report";
import type { BundledDigest } from "./bundled-digest";

/** Who keeps something. */
export interface Keepers {
  library: Pick<Library, "erase">;
  bundled: Pick<BundledDigest, "stayAwayAfter">;
  collections: Pick<Collections, "erase">;
  preferences: Pick<ReturnType<typeof createPreferenceStore>, "eraseAll">;
  /** Takes the generic reader off the sites where it may not run any more. */
  syncAnyPages: () => Promise<void>;
}

/** Stored while everything is being erased: a background that was stopped in the middle goes on. */
const ERASING = "erasing" satisfies LocalKey;

type Step = () => Promise<unknown>;

/**
 * Removes everything of `KEPT`, and gives back the permissions that the reader granted. A step that fails
 * stops no other; rejects with the first failure.
 */
export async function eraseEverything(keepers: Keepers): Promise<void> {
  const failures: unknown[] = [];
  await runAll(failures, [
    () => keepLocal(ERASING, true),
    () => keepers.bundled.stayAwayAfter(() => runAll(failures, stepsOf(keepers))),
    // A reader who hears of a failure decides what comes next, not the next start.
    () => dropLocal(ERASING),
    () => announceLibraryChange(Date.now()),
  ]);
  for (const failure of failures) report("Erasing", failure);
  if (failures.length > 0) throw failures[0];
}

/** Erases what an erasure left that was cut off by a stop of the background. */
export async function finishErasing(keepers: Keepers): Promise<void> {
  const stored = await browser.storage.local.get(ERASING);
  if (stored[ERASING]) await eraseEverything(keepers);
}

const stepsOf = ({ library, collections, preferences, syncAnyPages }: Keepers): Step[] => [
  // What asks servers first: it would bring papers again.
  clearFeeds,
  clearPacks,
  clearVersions,
  clearRequestLog,
  () => collections.erase(),
  () => library.erase(),
  () => preferences.eraseAll(),
  () => browser.alarms.clearAll(),
  giveBackPermissions,
  syncAnyPages,
  () => dropAllBut(ERASING),
];

async function runAll(failures: unknown[], steps: Step[]): Promise<void> {
  for (const step of steps) {
    // oxlint-disable-next-line no-await-in-loop -- in this order
    await step().catch((error: unknown) => failures.push(error));
  }
}
