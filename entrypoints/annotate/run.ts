import { browser } from "wxt/browser";
import { annotate } from "@/utils/page/annotate";
import { removeLeftovers } from "@/utils/page/host";
import { onResized } from "@/utils/page/resized";
import { onShownAgain } from "@/utils/page/shown-again";
import { Room } from "@/utils/page/room";
import { leave, left } from "@/utils/dom/shared-world";
import { ask } from "@/utils/messages/ask";
import { onPageNews } from "@/utils/messages/page-news";
import type { PagePaper } from "@/utils/domain/page-paper";
import { NO_PREFERENCES, PAGE_ABSTRACTS, type PagePreferences } from "@/utils/domain/preferences";
import type { StripData } from "@/utils/domain/views";
import { report } from "@/utils/logging/report";
import { layoutsOf } from "@/utils/sites/layouts-of";
import type { Layout, Site } from "@/utils/sites/site";
import type { ExaminedPage } from "@/utils/page/examine";
import type { Instance } from "./instance";
import { StripFiller } from "./strip-filler";

/** Reads a site's pages and keeps their strips, until the extension goes. */
export function runOn(instance: Instance, site: Site): void {
  removeLeftovers(document);
  leaveForDoctor({ site, state: null });
  switchable(instance, site);
}

/** What `entrypoints/doctor` looks at when the reader asks. */
const leaveForDoctor = (page: ExaminedPage) => leave("page", page);

/**
 * Runs on the page while the reader has Gloss switched on for this site. The page is read, and the library
 * asked, before the background said whether they do; nothing is shown before.
 */
function switchable(instance: Instance, site: Site): void {
  const room = new Room(document);
  let run: AbortController | undefined;
  let restyle: ((changed: PagePreferences) => void) | undefined;
  let abstracts = true;
  let known: Promise<void> | undefined;
  const follow = (preferences: PagePreferences) => {
    // A newer instance may have taken over while this one was reading its preferences.
    if (!instance.isValid()) return;
    const wanted = preferences.sites[site.id] !== false;
    const before = abstracts;
    abstracts = preferences.sites[PAGE_ABSTRACTS] !== false;
    if (abstracts !== before) {
      run?.abort();
      run = undefined;
    }
    if (wanted && run) restyle?.(preferences);
    else if (wanted) {
      run = new AbortController();
      restyle = start({ instance, site, room, preferences, settled, signal: run.signal });
    } else {
      run?.abort();
      run = undefined;
    }
  };
  /** One after the other: the newest last. */
  const read = () => {
    known = Promise.resolve(known)
      .then(() => ask.pagePreferences())
      .then(follow, (error) => {
        if (instance.isValid()) report("Reading preferences", error);
      });
    return known;
  };
  const settled = () => known ?? read();
  instance.signal.addEventListener("abort", () => run?.abort());
  const readAgain = () => void (known && read());
  onPageNews("preferences", readAgain, instance.signal);
  onShownAgain(readAgain, instance.signal);
  follow(NO_PREFERENCES);
}

/** The code that reads any page comes when the site's own finds nothing. */
async function otherLayouts(): Promise<Layout[]> {
  if (!left("anyPage")) await ask.loadAnyPage();
  return (left("anyPage") as Site | undefined)?.layouts ?? [];
}

/** Answers of the background, each with the paper that it was asked of. */
async function readAbstracts(papers: PagePaper[]): Promise<(StripData | null)[]> {
  const strips = await ask.readAbstracts(papers);
  return papers.map((page, at) => {
    const strip = strips[at];
    return strip ? { ...strip, page } : null;
  });
}

interface Run {
  instance: Instance;
  site: Site;
  room: Room;
  preferences: PagePreferences;
  /** Resolves once the background said what the reader wants; aborts `signal` where they want none of it. */
  settled: () => Promise<void>;
  signal: AbortSignal;
}

/** Wires page, library and strips; returns what a change of preferences calls. */
function start({ instance, site, room, preferences, settled, signal }: Run) {
  const url = () => new URL(location.href);
  if (layoutsOf(site, url()).length > 0) {
    // Wakes the worker while the page still loads; the port tells it when the page goes.
    browser.runtime.connect();
    void settled();
    ask.lookUp({ site: site.id, candidates: [] }).catch(() => {});
  }
  const ifWanted = async () => {
    await settled();
    signal.throwIfAborted();
  };
  const filler = new StripFiller(preferences, signal);
  const annotator = annotate({
    page: document,
    site,
    url,
    lookUp: async (candidates) => {
      // At the same time: after a stop of the worker each takes its time.
      const [found] = await Promise.all([ask.lookUp({ site: site.id, candidates }), ifWanted()]);
      return found;
    },
    readAbstracts: preferences.sites[PAGE_ABSTRACTS] === false ? null : readAbstracts,
    otherLayouts: () => ifWanted().then(otherLayouts),
    prepare: filler.prepare,
    fill: filler.fill,
    room,
    failed: (error) => {
      if (instance.isValid() && !signal.aborted) report("Reading this page", error);
    },
    signal,
  });
  const refresh = () => annotator.refresh();
  onPageNews("library", refresh, signal);
  onShownAgain(refresh, signal);
  leaveForDoctor({ site, state: annotator.state });
  signal.addEventListener("abort", () => leaveForDoctor({ site, state: null }));
  const restyle = () => {
    filler.forgetSurroundings();
    annotator.restyle();
    filler.restyleCard();
  };
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", restyle, { signal });
  onResized(restyle, signal);
  return (changed: PagePreferences) => {
    filler.preferences = changed;
    restyle();
  };
}
