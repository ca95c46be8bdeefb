import { useEffect, useMemo, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import type { FeedActions, FeedData } from "@/components/options/feeds";
import { ask } from "@/utils/ask";
import { FEEDS } from "@/utils/feeds/index";
import { readFeedStates, watchFeeds } from "@/utils/network/feed-states";
import { clearRequestLog, readRequestLog } from "@/utils/network/request-log";

const NOTHING: FeedData = { states: {}, log: [], busy: false };

/** Asks for the hosts of a feed that Gloss may not read yet. Call in the reader's own click. */
async function grantHosts(id: string, setting: string): Promise<void> {
  const feed = FEEDS.find((one) => one.id === id);
  const addresses = feed?.addresses(new Date(), setting) ?? [];
  const origins = [...new Set(addresses.map((url) => `${new URL(url).origin}/*`))];
  const granted = await browser.permissions.request({
    origins: origins.map((origin) => origin.replace(/:\d+\/\*$/, "/*")),
  });
  if (!granted) throw new Error("Without the permission to read that site, the feed stays off.");
}

type Show = (part: Partial<FeedData>) => void;

function actionsFor(show: Show, fail: (error: unknown) => void): FeedActions {
  const read = async () => show({ states: await readFeedStates(), log: await readRequestLog() });
  const run = (work: Promise<unknown>) => {
    show({ busy: true });
    work
      .catch(fail)
      .then(read)
      .catch(fail)
      .finally(() => show({ busy: false }));
  };
  return {
    setFeed: (id, on, setting) => {
      const change = async () => {
        if (on) await grantHosts(id, setting);
        await ask.setFeed({ id, on, setting });
      };
      run(change());
    },
    refreshFeeds: () => run(ask.refreshFeeds()),
    clearLog: () => run(clearRequestLog()),
  };
}

/** Feeds as the options page shows them; `fail` hears of what went wrong. */
export function useFeeds(fail: (error: unknown) => void): {
  feedData: FeedData;
  feedActions: FeedActions;
} {
  const [feedData, setData] = useState(NOTHING);
  const show: Show = (part) => setData((shown) => ({ ...shown, ...part }));
  useEffect(() => {
    const end = new AbortController();
    const read = () => {
      Promise.all([readFeedStates(), readRequestLog()]).then(
        ([states, log]) => show({ states, log }),
        fail,
      );
    };
    watchFeeds(read, end.signal);
    read();
    return () => end.abort();
  }, []);
  return { feedData, feedActions: useMemo(() => actionsFor(show, fail), []) };
}
