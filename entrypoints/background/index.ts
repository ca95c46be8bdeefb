import { defineBackground } from "wxt/utils/define-background";
import { browser } from "wxt/browser";
import { answerRequests } from "@/utils/messages/answer";
import { isImporting } from "@/utils/import/import-lock";
import { insightsOf } from "@/utils/insights/index";
import { once } from "@/utils/insights/once";
import { prepareInsights } from "@/utils/insights/prepare";
import { insightsVersion } from "@/utils/insights/version";
import { openLibrary } from "@/utils/library/index";
import { createPreferenceStore } from "@/utils/preferences/store";
import { Collections } from "@/utils/packs/collections";
import { Packs } from "@/utils/packs/packs";
import { report } from "@/utils/logging/report";
import { REQUEST_SHAPES } from "@/utils/messages/request-shapes";
import { Feeds } from "@/utils/feeds/feeds";
import { keepAnyPages } from "./any-pages";
import { BundledDigest } from "./bundled-digest";
import { finishErasing } from "./erase";
import { handlers } from "./handlers";
import { keepPagesTold } from "./keep-pages-told";
import { keepPageMenu } from "./page-menu";
import { lockStorage } from "./lock-storage";
import { PagePapers } from "./page-papers";
import { Precedence } from "./precedence";
import { reannotateOpenTabs } from "./open-tabs";
import { OwnThemes } from "./own-themes";
import { PageLives } from "./page-lives";
import { ReadingAnew } from "./reading-anew";
import { TabTurns } from "./tab-turns";

const wait = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds);
  });

export default defineBackground(() => {
  const library = openLibrary({
    now: Date.now,
    insightsOf,
    insightsVersion,
    isIndexedElsewhere: isImporting,
    onChange: () => bundled.lookAgain(),
  });
  const feeds = new Feeds(library);
  const packs = new Packs(library);
  const collections = new Collections(library);
  const bundled = new BundledDigest(library);
  const preferences = createPreferenceStore({ now: () => Date.now() });
  const precedence = new Precedence();
  const ownThemes = new OwnThemes(library);
  const readingAnew = new ReadingAnew(library, precedence);
  const prepared = once(() => prepareInsights(() => precedence.after()));
  const pagePapers = new PagePapers(library, insightsOf, ownThemes, precedence, prepared);
  const fed = { feeds, packs, collections };
  const kept = { library, bundled, pagePapers, ownThemes, preferences };
  const turns = new TabTurns({ now: () => performance.now(), wait });
  const lives = new PageLives();
  const syncAnyPages = keepAnyPages();
  const parts = { ...kept, ...fed, readingAnew, precedence, turns, syncAnyPages };
  const admission = { signalOf: lives.signalOf.bind(lives), run: turns.run.bind(turns) };
  answerRequests({ handlers: handlers(parts), shapes: REQUEST_SHAPES, admission });
  lives.listen();
  feeds.listen();
  packs.listen();
  ownThemes.listen();
  readingAnew.listen();
  keepPageMenu();
  keepPagesTold();
  void lockStorage();
  const begin = () => {
    preferences.flush().catch((error) => report("Syncing preferences", error));
    bundled.loadOnce().catch((error) => report("Loading the bundled digest", error));
  };
  finishErasing(parts)
    .catch((error) => report("Finishing an erasure", error))
    .finally(begin);
  browser.runtime.onInstalled.addListener(() => {
    reannotateOpenTabs().catch((error) => report("Reaching the open tabs", error));
  });
});
