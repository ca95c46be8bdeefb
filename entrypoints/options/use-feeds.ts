import { useEffect, useMemo, useState } from "preact/hooks";
import type { FeedActions, FeedData } from "@/components/options/feeds/contract";
import { ask } from "@/utils/messages/ask";
import { feedsWith } from "@/utils/feeds/catalog/index";
import { ownIdOf } from "@/utils/feeds/catalog/own-address";
import { backFills, feedProgress, feedStates, requestLog } from "@/utils/storage/items";
import { grantHosts } from "./grant-hosts";

async function readFeeds(): Promise<FeedData> {
  const [states, fills, progress, log] = await Promise.all([
    feedStates.read(),
    backFills.read(),
    feedProgress.read(),
    requestLog.read(),
  ]);
  return { feeds: feedsWith(Object.keys(states)), states, fills, progress, log };
}

function actionsFor(show: () => void, fail: (error: unknown) => void): FeedActions {
  /** What a refused change left on the screen is read anew. */
  const run = (work: () => Promise<unknown>): Promise<boolean> =>
    work()
      .then(() => true)
      .catch((error: unknown) => {
        fail(error);
        show();
        return false;
      });
  const set: FeedActions["setFeed"] = (id, change) =>
    void run(async () => {
      if (change.on) await grantHosts(id, change.setting);
      await ask.setFeed({ id, ...change });
    });
  return {
    setFeed: set,
    addFeed: (address) =>
      run(async () => {
        const id = ownIdOf(address);
        await grantHosts(id, "");
        await ask.setFeed({ id, on: true, setting: "", choices: null });
      }),
    removeFeed: (id) => void run(() => ask.removeFeed(id)),
    refreshFeeds: () => void run(() => ask.refreshFeeds()),
    fillFeed: (id, from, to) => void run(() => ask.fillFeed({ id, from, to })),
    cancelFill: (id) => void run(() => ask.cancelFill(id)),
    clearLog: () => void run(() => ask.clearRequestLog()),
  };
}

/** Reads and shows; an answer that a later one has overtaken is not shown. */
function newestOf<T>(read: () => Promise<T>, then: (value: T) => void, fail: (e: unknown) => void) {
  let asked = 0;
  return () => {
    const turn = (asked += 1);
    read().then((value) => {
      if (turn === asked) then(value);
    }, fail);
  };
}

/** Feeds as the options page shows them, null while they are read; `fail` hears of what went wrong. */
export function useFeeds(fail: (error: unknown) => void): {
  feedData: FeedData | null;
  feedActions: FeedActions;
} {
  const [feedData, setData] = useState<FeedData | null>(null);
  const show = useMemo(() => newestOf(readFeeds, setData, fail), []);
  useEffect(() => {
    const end = new AbortController();
    for (const item of [feedStates, backFills, feedProgress, requestLog])
      item.watch(show, end.signal);
    show();
    return () => end.abort();
  }, []);
  return { feedData, feedActions: useMemo(() => actionsFor(show, fail), []) };
}
