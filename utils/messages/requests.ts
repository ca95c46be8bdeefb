import type { Day } from "@/utils/domain/day";
import type { FeedSetting } from "@/utils/domain/feed-state";
import type { ThemeId } from "@/utils/domain/insights";
import type { Candidate, Match, Miss } from "@/utils/domain/match";
import type { Mark } from "@/utils/domain/mark";
import type { ThemeRules } from "@/utils/domain/own-theme";
import type { PagePaper } from "@/utils/domain/page-paper";
import type { DigestOrigin } from "@/utils/domain/paper";
import type { ImportState } from "@/utils/domain/import-state";
import type { PagePreferences, Stance } from "@/utils/domain/preferences";
import type {
  LibraryState,
  PaperDetail,
  SearchAnswer,
  SearchRequest,
  StripData,
} from "@/utils/domain/views";

/** A paper of the library beside the row that it was shown for. */
export interface ShownPaper {
  candidate: Candidate;
  paper: number;
}

/**
 * What a content script may ask. A compromised renderer can ask the same, so nothing here tells more of the
 * library than a look-up does, or changes more than a click could.
 */
export interface PageRequests {
  /**
   * One answer per candidate, in order; null where no paper matches for certain. Collections are asked
   * for those unless the site is switched off.
   */
  lookUp(request: { site: string; candidates: Candidate[] }): (StripData | null)[];
  /** Insights of papers that the library does not know, in order; null where there is nothing to say. */
  readAbstracts(papers: PagePaper[]): (StripData | null)[];
  /** What the card shows of such a paper. */
  pagePaper(paper: PagePaper): PaperDetail;
  /** Stores such a paper; answers its id. */
  addPaper(paper: PagePaper): number;
  /** Takes a paper back that was added. */
  removeAdded(added: ShownPaper): null;
  /** Puts the code that reads any page into the asking frame. */
  loadAnyPage(): null;
  /** Puts the card's code into the asking frame. */
  loadCard(): null;
  /** What the card shows of a paper; null where the library no longer holds it. */
  shownPaper(shown: ShownPaper): PaperDetail | null;
  /** "Not this paper": this candidate never matches that paper again. */
  reject(rejection: ShownPaper): null;
  /** Takes a rejection back. */
  restore(rejection: ShownPaper): null;
  /** "This is wrong" of a theme or a claim of a paper in the library, or its undo. */
  correctShown(judgement: ShownPaper & { mark: Mark; wrong: boolean }): null;
  setStances(changes: { theme: ThemeId; stance: Stance }[]): null;
  /** How to paint themes, and where Gloss is switched off. */
  pagePreferences(): PagePreferences;
}

const PAGE_REQUESTS: Record<keyof PageRequests, true> = {
  lookUp: true,
  readAbstracts: true,
  pagePaper: true,
  addPaper: true,
  removeAdded: true,
  loadAnyPage: true,
  loadCard: true,
  shownPaper: true,
  reject: true,
  restore: true,
  correctShown: true,
  setStances: true,
  pagePreferences: true,
};

export const isPageRequest = (name: string): boolean => Object.hasOwn(PAGE_REQUESTS, name);

/** Every question that Gloss's own pages may put to the background. */
export interface Requests extends PageRequests {
  /** Null where the library no longer holds the paper. */
  paper(id: number): PaperDetail | null;
  /** At most 50 hits, best first; no text and no filter: the newest. */
  search(request: SearchRequest): SearchAnswer;
  libraryState(): LibraryState;
  /** As `correctShown`. */
  correct(judgement: { paper: number; mark: Mark; wrong: boolean }): null;
  /** For each candidate its match, or why there is none. */
  explain(candidates: Candidate[]): (Match | Miss)[];
  /** Whether the page of a tab asks for so much that it is answered slowly. */
  isSlowed(tab: number): boolean;
  setSite(change: { site: string; on: boolean }): null;
  /** Makes or changes a theme of the reader's own; null removes it. */
  setTheme(change: { id: ThemeId; rules: ThemeRules | null }): null;
  /** Merges an exported preferences file; the newer change of each tag wins. */
  importPreferences(text: string): null;
  /** Loads the bundled digest again, e.g. after `eraseEverything`. */
  loadBundledDigest(): LibraryState;
  /** Takes a digest out of the library; answers how many papers went. */
  removeDigest(origin: DigestOrigin): number;
  /** The last imports, newest first. */
  imports(): ImportState[];
  /** Switches a feed on, with what it is to ask for, or off; it is asked after the answer. */
  setFeed(change: FeedSetting): null;
  /** Takes a feed of the reader's own off the list. */
  removeFeed(id: string): null;
  /** Begins to ask every feed that is on. */
  refreshFeeds(): null;
  /** Begins to fetch the days of a period, both counted. */
  fillFeed(period: { id: string; from: Day; to: Day }): null;
  /** Ends the fetching of a period; what came so far stays. */
  cancelFill(id: string): null;
  /** Subscribes to packs at an address, or asks there anew; answers before they are asked for. */
  addPacks(address: string): null;
  /** Their papers stay in the library. */
  removePacks(url: string): null;
  /** Begins to ask every subscription for what is new. */
  refreshPacks(): null;
  /** Forgets which requests were made. */
  clearRequestLog(): null;
  /** Library, preferences and rejections of this device and of the sync area. */
  eraseEverything(): null;
}
