import { UNUSED_FEED } from "@/utils/domain/feed-state";
import { AddAddress } from "@/components/options/add-address";
import type { FeedActions, FeedData } from "./contract";
import { FeedRow } from "./feed-row";
import { RequestLog } from "./request-log";

interface FeedSectionProps {
  data: FeedData;
  actions: FeedActions;
}

/** Feeds with their switches and states, and the list of all requests. */
export function FeedSection({ data, actions }: FeedSectionProps) {
  const { feeds, states, fills, progress, log } = data;
  return (
    <section id="feeds" aria-labelledby="feeds-heading">
      <h2 id="feeds-heading">Feeds</h2>
      <p class="hint">
        Gloss asks no server until you switch a feed on. It then sends nothing but the question, and
        lists every request below.
      </p>
      <ul class="rows panel">
        {feeds.map((feed) => (
          <FeedRow
            key={feed.id}
            feed={feed}
            state={states[feed.id] ?? UNUSED_FEED}
            progress={progress?.feed === feed.id ? progress : null}
            fill={fills[feed.id] ?? null}
            actions={actions}
          />
        ))}
        <AddAddress
          id="add-feed"
          label="A feed or pack of your own"
          about="RSS, Atom, a JSON feed, a list of papers or a Gloss pack, such as your lab publishes."
          button="Add"
          onAdd={actions.addFeed}
        />
      </ul>
      <Refresh data={data} onRefresh={actions.refreshFeeds} />
      <RequestLog log={log} onClear={actions.clearLog} />
    </section>
  );
}

function Refresh({ data, onRefresh }: { data: FeedData; onRefresh: () => void }) {
  const { feeds, states, progress } = data;
  const isAnyOn = feeds.some(({ id }) => states[id]?.on);
  const name = feeds.find(({ id }) => id === progress?.feed)?.name;
  return (
    <div class="actions refresh">
      <button
        type="button"
        class="button"
        disabled={!isAnyOn || progress !== null}
        onClick={onRefresh}
      >
        Refresh now
      </button>
      <span class="hint" aria-live="polite">
        {name === undefined ? "" : `Asking ${name}…`}
      </span>
      {progress && (
        <progress aria-label="Answers of the feed" max={progress.of} value={progress.done} />
      )}
    </div>
  );
}
