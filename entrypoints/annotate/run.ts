import { browser } from "wxt/browser";
import { annotate } from "@/utils/page/annotate";
import { removeLeftovers } from "@/utils/page/host";
import { onResized } from "@/utils/page/resized";
import { onShownAgain } from "@/utils/page/shown-again";
import { Room } from "@/utils/page/room";
import { leave, left } from "@/utils/dom/shared-world";
import { ask } from "@/utils/messages/ask";
import { onLibraryChange } from "@/utils/storage/library-revision";
import { readPreferences } from "@/utils/preferences/areas";
import { watchPreferences } from "@/utils/preferences/watch";
import type { PagePaper } from "@/utils/domain/page-paper";
import { NO_PREFERENCES, PAGE_ABSTRACTS, type Preferences } from "@/utils/domain/preferences";
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

/** Runs on the page while the reader has Gloss switched on for this site. */
function switchable(instance: Instance, site: Site): void {
  const room = new Room(document);
  // The page may be painted before the preferences are read.
  room.keep(layoutsOf(site, new URL(location.href)));
  let run: AbortController | undefined;
  let restyle: ((changed: Preferences) => void) | undefined;
  let abstracts = true;
  const follow = (preferences: Preferences) => {
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
      restyle = start({ instance, site, room, preferences, signal: run.signal });
    } else {
      run?.abort();
      run = undefined;
      room.free();
    }
  };
  instance.signal.addEventListener("abort", () => {
    run?.abort();
    room.free();
  });
  const read = () => {
    readPreferences().then(follow, (error: unknown) => {
      report("Reading preferences", error);
      follow(NO_PREFERENCES);
    });
  };
  watchPreferences(follow, instance.signal);
  onShownAgain(read, instance.signal);
  read();
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
  preferences: Preferences;
  signal: AbortSignal;
}

/** Wires page, library and strips; returns what a change of preferences calls. */
function start({ instance, site, room, preferences, signal }: Run) {
  const url = () => new URL(location.href);
  if (layoutsOf(site, url()).length > 0) {
    // Wakes the worker while the page still loads; the port tells it when the page goes.
    browser.runtime.connect();
    ask.lookUp([]).catch(() => {});
  }
  const filler = new StripFiller(preferences, signal);
  const annotator = annotate({
    page: document,
    site,
    url,
    lookUp: (candidates) => ask.lookUp(candidates),
    readAbstracts: preferences.sites[PAGE_ABSTRACTS] === false ? null : readAbstracts,
    otherLayouts,
    prepare: filler.prepare,
    fill: filler.fill,
    room,
    failed: (error) => {
      if (instance.isValid()) report("Reading this page", error);
    },
    signal,
  });
  for (const hear of [onLibraryChange, onShownAgain]) hear(() => annotator.refresh(), signal);
  leaveForDoctor({ site, state: annotator.state });
  signal.addEventListener("abort", () => leaveForDoctor({ site, state: null }));
  const restyle = () => {
    filler.forgetSurroundings();
    annotator.restyle();
    filler.restyleCard();
  };
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", restyle, { signal });
  onResized(restyle, signal);
  return (changed: Preferences) => {
    filler.preferences = changed;
    restyle();
  };
}
