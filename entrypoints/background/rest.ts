import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { insightsOf } from "@/utils/insights/index";
import { once } from "@/utils/insights/once";
import { prepareInsights } from "@/utils/insights/prepare";
import { insightsVersion } from "@/utils/insights/version";
import { isImporting } from "@/utils/import/import-lock";
import { Feeds } from "@/utils/feeds/feeds";
import { openLibrary } from "@/utils/library/index";
import { report } from "@/utils/logging/report";
import { REQUEST_SHAPES } from "@/utils/messages/request-shapes";
import { Collections } from "@/utils/packs/collections";
import { Packs } from "@/utils/packs/packs";
import { createPreferenceStore } from "@/utils/preferences/store";
import { keepAnyPages } from "./any-pages";
import { takeBundledPack } from "./bundled-pack";
import { finishErasing } from "./erase";
import { handlers } from "./handlers";
import { reannotateOpenTabs } from "./open-tabs";
import { makePageMenu, offerTab } from "./page-menu";
import { PagePapers } from "./page-papers";
import type { Parts } from "./parts";
import { ReadingAnew } from "./reading-anew";
import { type Awake, offerRest, type Rest } from "./rest-door";
import { ThemeSweep } from "./theme-sweep";

function partsOf({ lookUps, bundled, ownThemes, precedence }: Awake) {
  const library = openLibrary({
    lookUps,
    now: Date.now,
    insightsOf,
    insightsVersion,
    isIndexedElsewhere: isImporting,
  });
  const feeds = new Feeds(library);
  const packs = new Packs(library);
  const collections = new Collections(library);
  const preferences = createPreferenceStore({ now: () => Date.now() });
  const readingAnew = new ReadingAnew(library, precedence);
  const prepared = once(() => prepareInsights(() => precedence.after()));
  const pagePapers = new PagePapers(library, insightsOf, ownThemes, precedence, prepared);
  const fed = { feeds, packs, collections };
  const kept = { library, bundled, pagePapers, ownThemes, preferences };
  return { ...kept, ...fed, readingAnew, precedence, syncAnyPages: keepAnyPages() };
}

/** Begins at once with what is due. */
function makeRest(awake: Awake): Rest {
  const parts = partsOf(awake);
  const { library, collections, preferences, readingAnew } = parts;
  parts.feeds.listen();
  parts.packs.listen();
  new ThemeSweep(library, parts.ownThemes).start();
  readingAnew.listen();
  begin(parts);
  return {
    answers: { handlers: handlers(parts), shapes: REQUEST_SHAPES },
    readAnew: (papers) => readingAnew.current(papers),
    askCollections: (candidates) => collections.begin(candidates),
    takeBundledPack: () => takeBundledPack(library),
    bringBack: (records) => {
      preferences
        .bringBack(records)
        .catch((error: unknown) => report("Bringing back a preference", error));
    },
    install,
    offerTab: (tab) => {
      offerTab(tab).catch((error: unknown) => report("Offering a page's papers", error));
    },
  };
}

function begin(parts: Parts): void {
  const { preferences, bundled } = parts;
  finishErasing(parts)
    .catch((error) => report("Finishing an erasure", error))
    .finally(() => {
      preferences.flush().catch((error) => report("Syncing preferences", error));
      bundled.loadOnce().catch((error) => report("Loading the bundled digest", error));
    });
}

function install(): void {
  makePageMenu().catch((error) => report("Making the context menu", error));
  reannotateOpenTabs().catch((error) => report("Reaching the open tabs", error));
}

export default defineUnlistedScript(() => offerRest(makeRest));
