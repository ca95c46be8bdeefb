import { browser } from "wxt/browser";
import type { Candidate } from "@/utils/domain/match";
import type { Paper } from "@/utils/domain/paper";
import type { StripData } from "@/utils/domain/views";
import { insightsVersion } from "@/utils/insights/version";
import { isUnread } from "@/utils/library/reader";
import type { Asker, Handlers } from "@/utils/messages/answer";
import { readPreferences } from "@/utils/preferences/areas";
import type { Ready } from "@/utils/messages/ready-shapes";
import { collectionsToAsk } from "@/utils/packs/to-ask";
import { stripData } from "@/utils/views/strip-data";
import { report } from "@/utils/logging/report";
import { lastInLine } from "./last-in-line";
import type { Awake, RestDoor } from "./rest-door";
import type { TabTurns } from "./tab-turns";

/** What answers that need nothing of the second script are made with. */
export interface ReadyParts extends Awake {
  turns: Pick<TabTurns, "isOver">;
  rest: RestDoor;
}

/** Built from `entrypoints/card` and `entrypoints/any-page`. */
const CARD = "/card.js";
const ANY_PAGE = "/any-page.js";
/** Candidates of a page that are looked up without a pause: others wait for a few milliseconds. */
const STEP = 50;
/** Characters of their titles together; those of 50 papers have 4,000. */
const STEP_LENGTH = 6000;

export function readyHandlers(parts: ReadyParts): Pick<Handlers, Ready> {
  const { bundled, precedence, turns, rest } = parts;
  return {
    lookUp: async ({ site, candidates }, asker) => {
      const preferences = readPreferences();
      await bundled.loadOnce();
      const answer = await precedence.first(() => lookUp(parts, candidates, asker?.signal));
      const unknown = candidates.filter((_, at) => answer[at] === null);
      // A page asks while it does not know yet whether it is switched off: no server may hear of it.
      if ((await preferences).sites[site] !== false) askCollections(rest, unknown);
      return answer;
    },
    pagePreferences: async () => {
      const { stances, sites } = await readPreferences();
      return { stances, sites };
    },
    loadAnyPage: (_, asker) => load(ANY_PAGE, asker),
    loadCard: (_, asker) => load(CARD, asker),
    isSlowed: async (tab) => turns.isOver(tab),
  };
}

async function lookUp(
  parts: ReadyParts,
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

async function stripsOf({ lookUps, ownThemes, rest }: ReadyParts, candidates: Candidate[]) {
  const matched = await lookUps.find(candidates);
  const current = await readByThis(
    rest,
    matched.map((one) => one?.paper),
  );
  const own = await ownThemes.current();
  return matched.map((one, at) => {
    const paper = current[at];
    return one && paper ? stripData(paper, one.match, own) : null;
  });
}

/** Papers as this version of Gloss reads them. */
async function readByThis(rest: RestDoor, papers: (Paper | undefined)[]) {
  const version = insightsVersion();
  const isOld = papers.some((paper) => paper && isUnread(paper, version));
  return isOld ? (await rest()).readAnew(papers) : papers;
}

/** Asks collections for what the library does not know, where there are any. */
function askCollections(rest: RestDoor, missed: Candidate[]): void {
  if (missed.length === 0) return;
  collectionsToAsk()
    .then(async (asked) => asked.length > 0 && (await rest()).askCollections(missed))
    .catch((error: unknown) => report("Asking collections", error));
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
