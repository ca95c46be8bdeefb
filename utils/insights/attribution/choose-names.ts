import { shares } from "@/utils/insights/choice";
import type { Weights } from "@/utils/insights/linear";
import { totalOf } from "@/utils/insights/signs/total";
import type { Option } from "./rank";

/** A name chosen for a number, or none. */
export interface ChosenName {
  name: string | null;
  /** Chosen by its position in a list of the same length as the number's. */
  paired: boolean;
  /** The chances of this name, of the next best one, and of no name. */
  odds: number;
  rival: number;
  none: number;
}

/** The possible names of a number, and the chance of each by its own signs. */
export interface Weighed {
  options: readonly Option[];
  odds: readonly number[];
}

export const weigh = (options: readonly Option[], weights: Weights): Weighed => ({
  options,
  odds: shares(options.map(({ tellSigns }) => totalOf(tellSigns, weights))),
});

/** Weight of the paper's other claims in choosing a claim's name, tuned on held-out papers. */
const OTHERS = 0.2;
/** Added to the chances by other claims, so that they rule no name out. */
const DOUBT = 0.05;

/** Chances by a number's own signs and by the paper's other claims: most share the same name. */
function agreed({ options, odds }: Weighed, others: readonly Weighed[]): number[] {
  if (others.length === 0) return [...odds];
  const said = others.map((other) => new Map(other.options.map(({ name }, at) => [name, at])));
  const logs = options.map(({ name }, at) => {
    const theirs = others.reduce((sum, other, i) => {
      const place = said[i]?.get(name);
      return sum + Math.log((place === undefined ? 0 : (other.odds[place] ?? 0)) + DOUBT);
    }, 0);
    return Math.log((odds[at] ?? 0) + 1e-9) + (OTHERS * theirs) / others.length;
  });
  return shares(logs);
}

/** With matching lists ("4 % and 3 % on A and B") the name at the number's position; else the likeliest. */
function chosen(options: readonly Option[], odds: readonly number[]): ChosenName {
  const isPaired = options.some(({ paired }) => paired);
  let best = -1;
  options.forEach(({ paired }, at) => {
    if (paired === isPaired && (best < 0 || (odds[at] ?? 0) > (odds[best] ?? 0))) best = at;
  });
  const rival = odds.reduce((most, odd, at) => (at === best ? most : Math.max(most, odd)), 0);
  const { name = null, paired = false } = options[best] ?? {};
  return { name, paired, odds: odds[best] ?? 0, rival, none: odds[0] ?? 0 };
}

/** Number of neighbouring claims considered, so that thousands of claims do not take quadratic time. */
const ASKED = 12;

/** Chooses the names of a paper's claims together. */
export const chooseNames = (all: readonly Weighed[]): ChosenName[] =>
  all.map((one, at) => {
    const near = all.slice(Math.max(0, at - ASKED / 2), at + ASKED / 2);
    return chosen(
      one.options,
      agreed(
        one,
        near.filter((other) => other !== one),
      ),
    );
  });
