import type { FeedState } from "@/utils/domain/feed-state";
import { holdFor, waitAfter } from "@/utils/schedule/waits";
import type { Feed } from "./catalog/feed";
import type { Library } from "@/utils/library/index";
import type { askServer } from "@/utils/http/ask-server";
import { failure, type Failure } from "@/utils/http/failure";
import { feedProgress } from "@/utils/storage/items";
import { readVersion, writeVersion } from "./versions";
import { take, type Taken } from "./take-answer";

/** Sends requests, and stores papers. */
export interface FeedDependencies {
  ask: typeof askServer;
  library: Pick<Library, "put">;
}

const MINUTE = 60_000;

/** Ids of the ticked choices. */
export const choicesOf = (feed: Feed, { choices }: FeedState): string[] =>
  choices ?? feed.choices.filter(({ initial }) => initial).map(({ id }) => id);

/** Requests what is new at an address. Its version is stored last, when all papers are. */
async function ask(
  { ask: askIt, library }: FeedDependencies,
  feed: Feed,
  url: string,
  choices: readonly string[],
): Promise<Taken | Failure> {
  const known = await readVersion(url);
  const { papers: knownPapers = 0, ...validators } = known ?? {};
  const answer = await askIt({ url, why: feed.name, known: validators });
  if (answer.kind === "unchanged") return { kind: "taken", papers: knownPapers };
  if (answer.kind === "failed") return answer;
  const taken = await take(library, answer, (text) => feed.parse(text, url, choices));
  if (taken.kind === "taken")
    await writeVersion(url, { ...answer.validators, papers: taken.papers });
  return taken;
}

const short = (url: string) => url.replace(/^https?:\/\//, "");

/** Requests all addresses one after the other; stops only if the server has a problem. */
async function askAll(
  dependencies: FeedDependencies,
  feed: Feed,
  state: FeedState,
): Promise<number | Failure> {
  const since = state.freshAt === null ? null : new Date(state.freshAt);
  const choices = choicesOf(feed, state);
  const urls = feed.addresses({ now: new Date(), setting: state.setting, choices, since });
  let papers = 0;
  let failed: Failure | null = null;
  for (const [done, url] of urls.entries()) {
    // oxlint-disable no-await-in-loop -- one request at a time is polite
    await feedProgress.write({ feed: feed.id, done, of: urls.length });
    const taken = await ask(dependencies, feed, url, choices);
    // oxlint-enable no-await-in-loop
    if (taken.kind === "taken") papers += taken.papers;
    else {
      const which = urls.length > 1 ? ` [${short(url)}]` : "";
      failed ??= { ...taken, why: taken.why + which };
      if (taken.busy) break;
    }
  }
  return failed ?? papers;
}

/** Visits a feed; resolves to the changes of its state. Never rejects because of a server. */
export async function visit(
  dependencies: FeedDependencies,
  feed: Feed,
  state: FeedState,
): Promise<Partial<FeedState>> {
  const outcome = await askAll(dependencies, feed, state).catch((error: unknown) => {
    if (error instanceof TypeError) return failure(error.message); // invalid setting
    throw error;
  });
  const now = Date.now();
  if (typeof outcome === "number") {
    const fresh = { freshAt: now, nextAt: now + feed.every * MINUTE, papers: outcome };
    return { ...fresh, heldUntil: 0, failures: 0, problem: null };
  }
  const { why, retryAfterSeconds } = outcome;
  const failures = state.failures + 1;
  return {
    failures,
    problem: why,
    nextAt: now + waitAfter(failures, retryAfterSeconds),
    heldUntil: now + holdFor(retryAfterSeconds),
  };
}
