import { useState } from "preact/hooks";
import { dayAfter, dayOf, type Day } from "@/utils/domain/day";
import { isFilled, type BackFill } from "@/utils/domain/feed-state";
import type { FeedActions, FeedChoice } from "./contract";
import { fillProgress, fillWords } from "./feed-words";

const LAST_DAYS = [7, 30, 90];

interface FillPeriodProps {
  feed: FeedChoice;
  fill: BackFill | null;
  actions: Pick<FeedActions, "fillFeed" | "cancelFill">;
}

/** Earlier days of a feed: a period to choose, or the progress of the chosen one. */
export function FillPeriod({ feed, fill, actions }: FillPeriodProps) {
  // Stays open at the end of a period, so that the next one can be chosen.
  const [isOpen, setOpen] = useState(fill !== null);
  return (
    <details
      class="fill"
      open={isOpen || fill !== null}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>Earlier days</summary>
      {fill ? (
        <Filling feed={feed} fill={fill} onEnd={() => actions.cancelFill(feed.id)} />
      ) : (
        <Periods feed={feed} onFill={(from, to) => actions.fillFeed(feed.id, from, to)} />
      )}
    </details>
  );
}

interface PeriodsProps {
  feed: FeedChoice;
  onFill: (from: string, to: string) => void;
}

function Periods({ feed, onFill }: PeriodsProps) {
  const today = dayOf(Date.now());
  const [from, setFrom] = useState(dayAfter(today, -6));
  const [to, setTo] = useState(today);
  const first = feed.history?.first ?? "";
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        onFill(from, to);
      }}
    >
      <p class="hint">One day a second at most, in the background; you may close this page.</p>
      <div class="actions">
        {LAST_DAYS.map((count) => (
          <button
            key={count}
            type="button"
            class="button"
            onClick={() => onFill(dayAfter(today, 1 - count), today)}
          >
            Last {count} days
          </button>
        ))}
      </div>
      <div class="actions period">
        <DayInput label="From" day={from} min={first} max={to} onDay={setFrom} />
        <DayInput label="to" day={to} min={from} max={today} onDay={setTo} />
        <button type="submit" class="button">
          Fetch these days
        </button>
      </div>
    </form>
  );
}

interface DayInputProps {
  label: string;
  day: Day;
  min: Day;
  max: Day;
  onDay: (day: Day) => void;
}

function DayInput({ label, day, min, max, onDay }: DayInputProps) {
  return (
    <label>
      {label}{" "}
      <input
        type="date"
        required
        min={min}
        max={max}
        value={day}
        onInput={({ currentTarget }) => onDay(currentTarget.value)}
      />
    </label>
  );
}

interface FillingProps {
  feed: FeedChoice;
  fill: BackFill;
  onEnd: () => void;
}

function Filling({ feed, fill, onEnd }: FillingProps) {
  const { done, of } = fillProgress(fill);
  const isOver = isFilled(fill);
  return (
    <div class="stack">
      <p class={fill.problem === null ? "hint" : "hint failing"}>{fillWords(fill)}</p>
      {!isOver && <progress aria-label={`Earlier days of ${feed.name}`} max={of} value={done} />}
      <div class="actions">
        <button type="button" class="button" onClick={onEnd}>
          {isOver ? "Fetch other days" : "Cancel"}
        </button>
        {!isOver && <span class="hint">What came so far stays.</span>}
      </div>
    </div>
  );
}
