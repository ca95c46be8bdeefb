import { browser } from "wxt/browser";
import { dropAll } from "@/utils/kept";
import type { Library } from "@/utils/library/index";
import { announceLibraryChange } from "@/utils/library-revision";
import { clearFeeds } from "@/utils/network/feed-states";
import { giveBackPermissions } from "@/utils/network/granted-permissions";
import { clearPacks } from "@/utils/network/pack-subscriptions";
import { clearRequestLog } from "@/utils/network/request-log";
import { clearVersions } from "@/utils/network/versions";
import type { Collections } from "@/utils/packs/collections";
import type { createPreferenceStore } from "@/utils/preferences/store";
import { report } from "@/utils/report";
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

/**
 * Removes everything of `KEPT`, and gives back the permissions that the reader granted. A step that fails
 * stops no other; rejects with the first failure.
 */
export async function eraseEverything(keepers: Keepers): Promise<void> {
  const { library, bundled, collections, preferences, syncAnyPages } = keepers;
  const failures: unknown[] = [];
  await bundled.stayAwayAfter(async () => {
    for (const step of [
      // What asks servers first: it would bring papers again.
      clearFeeds,
      clearPacks,
      clearVersions,
      clearRequestLog,
      () => collections.erase(),
      () => library.erase(),
      () => preferences.eraseAll(),
      dropAll,
      () => browser.alarms.clearAll(),
      giveBackPermissions,
      syncAnyPages,
    ]) {
      // oxlint-disable-next-line no-await-in-loop -- in this order
      await step().catch((error: unknown) => failures.push(error));
    }
  });
  await announceLibraryChange(Date.now());
  for (const failure of failures) report("Erasing", failure);
  if (failures.length > 0) throw failures[0];
}
