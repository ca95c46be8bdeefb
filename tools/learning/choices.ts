import type { Weights } from "@/utils/insights/linear";
import { shares, sumOf } from "@/utils/insights/choice";

/** A choice among options, each told by its signs. `right` holds the indices of correct options. */
export interface Choice {
  paper: string;
  options: string[][];
  right: number[];
}

const EPOCHS = 20;
const STEP = 0.1;

/** Signs that occur in at least `papers` different papers. */
function common(choices: readonly Choice[], papers: number): Set<string> {
  const seen = new Map<string, Set<string>>();
  for (const { paper, options } of choices)
    for (const sign of new Set(options.flat())) {
      const of = seen.get(sign) ?? new Set();
      seen.set(sign, of.add(paper));
    }
  return new Set([...seen].filter(([, of]) => of.size >= papers).map(([sign]) => sign));
}

interface State {
  weights: Record<string, number>;
  /** Sum of squared slopes by sign (AdaGrad). */
  slopes: Record<string, number>;
  decay: number;
}

function nudge({ weights, slopes, decay }: State, signs: readonly string[], push: number): void {
  for (const sign of signs) {
    const weight = weights[sign] ?? 0;
    const slope = decay * weight - push;
    const energy = (slopes[sign] ?? 0.01) + slope * slope;
    slopes[sign] = energy;
    weights[sign] = weight - (STEP * slope) / Math.sqrt(energy);
  }
}

function learn(state: State, { options, right }: Choice): void {
  const odds = shares(options.map((signs) => sumOf(signs, state.weights)));
  const mass = right.reduce((sum, at) => sum + (odds[at] ?? 0), 0);
  options.forEach((signs, at) => {
    const odd = odds[at] ?? 0;
    const target = right.includes(at) ? odd / Math.max(mass, 1e-9) : 0;
    nudge(state, signs, target - odd);
  });
}

/** Learns from the signs of `kept` only. */
function fitKept(choices: readonly Choice[], kept: ReadonlySet<string>, decay: number): Weights {
  const useful = choices
    .filter(({ right, options }) => right.length > 0 && right.length < options.length)
    .map(({ paper, right, options }) => ({
      paper,
      right,
      options: options.map((signs) => signs.filter((sign) => kept.has(sign))),
    }));
  const state: State = { weights: {}, slopes: {}, decay };
  const means: Record<string, number> = {};
  const late = EPOCHS / 2;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const one of useful) learn(state, one);
    if (epoch < late) continue;
    for (const [sign, weight] of Object.entries(state.weights))
      means[sign] = (means[sign] ?? 0) + weight / (EPOCHS - late);
  }
  return means;
}

/** How to learn: `papers` a sign must occur in, the pull towards 0, and what weight is too faint. */
export interface Fitting {
  papers: number;
  decay: number;
  faint: number;
}

/**
 * Weights of a conditional logit model: of every choice, the right options together get the largest
 * share. Stochastic gradient descent with AdaGrad steps and L2 decay, in the order given; the mean of
 * the weights over the later half of the epochs, which is steadier than the last. Learned twice: the
 * second time without the signs that were faint the first time, so that nothing leans on them.
 */
export function fitChoices(choices: readonly Choice[], { papers, decay, faint }: Fitting): Weights {
  const all = fitKept(choices, common(choices, papers), decay);
  const clear = Object.entries(all).filter(([, weight]) => Math.abs(weight) >= faint);
  return fitKept(choices, new Set(clear.map(([sign]) => sign)), decay);
}
