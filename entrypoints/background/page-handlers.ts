import { browser } from "wxt/browser";
import type { Asker, Handlers } from "@/utils/messages/answer";
import type { Candidate } from "@/utils/domain/match";
import { NO_PAPER } from "@/utils/domain/page-paper";
import type { Paper } from "@/utils/domain/paper";
import { titleKey } from "@/utils/domain/title-key";
import type { StripData } from "@/utils/domain/views";
import type { Library } from "@/utils/library/index";
import type { PageRequests, ShownPaper } from "@/utils/messages/requests";
import { readPreferences } from "@/utils/preferences/areas";
import { announceLibraryChange } from "@/utils/storage/library-revision";
import { stripData } from "@/utils/views/strip-data";
import { lastInLine } from "./last-in-line";
import { correct, detailOf } from "./paper-handlers";
import { done, type Parts } from "./parts";

/** Built from `entrypoints/card` and `entrypoints/any-page`. */
const CARD = "/card.js";
const ANY_PAGE = "/any-page.js";
/** Candidates of a page that are looked up without a pause: others wait for a few milliseconds. */
const STEP = 50;
/** Characters of their titles together; those of 50 papers have 4,000. */
const STEP_LENGTH = 6000;

const ANOTHER = "Your library holds another paper here by now. Reload the page.";

type PageHandlers = Pick<Handlers, keyof PageRequests>;

/** Answers to what pages may ask. What is said of a paper needs the row that it is shown for. */
export function pageHandlers(parts: Parts): PageHandlers {
  const { library, bundled, collections, pagePapers, precedence } = parts;
  return {
    lookUp: async ({ site, candidates }, asker) => {
      const preferences = readPreferences();
      await bundled.loadOnce();
      const answer = await precedence.first(() => lookUp(parts, candidates, asker?.signal));
      const unknown = candidates.filter((_, at) => answer[at] === null);
      // A page asks while it does not know yet whether it is switched off: no server may hear of it.
      if ((await preferences).sites[site] !== false) collections.begin(unknown);
      return answer;
    },
    readAbstracts: (papers, asker) => pagePapers.read(papers, asker?.signal),
    pagePaper: (paper) => pagePapers.detail(paper),
    addPaper: (paper) => pagePapers.add(paper),
    loadAnyPage: (_, asker) => load(ANY_PAGE, asker),
    loadCard: (_, asker) => load(CARD, asker),
    restore: async ({ candidate, paper }) => {
      await library.restore(candidate, paper);
      return done(await announceLibraryChange(Date.now()));
    },
    setStances: async (changes) => done(await parts.preferences.setStances(changes)),
    pagePreferences: async () => {
      const { stances, sites } = await readPreferences();
      return { stances, sites };
    },
    ...shownHandlers(parts),
  };
}

/** Answers to what is asked of a paper that a row shows. */
function shownHandlers(parts: Parts) {
  const { library, pagePapers } = parts;
  return {
    shownPaper: async (shown) => {
      await assertShown(library, shown);
      return detailOf(parts, shown.paper);
    },
    removeAdded: async ({ candidate, paper }) => {
      const [added] = await library.papers([paper]);
      if (!added || !isCalledSo(added, candidate)) throw new Error(ANOTHER);
      return done(await pagePapers.remove(paper));
    },
    reject: async (shown) => {
      if (shown.paper !== NO_PAPER) await assertShown(library, shown);
      await library.reject(shown.candidate, shown.paper);
      return done(await announceLibraryChange(Date.now()));
    },
    correctShown: async ({ candidate, ...judgement }) => {
      await assertShown(library, { candidate, ...judgement });
      return done(await correct(library, judgement));
    },
  } satisfies Partial<PageHandlers>;
}

/** Throws where a look-up of the row finds another paper, or none. */
async function assertShown(library: Library, { candidate, paper }: ShownPaper): Promise<void> {
  const [match] = await library.lookUp([candidate]);
  if (match?.paper !== paper) throw new Error(ANOTHER);
}

/** Whether a paper has the row's title: two that share it are no match, and one of them was added. */
const isCalledSo = ({ title, aliases }: Paper, candidate: Candidate): boolean =>
  [title, ...aliases].some((one) => titleKey(one) === titleKey(candidate.title));

async function lookUp(
  parts: Parts,
  candidates: Candidate[],
  signal?: AbortSignal,
): Promise<(StripData | null)[]> {
  const answers: (StripData | null)[] = [];
  while (answers.length < candidates.length) {
    if (answers.length > 0) await lastInLine(); // oxlint-disable-line no-await-in-loop -- others come in between
    signal?.throwIfAborted();
    const step = stepOf(candidates, answers.length);
    // oxlint-disable-next-line no-await-in-loop -- as above
    answers.push(...(await stripsOf(parts, step)));
  }
  return answers;
}

/** The next candidates, at least one. */
function stepOf(candidates: Candidate[], from: number): Candidate[] {
  let end = from + 1;
  let length = candidates[from]?.title.length ?? 0;
  for (; end < Math.min(from + STEP, candidates.length); end += 1) {
    length += candidates[end]?.title.length ?? 0;
    if (length > STEP_LENGTH) break;
  }
  return candidates.slice(from, end);
}

async function stripsOf({ library, ownThemes, readingAnew }: Parts, candidates: Candidate[]) {
  const matched = await library.find(candidates);
  const current = await readingAnew.current(matched.map((one) => one?.paper));
  const own = await ownThemes.current();
  return matched.map((one, at) => {
    const paper = current[at];
    return one && paper ? stripData(paper, one.match, own) : null;
  });
}

/** Runs a file of Gloss beside the content script that asks for it. */
async function load(file: typeof CARD | typeof ANY_PAGE, asker: Asker): Promise<null> {
  if (asker === null) throw new Error("Only a page can ask for this.");
  const { tab, frame } = asker;
  await browser.scripting.executeScript({
    target: { tabId: tab, frameIds: [frame] },
    files: [file],
  });
  return null;
}
