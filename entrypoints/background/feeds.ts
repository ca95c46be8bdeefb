import { browser } from "wxt/browser";
import { UNUSED_FEED, waitAfter, type FeedState } from "@/utils/domain/feed-state";
import type { Feed } from "@/utils/feeds/feed";
import { FEEDS } from "@/utils/feeds/index";
import type { Library } from "@/utils/library/index";
import { announceLibraryChange } from "@/utils/library-revision";
import { fetchText, type FetchAnswer } from "@/utils/network/fetch-text";
import {
  readFeedStates,
  readValidators,
  writeFeedState,
  writeValidators,
} from "@/utils/network/feed-states";
import { noteOutcome, noteRequest } from "@/utils/network/request-log";
import { report } from "@/utils/report";

const ALARM = "feeds";
/** Minutes; a feed that is due waits no longer. */
const PERIOD = 15;
const MINUTE = 60_000;

/** A feed that could not be read, with words for the reader. */
class FeedRefused extends Error {
  constructor(
    why: string,
    readonly retryAfterSeconds: number | null = null,
  ) {
    super(why);
  }
}

/** Asks the feeds that the reader switched on, each when it is due, one after the other. */
export class Feeds {
  #turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly library: Pick<Library, "put">) {}

  /** Call once, at the top level of the background: alarms wake a stopped worker. */
  listen(): void {
    browser.alarms.onAlarm.addListener(({ name }) => {
      if (name === ALARM) this.refresh(false).catch((error) => report("Refreshing feeds", error));
    });
    keepAlarm().catch((error) => report("Setting the alarm of the feeds", error));
  }

  /** Switches a feed on or off, and asks it at once when it is on. */
  async set(id: string, on: boolean, setting: string): Promise<void> {
    const feed = FEEDS.find((one) => one.id === id);
    if (!feed) throw new Error(`Gloss knows no feed “${id}”.`);
    if (on) feed.addresses(new Date(), setting); // throws for a setting that is none
    await writeFeedState(id, { on, setting, nextAt: 0, failures: 0, problem: null });
    if (on) await this.refresh(false);
  }

  /** Asks every feed that is on and due; with `all`, also those that are not due. */
  refresh(all: boolean): Promise<void> {
    const turn = this.#turn.then(() => this.#refresh(all));
    this.#turn = turn.catch(() => {}); // whoever asked hears of it
    return turn;
  }

  async #refresh(all: boolean): Promise<void> {
    const states = await readFeedStates();
    for (const feed of FEEDS) {
      const state = states[feed.id] ?? UNUSED_FEED;
      if (!state.on || (!all && state.nextAt > Date.now())) continue;
      // oxlint-disable-next-line no-await-in-loop -- one request at a time is polite
      await this.#visit(feed, state);
    }
  }

  /** One feed's failure is written down and stops no other. */
  async #visit(feed: Feed, state: FeedState): Promise<void> {
    try {
      const papers = await this.#ask(feed, state.setting);
      const now = Date.now();
      const fresh = { freshAt: now, nextAt: now + feed.every * MINUTE, failures: 0, problem: null };
      await writeFeedState(feed.id, { ...fresh, ...(papers !== null && { papers }) });
    } catch (error) {
      const failures = state.failures + 1;
      const retryAfter = error instanceof FeedRefused ? error.retryAfterSeconds : null;
      const problem = error instanceof FeedRefused ? error.message : report(feed.name, error);
      const nextAt = Date.now() + waitAfter(failures, retryAfter);
      await writeFeedState(feed.id, { failures, problem, nextAt });
    }
  }

  /** Papers of all addresses that had news; null where none had. */
  async #ask(feed: Feed, setting: string): Promise<number | null> {
    let papers: number | null = null;
    for (const url of feed.addresses(new Date(), setting)) {
      // oxlint-disable-next-line no-await-in-loop -- one request at a time is polite
      const answer = await logged(feed.name, url);
      if (answer.kind === "failed") throw new FeedRefused(answer.why, answer.retryAfterSeconds);
      if (answer.kind === "unchanged") continue;
      // oxlint-disable-next-line no-await-in-loop -- in order: the version is noted once it is stored
      papers = (papers ?? 0) + (await this.#take(feed, url, answer));
    }
    return papers;
  }

  async #take(feed: Feed, url: string, answer: FetchAnswer & { kind: "fresh" }): Promise<number> {
    const digest = feed.parse(answer.text, url);
    const [first] = digest.skipped;
    // A day without papers is an empty list; anything else that holds none is no answer of a feed.
    const isEmpty = /^\s*\[\s*\]\s*$/.test(answer.text) || /holds no entry/.test(first?.why ?? "");
    if (digest.papers.length === 0 && !isEmpty)
      throw new FeedRefused(`The answer cannot be read. ${first?.why ?? ""}`.trim());
    const { added, updated } = await this.library.put(digest);
    await writeValidators(url, answer.validators);
    if (added + updated > 0) await announceLibraryChange(Date.now());
    return digest.papers.length;
  }
}

/** An alarm that is there keeps its time: the worker starts more often than it rings. */
async function keepAlarm(): Promise<void> {
  if (!(await browser.alarms.get(ALARM)))
    await browser.alarms.create(ALARM, { periodInMinutes: PERIOD });
}

const OUTCOMES = { fresh: "Answered", unchanged: "Nothing new" } as const;

async function logged(why: string, url: string): Promise<FetchAnswer> {
  await noteRequest({ at: Date.now(), url, why, outcome: "Asked", bytes: 0 });
  const answer = await fetchText(url, await readValidators(url));
  const outcome = answer.kind === "failed" ? answer.why : OUTCOMES[answer.kind];
  await noteOutcome(url, outcome, answer.kind === "fresh" ? answer.bytes : 0);
  return answer;
}
