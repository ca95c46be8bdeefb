import { shares } from "@/utils/insights/choice";
import type { Weights } from "@/utils/insights/linear";

/** A choice among options, each described by its signs. `right` holds the indices of correct options. */
export interface Choice {
  paper: string;
  options: string[][];
  right: number[];
}

/** Hyperparameters. */
export interface Fitting {
  /** Signs in fewer papers are not learned, so that no weight fits one paper only. */
  papers: number;
  /** Strength of regularisation (L2) of every weight, relative to one unit of loss per choice. */
  pull: number;
  /** Weights closer to 0 are dropped, and the rest are learned again without them. */
  faint: number;
}

const EPOCHS = 20;
const STEP = 0.1;

/** Indices of signs: all folds learn from the same choices, whose signs are numbered once. */
const numbers = new Map<string, number>();
const names: string[] = [];

function numberOf(sign: string): number {
  const known = numbers.get(sign);
  if (known !== undefined) return known;
  names.push(sign);
  numbers.set(sign, names.length - 1);
  return names.length - 1;
}

const numbered = new WeakMap<Choice, Int32Array[]>();

function optionsOf(choice: Choice): Int32Array[] {
  const known = numbered.get(choice);
  if (known !== undefined) return known;
  const made = choice.options.map((signs) => Int32Array.from(signs, numberOf));
  numbered.set(choice, made);
  return made;
}

/** Indices of the signs that occur in at least `papers` different papers. */
function common(choices: readonly Choice[], papers: number): number[] {
  const counts = new Int32Array(names.length);
  const last = new Int32Array(names.length).fill(-1);
  const ids = new Map<string, number>();
  for (const choice of choices) {
    const paper = ids.get(choice.paper) ?? ids.size;
    ids.set(choice.paper, paper);
    for (const option of optionsOf(choice))
      for (const sign of option) {
        if (last[sign] === paper) continue;
        last[sign] = paper;
        counts[sign] = (counts[sign] ?? 0) + 1;
      }
  }
  return [...counts.keys()].filter((sign) => (counts[sign] ?? 0) >= papers);
}

/** A choice whose signs are indices of weights. */
interface Coded {
  options: Int32Array[];
  right: number[];
}

function coded(choices: readonly Choice[], signs: readonly number[]): Coded[] {
  const index = new Int32Array(names.length).fill(-1);
  signs.forEach((sign, at) => (index[sign] = at));
  return choices
    .filter(({ right, options }) => right.length > 0 && right.length < options.length)
    .map((choice) => ({
      right: choice.right,
      options: optionsOf(choice).map((all) =>
        all.map((sign) => index[sign] ?? -1).filter((sign) => sign >= 0),
      ),
    }));
}

interface State {
  weights: Float64Array;
  /** Sum of squared gradients by sign (AdaGrad). */
  energy: Float64Array;
  /** Regularisation per occurrence of a sign, so that an epoch regularises all signs equally. */
  pull: Float64Array;
}

function stateOf(choices: readonly Coded[], size: number, pull: number): State {
  const counts = new Float64Array(size);
  for (const { options } of choices)
    for (const option of options) for (const sign of option) counts[sign] = (counts[sign] ?? 0) + 1;
  return {
    weights: new Float64Array(size),
    energy: new Float64Array(size).fill(0.01),
    pull: counts.map((count) => pull / Math.max(1, count)),
  };
}

function nudge({ weights, energy, pull }: State, signs: Int32Array, push: number): void {
  for (const sign of signs) {
    const weight = weights[sign] ?? 0;
    const slope = (pull[sign] ?? 0) * weight - push;
    const spent = (energy[sign] ?? 0) + slope * slope;
    energy[sign] = spent;
    weights[sign] = weight - (STEP * slope) / Math.sqrt(spent);
  }
}

function totalOf(signs: Int32Array, weights: Float64Array): number {
  let sum = 0;
  for (const sign of signs) sum += weights[sign] ?? 0;
  return sum;
}

function learn(state: State, { options, right }: Coded): void {
  const odds = shares(options.map((signs) => totalOf(signs, state.weights)));
  const mass = right.reduce((sum, at) => sum + (odds[at] ?? 0), 0);
  options.forEach((signs, at) => {
    const odd = odds[at] ?? 0;
    const target = right.includes(at) ? odd / Math.max(mass, 1e-9) : 0;
    nudge(state, signs, target - odd);
  });
}

/** Learns from the given signs only; returns the mean weights over the later half of the epochs. */
function fitSigns(choices: readonly Choice[], signs: readonly number[], pull: number) {
  const all = coded(choices, signs);
  const state = stateOf(all, signs.length, pull);
  const means = new Float64Array(signs.length);
  const late = EPOCHS / 2;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const one of all) learn(state, one);
    if (epoch < late) continue;
    state.weights.forEach(
      (weight, at) => (means[at] = (means[at] ?? 0) + weight / (EPOCHS - late)),
    );
  }
  return means;
}

/**
 * Weights of a conditional logit model: in every choice, the right options together should get the largest
 * share. Stochastic gradient descent with AdaGrad steps and L2 regularisation, in the order given. Trained
 * twice: the second time without the signs that were faint the first time, so that no other weight depends on
 * them.
 */
export function fitChoices(choices: readonly Choice[], { papers, pull, faint }: Fitting): Weights {
  for (const choice of choices) optionsOf(choice);
  const signs = common(choices, papers);
  const first = fitSigns(choices, signs, pull);
  const clear = signs.filter((_, at) => Math.abs(first[at] ?? 0) >= faint);
  const weights = fitSigns(choices, clear, pull);
  return Object.fromEntries(clear.map((sign, at) => [names[sign] ?? "", weights[at] ?? 0]));
}
