import { browser } from "wxt/browser";
import type { Asker, Handlers } from "@/utils/answer";
import type { Candidate } from "@/utils/domain/match";
import type { SearchRequest } from "@/utils/domain/views";
import type { Judgement } from "@/utils/library/correct";
import type { Library } from "@/utils/library/index";
import { announceLibraryChange } from "@/utils/library-revision";
import { readPreferences } from "@/utils/preferences/areas";
import type { createPreferenceStore } from "@/utils/preferences/store";
import { paperDetail } from "@/utils/views/paper-detail";
import { searchHit } from "@/utils/views/search-hit";
import { stripData } from "@/utils/views/strip-data";
import { clearRequestLog } from "@/utils/network/request-log";
import type { Collections } from "@/utils/packs/collections";
import type { Packs } from "@/utils/packs/packs";
import type { Feeds } from "@/utils/subscriptions/feeds";
import type { BundledDigest } from "./bundled-digest";
import { eraseEverything } from "./erase";
import type { OwnThemes } from "./own-themes";
import type { PagePapers } from "./page-papers";
import type { Precedence } from "./precedence";
import type { ReadingAnew } from "./reading-anew";

/** Built from `entrypoints/card.ts` and `entrypoints/any-page.ts`. */
const CARD = "/card.js";
const ANY_PAGE = "/any-page.js";
/** Hits that a popup can show. */
const MAX_HITS = 50;

interface Parts {
  library: Library;
  bundled: BundledDigest;
  pagePapers: PagePapers;
  feeds: Feeds;
  packs: Packs;
  collections: Collections;
  ownThemes: Pick<OwnThemes, "current">;
  readingAnew: Pick<ReadingAnew, "papers">;
  precedence: Pick<Precedence, "first">;
  preferences: ReturnType<typeof createPreferenceStore>;
  syncAnyPages: () => Promise<void>;
}

/** Answers to every request, wired to the parts that know them. */
export function handlers(parts: Parts): Handlers {
  const { library, bundled, feeds, packs, collections, preferences } = parts;
  return {
    ...paperHandlers(parts),
    ...pageHandlers(parts),
    libraryState: () => library.state(),
    reject: async ({ candidate, paper }) => done(await library.reject(candidate, paper)),
    restore: async ({ candidate, paper }) => done(await library.restore(candidate, paper)),
    correct: async (judgement) => done(await correct(library, judgement)),
    setStances: async (changes) => done(await preferences.setStances(changes)),
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

/** What pages and the popup ask of the library's papers, before anything that goes on behind them. */
function paperHandlers(parts: Parts) {
  const { library, bundled, collections, ownThemes, readingAnew, precedence } = parts;
  const search = latestSearch(library, ownThemes);
  return {
    lookUp: async (candidates) => {
      await bundled.loadOnce();
      const answer = await precedence.first(() => lookUp(parts, candidates));
      collections.begin(candidates.filter((_, at) => answer[at] === null));
      return answer;
    },
    paper: async (id) => {
      await readingAnew.papers([id]);
      const paper = await collections.completed(id);
      return paper ? paperDetail(paper, await ownThemes.current()) : null;
    },
    search: async (request) => {
      await bundled.loadOnce();
      return precedence.first(() => search(request));
    },
  } satisfies Partial<Handlers>;
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
    clearRequestLog: async () => done(await clearRequestLog()),
  };
}

/** What only pages ask for, beside the look-up. */
const pageHandlers = ({ library, pagePapers }: Parts) =>
  ({
    explain: (candidates) => library.explain(candidates),
    readAbstracts: (papers) => pagePapers.read(papers),
    pagePaper: (paper) => pagePapers.detail(paper),
    addPaper: (paper) => pagePapers.add(paper),
    removeAdded: async (id) => done(await pagePapers.remove(id)),
    loadAnyPage: async (_, asker) => load(ANY_PAGE, asker),
    loadCard: async (_, asker) => load(CARD, asker),
  }) satisfies Partial<Handlers>;

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

/** Requests that only change something answer null: `undefined` does not travel. */
const done = (_nothing: void): null => null;

async function lookUp({ library, ownThemes, readingAnew }: Parts, candidates: Candidate[]) {
  const matches = await library.lookUp(candidates);
  const found = matches.flatMap((match) => (match ? [match.paper] : []));
  const papers = new Map((await readingAnew.papers(found)).map((paper) => [paper?.id, paper]));
  const own = await ownThemes.current();
  return matches.map((match) => {
    const paper = match && papers.get(match.paper);
    return paper ? stripData(paper, match, own) : null;
  });
}

/** A search that ends as soon as the next one comes: the popup drops its answer anyway. */
function latestSearch(library: Library, ownThemes: Parts["ownThemes"]) {
  let current = new AbortController();
  return async ({ text, hasCode, theme }: SearchRequest) => {
    current.abort();
    current = new AbortController();
    const { signal } = current;
    const { stances } = await readPreferences();
    const followed = Object.keys(stances).filter((id) => stances[id] === "follow");
    const filter = { hasCode, theme, followed, limit: MAX_HITS };
    const { papers, missing } = await library.search(text, filter, signal);
    const own = await ownThemes.current();
    return { hits: papers.map((paper) => searchHit(paper, text, own)), missing };
  };
}

async function correct(library: Library, judgement: Judgement): Promise<void> {
  if (!(await library.correct(judgement)))
    throw new Error("Gloss reads this paper in another way by now. Open it again to see how.");
  await announceLibraryChange(Date.now());
}

/** Runs a file of Gloss beside the content script that asks for it. */
async function load(file: typeof CARD | typeof ANY_PAGE, { tab, frame }: Asker): Promise<null> {
  if (tab === null) throw new Error("Only a page can ask for this.");
  await browser.scripting.executeScript({
    target: { tabId: tab, frameIds: [frame] },
    files: [file],
  });
  return null;
}
