import { browser } from "wxt/browser";
import { dayOf, daysBetween, isDay, type Day } from "@/utils/domain/day";
import type { FeedSetting, FeedState } from "@/utils/domain/feed-state";
import type { AlarmName } from "@/utils/domain/kept";
import { feedOf } from "./catalog/index";
import type { Library } from "@/utils/library/index";
import { putWhile } from "@/utils/library/put-while";
import { askServer } from "@/utils/http/ask-server";
import {
  beginBackFill,
  removeBackFill,
  removeFeedState,
  updateBackFill,
  updateFeedState,
  writeFeedState,
} from "./states";
import { inTurn } from "@/utils/async/queue";
import { closeNotes } from "@/utils/http/request-log";
import { feedProgress, feedStates, feedVersions } from "@/utils/storage/items";
import { report } from "@/utils/logging/report";
import { tasks, type Task } from "./agenda";
import { onAlarm, setAlarm } from "@/utils/schedule/alarm";
import { staysAwake } from "@/utils/schedule/awake";
import { fillDay } from "./fill-day";
import { choicesOf, visit, type FeedDependencies } from "./visit-feed";

const ALARM = "feeds" satisfies AlarmName;

const known = (id: string) => {
  const feed = feedOf(id);
  if (feed === null) throw new Error(`Gloss knows no feed “${id}”.`);
  return feed;
};

const isSameQuestion =
  (before: FeedState) =>
  ({ setting, choices }: FeedState): boolean =>
    JSON.stringify([setting, choices]) === JSON.stringify([before.setting, before.choices]);

/**
 * Visits the feeds that the reader switched on, each when it is due, one after the other. Tasks are stored
 * before they are done, so that a stopped worker continues at its next start.
 */
export class Feeds {
  readonly #dependencies: FeedDependencies;

  constructor(library: Pick<Library, "put">, ask: FeedDependencies["ask"] = askServer) {
    this.#dependencies = { ask, library };
  }

  /** Call once, at the top level of the background: alarms and the browser's start wake a worker. */
  listen(): void {
    const begin = () => this.begin();
    onAlarm(ALARM, begin);
    browser.runtime.onStartup.addListener(begin);
    this.#mend().then(begin, (error) => report("Going on with the feeds", error));
  }

  /** Like `wake`, but does not wait; errors are reported. */
  begin(): void {
    this.wake().catch((error) => report("Asking the feeds", error));
  }

  /** Switches a feed on or off. Throws if it is switched on with an invalid setting. */
  async set(id: string, { on, setting, choices }: Omit<FeedSetting, "id">): Promise<void> {
    const feed = known(id);
    const state = { ...(await feedStates.read())[id], setting, choices } as FeedState;
    if (on)
      feed.addresses({ now: new Date(), setting, choices: choicesOf(feed, state), since: null });
    else await removeBackFill(id);
    await feedVersions.remove(); // another question may have another answer
    await writeFeedState(id, { on, setting, choices, nextAt: 0, failures: 0, problem: null });
  }

  /** Removes one of the reader's own feeds. */
  async remove(id: string): Promise<void> {
    await Promise.all([removeFeedState(id), removeBackFill(id)]);
  }

  /** Makes all active feeds due now, except where the server asked to wait. */
  async refresh(): Promise<void> {
    const states = Object.entries(await feedStates.read());
    await Promise.all(states.map(([id]) => updateFeedState(id, ({ on }) => on, { nextAt: 0 })));
  }

  /** Starts fetching a period. Throws if it is invalid. */
  async fill(id: string, from: Day, to: Day): Promise<void> {
    const { history } = known(id);
    if (history === null) throw new Error("This feed cannot be asked for earlier days.");
    const today = dayOf(Date.now());
    if (!isDay(from) || !isDay(to) || daysBetween(from, to) < 1)
      throw new RangeError("The first day must come before the last.");
    const first = from < history.first ? history.first : from;
    const last = to > today ? today : to;
    const start = { papers: 0, missed: 0, nextAt: 0, failures: 0, problem: null };
    await beginBackFill({ feed: id, from: first, to: last, next: last, ...start });
  }

  /** Stops fetching a period; its papers so far are kept. */
  cancelFill(id: string): Promise<void> {
    return removeBackFill(id);
  }

  /** Does everything that is due; resolves when nothing is left. */
  wake(): Promise<void> {
    return inTurn("subscriptions", () => staysAwake(() => this.#work()));
  }

  /** Cleans up after a worker that was stopped midway. */
  async #mend(): Promise<void> {
    await closeNotes("Gloss was stopped before the answer came");
    await feedProgress.remove();
  }

  async #work(): Promise<void> {
    for (;;) {
      // oxlint-disable no-await-in-loop -- one after the other, and the list is read again each time
      const all = await tasks();
      const next = all.find(({ at }) => at <= Date.now());
      await setAlarm(ALARM, all.length === 0 ? null : Math.min(...all.map(({ at }) => at)));
      if (next === undefined) break;
      await this.#do(next);
      // oxlint-enable no-await-in-loop
    }
    await feedProgress.remove();
  }

  async #do(task: Task): Promise<void> {
    const { ask, library } = this.#dependencies;
    const isOn = async () => (await feedStates.read())[task.feed.id]?.on === true;
    const dependencies = { ask, library: putWhile(library, isOn) };
    if (task.what === "fill") {
      await updateBackFill(await fillDay(dependencies, task.feed, task.fill));
      return;
    }
    const { feed, state } = task;
    await updateFeedState(feed.id, isSameQuestion(state), await visit(dependencies, feed, state));
  }
}
