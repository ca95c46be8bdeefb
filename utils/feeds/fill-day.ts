import { dayAfter } from "@/utils/domain/day";
import { UNUSED_FEED, type BackFill } from "@/utils/domain/feed-state";
import { waitAfter } from "@/utils/schedule/waits";
import type { Feed } from "./catalog/feed";
import type { Failure } from "@/utils/http/failure";
import { take, type Taken } from "./take-answer";
import { choicesOf, type FeedDependencies } from "./visit-feed";

/** Failures after which a day is skipped, unless the whole server has a problem. */
const PATIENCE = 3;

const toNextDay = (fill: BackFill): BackFill => ({
  ...fill,
  next: dayAfter(fill.next, -1),
  failures: 0,
  problem: null,
  nextAt: 0,
});

async function ask({ ask: askIt, library }: FeedDependencies, feed: Feed, url: string) {
  const answer = await askIt({ url, why: `${feed.name}, earlier days` });
  if (answer.kind === "failed") return answer;
  if (answer.kind === "unchanged") return { kind: "taken", papers: 0 } satisfies Taken;
  return take(library, answer, (text) => feed.parse(text, url, choicesOf(feed, UNUSED_FEED)));
}

function afterFailure(fill: BackFill, { why, retryAfterSeconds, busy }: Failure): BackFill {
  const failures = fill.failures + 1;
  if (!busy && failures >= PATIENCE) return { ...toNextDay(fill), missed: fill.missed + 1 };
  const nextAt = Date.now() + waitAfter(failures, retryAfterSeconds);
  return { ...fill, failures, problem: why, nextAt };
}

/** Fetches the next day of a period; resolves to the updated period. */
export async function fillDay(
  dependencies: FeedDependencies,
  feed: Feed,
  fill: BackFill,
): Promise<BackFill> {
  const url = feed.history?.address(fill.next);
  if (url === undefined) return { ...fill, next: dayAfter(fill.from, -1) };
  const taken = await ask(dependencies, feed, url);
  if (taken.kind === "failed") return afterFailure(fill, taken);
  return { ...toNextDay(fill), papers: fill.papers + taken.papers };
}
