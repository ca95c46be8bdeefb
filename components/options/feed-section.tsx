import { useState } from "preact/hooks";
import { UNUSED_FEED, type FeedState, type LoggedRequest } from "@/utils/domain/feed-state";
import type { FeedActions, FeedChoice, FeedData } from "./feeds";
import { papersIn } from "./transfer-words";

const at = (time: number) => new Date(time).toLocaleString();

const ended = (sentence: string) => (/[.?!]$/.test(sentence) ? sentence : `${sentence}.`);

function condition({ on, freshAt, papers, problem, nextAt }: FeedState): string {
  if (!on) return "Off";
  if (problem !== null) return `${ended(problem)} Next try: ${at(nextAt)}.`;
  return freshAt === null ? "Being asked…" : `${papersIn(papers)}, asked ${at(freshAt)}.`;
}

interface FeedSectionProps {
  feeds: readonly FeedChoice[];
  data: FeedData;
  actions: FeedActions;
}

/** Feeds to switch on, how each fares, and every request that was made. */
export function FeedSection({ feeds, data: { states, log, busy }, actions }: FeedSectionProps) {
  const anyOn = feeds.some(({ id }) => states[id]?.on);
  return (
    <section id="feeds" aria-labelledby="feeds-heading">
      <h2 id="feeds-heading">Feeds</h2>
      <p class="hint">
        Gloss asks no server until you switch a feed on. It then sends nothing but the question.
      </p>
      <ul class="rows panel">
        {feeds.map((feed) => (
          <FeedRow
            key={feed.id}
            feed={feed}
            state={states[feed.id] ?? UNUSED_FEED}
            onSet={actions.setFeed}
          />
        ))}
      </ul>
      <div class="actions">
        <button
          type="button"
          class="button"
          disabled={!anyOn || busy}
          onClick={actions.refreshFeeds}
        >
          {busy ? "Refreshing…" : "Refresh now"}
        </button>
      </div>
      <RequestLog log={log} onClear={actions.clearLog} />
    </section>
  );
}

interface FeedRowProps {
  feed: FeedChoice;
  state: FeedState;
  onSet: FeedActions["setFeed"];
}

function FeedRow({ feed: { id, name, about, setting }, state, onSet }: FeedRowProps) {
  const [value, setValue] = useState(state.setting || setting?.initial || "");
  const label = `${name}: ${setting?.label ?? ""}`;
  return (
    <li class="row">
      <div class="switch">
        <span class="row-text">
          <span class="row-label">{name}</span>
          <span class="hint">{about}</span>
          <output class={state.problem === null ? "hint" : "hint failing"}>
            {condition(state)}
          </output>
        </span>
        <input
          type="checkbox"
          aria-label={name}
          checked={state.on}
          onChange={({ currentTarget }) => onSet(id, currentTarget.checked, value.trim())}
        />
      </div>
      {setting && (
        <label class="feed-setting">
          <span class="hint">{setting.label}</span>
          <input
            type="text"
            aria-label={label}
            value={value}
            onInput={({ currentTarget }) => setValue(currentTarget.value)}
            onChange={() => state.on && onSet(id, true, value.trim())}
          />
        </label>
      )}
    </li>
  );
}

function RequestLog({ log, onClear }: { log: readonly LoggedRequest[]; onClear: () => void }) {
  if (log.length === 0) return <p class="hint">Gloss has made no request.</p>;
  return (
    <details class="log">
      <summary>Requests that Gloss made ({log.length})</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">Where</th>
            <th scope="col">Why</th>
            <th scope="col">Answer</th>
            <th scope="col">Bytes</th>
          </tr>
        </thead>
        <tbody>
          {log.map(({ at: time, url, why, outcome, bytes }) => (
            <tr key={`${time} ${url}`}>
              <td>{at(time)}</td>
              <td>{url}</td>
              <td>{why}</td>
              <td>{outcome}</td>
              <td>{bytes}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <button type="button" class="button" onClick={onClear}>
        Clear the list
      </button>
    </details>
  );
}
