import { browser } from "wxt/browser";
import { clearStored } from "@/utils/storage/clear-stored";
import { erasing } from "@/utils/storage/items";
import type { Library } from "@/utils/library/index";
import { announceLibraryChange } from "@/utils/storage/library-revision";
import { giveBackPermissions } from "@/utils/permissions/granted-permissions";
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

type Step = () => Promise<unknown>;

/**
 * Removes everything that is kept (see `docs/stored-data.md`), and gives back the permissions that the reader granted. A step that fails
 * stops no other; rejects with the first failure.
 */
export async function eraseEverything(keepers: Keepers): Promise<void> {
  const failures: unknown[] = [];
  await runAll(failures, [
    () => erasing.write(true),
    () => keepers.bundled.stayAwayAfter(() => runAll(failures, stepsOf(keepers))),
    // A reader who hears of a failure decides what comes next, not the next start.
    () => erasing.remove(),
    () => announceLibraryChange(Date.now()),
  ]);
  for (const failure of failures) report("Erasing", failure);
  if (failures.length > 0) throw failures[0];
}

/** Erases what an erasure left that was cut off by a stop of the background. */
export async function finishErasing(keepers: Keepers): Promise<void> {
  if (await erasing.read()) await eraseEverything(keepers);
}

const stepsOf = ({ library, collections, preferences, syncAnyPages }: Keepers): Step[] => [
  // First, so that no feed and no pack brings papers again.
  () => clearStored(erasing),
  () => collections.erase(),
  () => library.erase(),
  () => preferences.eraseAll(),
  () => browser.alarms.clearAll(),
  giveBackPermissions,
  syncAnyPages,
  // What was noted meanwhile.
  () => clearStored(erasing),
];

async function runAll(failures: unknown[], steps: Step[]): Promise<void> {
  for (const step of steps) {
    // oxlint-disable-next-line no-await-in-loop -- in this order
    await step().catch((error: unknown) => failures.push(error));
  }
}
