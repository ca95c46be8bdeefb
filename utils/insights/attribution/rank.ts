import type { Claim } from "@/utils/domain/insights";

import type { Setting } from "@/utils/insights/claims/setting";
import { pieceFor } from "@/utils/insights/signs/piece";
import type { Telling } from "@/utils/insights/signs/tell";
import type { Candidate } from "./candidate";
import { listPlace, listRest, sharesPlace } from "./lists";
import type { Offer } from "./offer";
import type { Standing } from "./standing";
import { tellNone } from "./none-signs";
import { tellOwn } from "./own-signs";
import { tellCandidate } from "./signs";

/** A candidate, or none, with its signs. */
export interface Option {
  name: string | null;
  tellSigns: Telling;
  /** It has the number's position in a list of the same length. */
  paired: boolean;
}

/** Maximum distance of a candidate from its number in characters, and maximum number of candidates considered. */
const REACH = 2000;
const MOST = 60;

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

function standingOf(setting: Setting, kind: Claim["kind"], offer: Offer): Standing {
  const { number, span, text } = setting;
  const all = near(offer, number.start);
  const here = all.filter(({ start, end }) => start >= span.start && end <= span.end);
  const place = listPlace(setting);
  const opening = text.slice(span.start, span.start + 60);
  const isSure = (one: Candidate) => offer.grades.get(one) === "sure";
  const sure = new Set(all.filter(isSure).map(({ name }) => name));
  const sureHere = new Set(here.filter(isSure).map(({ name }) => name));
  return {
    kind: pieceFor(kind),
    unit: pieceFor(number.unit || "no unit"),
    offer,
    all,
    here,
    sure,
    sureHere,
    latest: all.findLast((one) => one.end <= number.start && isSure(one))?.name,
    place,
    length: place + 1 + listRest(setting),
    opening,
    sentence: setting.sentence,
  };
}

function mentionsByName(all: readonly Candidate[]): Map<string, number[]> {
  const mentions = new Map<string, number[]>();
  all.forEach(({ name }, at) => {
    const known = mentions.get(name);
    if (known === undefined) mentions.set(name, [at]);
    else known.push(at);
  });
  return mentions;
}

/** The most informative mention of a name: the nearest in the number's sentence, else before it, else after. */
function nearest(mentions: readonly number[], setting: Setting, all: readonly Candidate[]): number {
  const { number, span } = setting;
  const farness = (at: number): number => {
    const { start = 0, end = 0 } = all[at] ?? {};
    const gap = start >= number.start ? start - number.end : number.start - end;
    if (start >= span.start && end <= span.end) return gap;
    return gap + (start < span.start ? REACH : 2 * REACH);
  };
  return mentions.reduce((last, at) => (farness(at) < farness(last) ? at : last));
}

/** All options with their signs: "none" first, then every near name, then the paper's own if it is not near. */
export function optionsFor(setting: Setting, kind: Claim["kind"], offer: Offer): Option[] {
  const standing = standingOf(setting, kind, offer);
  const none: Telling = (tell) => tellNone(setting, standing, tell);
  const options: Option[] = [{ name: null, tellSigns: none, paired: false }];
  for (const [name, mentions] of mentionsByName(standing.all)) {
    const paired = mentions.find((at) => sharesPlace(setting.text, standing.all, at, standing));
    const at = paired ?? nearest(mentions, setting, standing.all);
    options.push({
      name,
      tellSigns: (tell) => tellCandidate(setting, at, standing, tell),
      paired: paired !== undefined,
    });
  }
  const { own } = offer;
  if (own !== null && !options.some(({ name }) => name === own))
    options.push({
      name: own,
      tellSigns: (tell) => tellOwn(own, standing, tell),
      paired: false,
    });
  return options;
}
