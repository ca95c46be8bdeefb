import type { Claim } from "@/utils/domain/insights";

import type { Setting } from "@/utils/insights/claims/setting";
import { shares, sumOf } from "@/utils/insights/choice";
import type { Weights } from "@/utils/insights/linear";
import type { Candidate } from "./candidate";
import { listPlace, listRest, sharesPlace } from "./lists";
import type { Offer } from "./offer";
import type { Given, Standing } from "./signs";
import { againSign, candidateSigns, noneSigns, ownSigns } from "./signs";

/** A candidate, or none, with the signs that speak for it. */
export interface Option {
  name: string | null;
  signs: string[];
  /** Stands in a list of names where the number stands in a list as long. */
  paired: boolean;
}

/** How far a candidate may stand from its number, and how many are weighed. */
const REACH = 500;
const MOST = 24;

function firstFrom(candidates: readonly Candidate[], start: number): number {
  let low = 0;
  let high = candidates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((candidates[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function near({ candidates }: Offer, at: number): Candidate[] {
  const first = firstFrom(candidates, at - REACH);
  const last = firstFrom(candidates, at + REACH);
  const middle = firstFrom(candidates, at);
  return candidates.slice(Math.max(first, middle - MOST / 2), Math.min(last, middle + MOST / 2));
}

function standingOf(
  setting: Setting,
  kind: Claim["kind"],
  offer: Offer,
  last: Given | null,
): Standing {
  const { number, span, text } = setting;
  const all = near(offer, number.start);
  const here = all.filter(({ start, end }) => start >= span.start && end <= span.end);
  const place = listPlace(setting);
  const opening = text.slice(span.start, span.start + 60);
  return { kind, offer, all, here, place, length: place + 1 + listRest(setting), last, opening };
}

/**
 * No candidate, then every near one, then the paper's own and that of the claim before where they are
 * far, each with its signs.
 */
export function optionsFor(
  setting: Setting,
  kind: Claim["kind"],
  offer: Offer,
  last: Given | null,
): Option[] {
  const standing = standingOf(setting, kind, offer, last);
  const options: Option[] = [{ name: null, signs: noneSigns(setting, standing), paired: false }];
  standing.all.forEach(({ name }, at) =>
    options.push({
      name,
      signs: candidateSigns(setting, at, standing),
      paired: sharesPlace(setting.text, standing.all, at, standing),
    }),
  );
  const { own } = offer;
  const offered = (wanted: string) => options.some(({ name }) => name === wanted);
  if (own !== null && !offered(own))
    options.push({
      name: own,
      signs: [...ownSigns(setting.number.unit || "no unit", own, standing), againSign(own, last)],
      paired: false,
    });
  if (last?.name && !offered(last.name))
    options.push({ name: last.name, signs: ["far", againSign(last.name, last)], paired: false });
  return options;
}

/**
 * Of lists that agree ("4 % and 3 % on A and B") the name in the number's place; else the name that its
 * mentions together give the largest share, null where none has more.
 */
export function best(all: readonly Option[], weights: Weights): string | null {
  const paired = all.filter((option) => option.paired);
  const options = paired.length > 0 ? paired : all;
  const odds = shares(options.map(({ signs }) => sumOf(signs, weights)));
  const mass = new Map<string | null, number>();
  options.forEach(({ name }, at) => mass.set(name, (mass.get(name) ?? 0) + (odds[at] ?? 0)));
  let [found, most]: [string | null, number] = [null, 0];
  for (const [name, share] of mass) if (share > most) [found, most] = [name, share];
  return found;
}
