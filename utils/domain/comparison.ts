import type { Change } from "./insights";

type Words = Record<Change, string>;

/** Comparative words by metric: less memory, a smaller model, fewer tokens. */
const WORDS: [metric: RegExp, words: Words][] = [
  [/(?:size|footprint)$/i, { rise: "larger", fall: "smaller" }],
  [/(?:memory|time|compute|energy|storage|data|overhead)$/i, { rise: "more", fall: "less" }],
  [/(?<!cost)(?<=[b-hj-rtv-z])s$/, { rise: "more", fall: "fewer" }],
];
const OTHERWISE: Words = { rise: "higher", fall: "lower" };

const SPEED = /^(?:(.*(?:ing|ion|ence|al)) )?speed$/i;
const PACE: Words = { rise: "faster", fall: "slower" };

/** Whether a metric is a speed; a multiple of a speed is "faster", whatever verb the text uses. */
export const isSpeed = (metric: string): boolean => SPEED.test(metric);

/** A metric after a change: "less GPU memory", "faster inference", "lower latency". */
export function compared(metric: string, change: Change): string {
  const speed = SPEED.exec(metric);
  if (speed) return [PACE[change], speed[1]].filter(Boolean).join(" ");
  const [, words] = WORDS.find(([pattern]) => pattern.test(metric)) ?? [];
  return `${(words ?? OTHERWISE)[change]} ${metric}`;
}

const CHANGE =
  /\b(?:speed-?ups?|accelerations?|compressions?|reductions?|savings?|improvements?|gains?|increases?|decreases?|drops?|boosts?|changes?|differences?)(?: (?:ratio|factor|rate)s?)?(?: (?:in|of|per|for|on) .*| \(.*\))?$/i;

/** Whether a metric names a change: "speedup", "cost reduction". */
export const isChange = (metric: string): boolean => CHANGE.test(metric);

/** Whether "2.5×" of a metric is understood as more of it: throughput, any efficiency. */
export const isMerit = (metric: string): boolean =>
  /\b(?:throughput|efficiency|performance|accuracy|speed)$/i.test(metric);
