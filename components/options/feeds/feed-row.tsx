import { useState } from "preact/hooks";
import type { BackFill, FeedProgress, FeedState } from "@/utils/domain/feed-state";
import type { FeedActions, FeedChoice } from "./contract";
import { FeedSettings } from "./feed-settings";
import { FillPeriod } from "./fill-period";
import { stateWords } from "./feed-words";

interface FeedRowProps {
  feed: FeedChoice;
  state: FeedState;
  /** Set while this feed is being visited. */
  progress: FeedProgress | null;
  fill: BackFill | null;
  actions: FeedActions;
}

/** Ids of the ticked choices. */
const tickedOf = (feed: FeedChoice, { choices }: FeedState): string[] =>
  choices ?? feed.choices.filter(({ initial }) => initial).map(({ id }) => id);

/** A feed with its switch, its settings if it has any, and earlier days to fetch. */
export function FeedRow({ feed, state, progress, fill, actions }: FeedRowProps) {
  const { id, name, about } = feed;
  const [setting, setSetting] = useState(state.setting || feed.setting?.initial || "");
  const [ticked, setTicked] = useState(tickedOf(feed, state));
  const set = (on: boolean, choices = ticked) =>
    actions.setFeed(id, { on, setting: setting.trim(), choices });
  return (
    <li class="row">
      <label class="switch">
        <span class="row-text">
          <span class="row-label">{name}</span>
          <span class="hint">{about}</span>
          <span class={state.on && state.problem !== null ? "hint failing" : "hint"}>
            {stateWords(state, feed.every, progress, Date.now())}
          </span>
        </span>
        <input
          type="checkbox"
          aria-label={name}
          checked={state.on}
          onChange={({ currentTarget }) => set(currentTarget.checked)}
        />
      </label>
      <FeedSettings
        feed={feed}
        setting={setting}
        ticked={ticked}
        onSetting={setSetting}
        onTicked={(choices) => {
          setTicked(choices);
          if (state.on) set(true, choices);
        }}
        onDone={() => {
          if (state.on && setting.trim() !== state.setting) set(true);
        }}
      />
      {state.on && feed.history && <FillPeriod feed={feed} fill={fill} actions={actions} />}
      {id.startsWith("own:") && (
        <button
          type="button"
          class="button"
          aria-label={`Remove ${name}`}
          onClick={() => actions.removeFeed(id)}
        >
          Remove
        </button>
      )}
    </li>
  );
}
