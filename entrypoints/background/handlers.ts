import type { Handlers } from "@/utils/messages/answer";
import { announceLibraryChange } from "@/utils/storage/library-revision";
import { requestLog } from "@/utils/storage/items";
import type { Collections } from "@/utils/packs/collections";
import type { Packs } from "@/utils/packs/packs";
import type { Feeds } from "@/utils/feeds/feeds";
import { eraseEverything } from "./erase";
import { pageHandlers } from "./page-handlers";
import { paperHandlers } from "./paper-handlers";
import { done, type Parts } from "./parts";
import type { Ready } from "@/utils/messages/ready-shapes";

/** Answers to every request that is not `Ready`, wired to the parts that know them. */
export function handlers(parts: Parts): Omit<Handlers, Ready> {
  const { library, bundled, feeds, packs, collections, preferences } = parts;
  return {
    ...paperHandlers(parts),
    ...pageHandlers(parts),
    libraryState: () => library.state(),
    setSite: async (change) => done(await preferences.setSite(change)),
    setTheme: async (change) => done(await preferences.setTheme(change)),
    importPreferences: async (text) => done(await preferences.importFile(text)),
    loadBundledDigest: async () => {
      await bundled.load();
      return library.state();
    },
    removeDigest: async (origin) => {
      const removed = await library.removeDigest(origin);
      await announceLibraryChange(Date.now());
      return removed;
    },
    imports: () => library.imports(),
    ...feedHandlers(feeds),
    ...packHandlers(packs, collections),
    eraseEverything: async () => done(await eraseEverything(parts)),
  };
}

type FeedRequests =
  | "setFeed"
  | "removeFeed"
  | "refreshFeeds"
  | "fillFeed"
  | "cancelFill"
  | "clearRequestLog";

function feedHandlers(feeds: Feeds): Pick<Handlers, FeedRequests> {
  /** Answers at once; how the feeds fare stands in their states. */
  const begun = (_nothing: void): null => {
    feeds.begin();
    return null;
  };
  return {
    setFeed: async ({ id, ...choice }) => begun(await feeds.set(id, choice)),
    removeFeed: async (id) => done(await feeds.remove(id)),
    refreshFeeds: async () => begun(await feeds.refresh()),
    fillFeed: async ({ id, from, to }) => begun(await feeds.fill(id, from, to)),
    cancelFill: async (id) => done(await feeds.cancelFill(id)),
    clearRequestLog: async () => done(await requestLog.remove()),
  };
}

function packHandlers(
  packs: Packs,
  collections: Collections,
): Pick<Handlers, "addPacks" | "removePacks" | "refreshPacks"> {
  return {
    addPacks: async (address) => {
      await packs.add(address);
      packs.begin(false);
      return null;
    },
    removePacks: async (url) => {
      await packs.remove(url);
      await collections.forget(url);
      return null;
    },
    refreshPacks: async () => done(packs.begin(true)),
  };
}
