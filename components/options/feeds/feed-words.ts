import {
  conditionOf,
  isFilled,
  type BackFill,
  type FeedProgress,
  type FeedState,
} from "@/utils/domain/feed-state";
import { daysBetween } from "@/utils/domain/day";
import { papersIn } from "@/components/options/transfer-words";

const TIME = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" });

/** "Mar 12, 2026, 9:30 AM", in the reader's locale. */
export const timeWords = (time: number): string => TIME.format(time);

const ended = (sentence: string) => (/[.?!]$/.test(sentence) ? sentence : `${sentence}.`);

/** The state of a feed, and when it is visited next. */
export function stateWords(
  state: FeedState,
  every: number,
  progress: FeedProgress | null,
  now: number,
): string {
  const { papers, problem } = state;
  const next = timeWords(Math.max(state.nextAt, state.heldUntil));
  const asked = timeWords(state.freshAt ?? 0);
  if (progress !== null) return `Being asked, ${progress.done + 1} of ${progress.of}…`;
  const words = {
    off: state.freshAt === null ? "Off" : `Off. The ${papersIn(papers)} that it brought stay.`,
    new: "Waits for its turn…",
    failing: `${ended(problem ?? "")} Next try: ${next}.`,
    stale: `${papersIn(papers)}, but not asked since ${asked}. Next try: ${next}.`,
    fresh: `${papersIn(papers)}, asked ${asked}. Asked again ${next}.`,
  };
  return words[conditionOf(state, every, now)];
}

const daysIn = (count: number) => `${count} ${count === 1 ? "day" : "days"}`;

/** Days of a period that were requested, and all of its days. */
export const fillProgress = ({ from, to, next }: BackFill): { done: number; of: number } => ({
  done: daysBetween(next, to) - 1,
  of: daysBetween(from, to),
});

/** The progress of a period. */
export function fillWords(fill: BackFill): string {
  const { done, of } = fillProgress(fill);
  const missed = fill.missed === 0 ? "" : `; ${daysIn(fill.missed)} gave no answer`;
  if (isFilled(fill)) return `${daysIn(of)} fetched, ${papersIn(fill.papers)}${missed}.`;
  const problem = fill.problem === null ? "" : ` ${ended(fill.problem)}`;
  const again = fill.problem === null ? "" : ` Next try: ${timeWords(fill.nextAt)}.`;
  return `${done} of ${daysIn(of)}, ${papersIn(fill.papers)}${missed}.${problem}${again}`;
}
