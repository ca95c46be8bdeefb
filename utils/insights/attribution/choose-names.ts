import { shares } from "@/utils/insights/choice";
import type { Weights } from "@/utils/insights/linear";
import { totalOf } from "@/utils/insights/signs/total";
import type { Option } from "./rank";

/** A name chosen for a number, or none. */
export interface ChosenName {
  name: string | null;
  /** Chosen by its place in a list as long as the number's. */
  paired: boolean;
  /** How likely it is, how likely the next one is, and how likely it is that there is none. */
  odds: number;
  rival: number;
  none: number;
}

/** What a number may be named by, with how likely each is. */
export interface Weighed {
  options: readonly Option[];
  odds: readonly number[];
}

export const weigh = (options: readonly Option[], weights: Weights): Weighed => ({
  options,
  odds: shares(options.map(({ tellSigns }) => totalOf(tellSigns, weights))),
});

/** How much the paper's other claims say of a claim's name, found on papers held back. */
const OTHERS = 0.2;
/** What another claim grants each name at least, so that none is ruled out. */
const DOUBT = 0.05;

/** How likely a number's names are, of what itself and the paper's other claims say: most are of one. */
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

/** Of lists that agree ("4 % and 3 % on A and B") the name in the number's place; else the likeliest. */
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

/** How many of a paper's claims are asked: a text of thousands must not cost quadratic time. */
const ASKED = 12;

/** The names of a paper's claims, chosen together. */
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
