import type { FeedChoice } from "./contract";

interface FeedSettingsProps {
  feed: FeedChoice;
  setting: string;
  /** Ids of the ticked choices. */
  ticked: readonly string[];
  onSetting: (setting: string) => void;
  onTicked: (ticked: string[]) => void;
  /** Called when the reader has finished typing. */
  onDone: () => void;
}

/** The settings of a feed; nothing if it has none. */
export function FeedSettings({ feed, setting, ticked, ...on }: FeedSettingsProps) {
  return (
    <>
      {feed.setting && (
        <label class="feed-setting">
          <span class="hint">{feed.setting.label}</span>
          <input
            type="text"
            aria-label={`${feed.name}: ${feed.setting.label}`}
            value={setting}
            placeholder={feed.setting.hint}
            onInput={({ currentTarget }) => on.onSetting(currentTarget.value)}
            onChange={on.onDone}
          />
        </label>
      )}
      {feed.choices.length > 0 && (
        <fieldset class="feed-choices" aria-label={`${feed.name}: what is taken`}>
          {feed.choices.map(({ id, label }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={ticked.includes(id)}
                onChange={({ currentTarget }) => {
                  const others = ticked.filter((one) => one !== id);
                  on.onTicked(currentTarget.checked ? [...others, id] : others);
                }}
              />
              {label}
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}
