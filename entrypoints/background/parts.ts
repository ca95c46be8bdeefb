import type { Library } from "@/utils/library/index";
import type { Collections } from "@/utils/packs/collections";
import type { Packs } from "@/utils/packs/packs";
import type { createPreferenceStore } from "@/utils/preferences/store";
import type { Feeds } from "@/utils/feeds/feeds";
import type { BundledDigest } from "./bundled-digest";
import type { OwnThemes } from "./own-themes";
import type { PagePapers } from "./page-papers";
import type { Precedence } from "./precedence";
import type { ReadingAnew } from "./reading-anew";

/** What requests are answered with. */
export interface Parts {
  library: Library;
  bundled: BundledDigest;
  pagePapers: PagePapers;
  feeds: Feeds;
  packs: Packs;
  collections: Collections;
  ownThemes: Pick<OwnThemes, "current">;
  readingAnew: Pick<ReadingAnew, "current">;
  precedence: Pick<Precedence, "first">;
  preferences: ReturnType<typeof createPreferenceStore>;
  syncAnyPages: () => Promise<void>;
}

/** Requests that only change something answer null: `undefined` does not travel. */
export const done = (_nothing: void): null => null;
