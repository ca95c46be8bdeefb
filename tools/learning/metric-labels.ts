import { extentsOf } from "@/utils/insights/attribution/extent";
import { goesOn, type Head } from "@/utils/insights/attribution/heads";
import type { MetricOption } from "@/utils/insights/attribution/metric-options";
import type { TextView } from "@/utils/insights/attribution/text-view";
import { spelt } from "@/utils/insights/signs/tell";
import { wordKey } from "@/utils/insights/words/priors";

import { wordsOf } from "./agree";

/** Words of a name without the plural s. */
const stems = (name: string): string[] =>
  [...wordsOf(name)].map((word) => wordKey(word).toLowerCase());

const within = (small: ReadonlySet<string>, large: ReadonlySet<string>) => small.isSubsetOf(large);

function agrees(name: string, accepted: readonly ReadonlySet<string>[]): boolean {
  const words = new Set(stems(name));
  if (words.size === 0) return false;
  return accepted.some((ok) => within(words, ok) || within(ok, words));
}

const tokenIn = (view: TextView, at: number, ok: ReadonlySet<string>) =>
  stems(view.tokens[at]?.word ?? "").some((word) => ok.has(word));

/** Whether a head is the last word of an accepted name within its run. */
function endsName(head: Head, view: TextView, accepted: readonly ReadonlySet<string>[]): boolean {
  const { tokens, text } = view;
  const goes = goesOn(text, tokens[head.at], tokens[head.at + 1]);
  return accepted.some(
    (ok) => tokenIn(view, head.at, ok) && !(goes && tokenIn(view, head.at + 1, ok)),
  );
}

const textOf = ({ first, at }: Head, { text, tokens }: TextView) =>
  text.slice(tokens[first]?.start ?? 0, tokens[at]?.end ?? 0);

const setsOf = (accepted: readonly (string | null)[]) =>
  accepted.map((name) => new Set(stems(name ?? ""))).filter(({ size }) => size > 0);

/** Indices of the options that name an accepted metric, or of "none" if that is accepted. */
export function rightMetrics(
  options: readonly MetricOption[],
  view: TextView,
  accepted: readonly (string | null)[],
): number[] {
  const sets = setsOf(accepted);
  return options.flatMap(({ head, name }, at) => {
    if (head !== null)
      return agrees(textOf(head, view), sets) && endsName(head, view, sets) ? [at] : [];
    const isRight = name === null ? sets.length < accepted.length : agrees(name, sets);
    return isRight ? [at] : [];
  });
}

/** Words shared with the closest accepted name, minus a penalty for surplus words. */
function fit(name: string, sets: readonly ReadonlySet<string>[]): number {
  const words = new Set(stems(name));
  return Math.max(
    ...sets.map((ok) => {
      const shared = words.intersection(ok).size;
      return shared - 0.6 * (words.size - shared);
    }),
  );
}

/** The choice of where a right head's name begins; right are those that fit the accepted names best. */
export function extentChoice(
  head: Head,
  view: TextView,
  accepted: readonly (string | null)[],
): { options: string[][]; right: number[] } {
  const sets = setsOf(accepted);
  const extents = extentsOf(head, view);
  const fits = extents.map(({ first }) => fit(textOf({ first, at: head.at }, view), sets));
  const best = Math.max(...fits);
  return {
    options: extents.map(({ tellSigns }) => spelt(tellSigns)),
    right: fits.flatMap((one, at) => (one === best ? [at] : [])),
  };
}
