import { likelihood, type Sign, type Weights } from "@/utils/insights/linear";

/** A yes-or-no question with a known answer, described by its signs. `paper` keeps folds apart. */
export interface Example {
  paper: string;
  signs: readonly Sign[];
  /** 1 for yes, 0 for no, in between if both are acceptable. */
  answer: number;
}

export interface Fitting {
  /** Signs in fewer papers are not learned, so that no weight fits one paper only. */
  papers: number;
  /** Strength of regularisation of every weight (L2). */
  pull: number;
  epochs: number;
}

const STEP = 0.3;

/** Names of the signs that occur in enough different papers. */
function commonSigns(all: readonly Example[], papers: number): string[] {
  const seen = new Map<string, Set<string>>();
  for (const { paper, signs } of all)
    for (const [name] of signs) seen.set(name, (seen.get(name) ?? new Set()).add(paper));
  return [...seen].filter(([, of]) => of.size >= papers).map(([name]) => name);
}

/** An example whose signs are indices of weights. */
interface Coded {
  signs: Int32Array;
  strengths: Float64Array;
  answer: number;
}

function coded(examples: readonly Example[], names: readonly string[]): Coded[] {
  const index = new Map(names.map((name, at) => [name, at]));
  return examples.map(({ signs, answer }) => {
    const known = signs.filter(([name, strength]) => strength !== 0 && index.has(name));
    return {
      signs: Int32Array.from(known, ([name]) => index.get(name) ?? 0),
      strengths: Float64Array.from(known, ([, strength]) => strength),
      answer,
    };
  });
}

interface State {
  weights: Float64Array;
  /** Sum of squared gradients by sign (AdaGrad). */
  energy: Float64Array;
  /** Regularisation per occurrence of a sign, so that an epoch regularises all signs equally. */
  pull: Float64Array;
}

function stateOf(examples: readonly Coded[], size: number, pull: number): State {
  const counts = new Float64Array(size);
  for (const { signs } of examples)
    for (const sign of signs) counts[sign] = (counts[sign] ?? 0) + 1;
  return {
    weights: new Float64Array(size),
    energy: new Float64Array(size).fill(0.01),
    pull: counts.map((count) => pull / Math.max(1, count)),
  };
}

function learn({ weights, energy, pull }: State, { signs, strengths, answer }: Coded): void {
  let sum = 0;
  for (let i = 0; i < signs.length; i++) sum += (weights[signs[i] ?? 0] ?? 0) * (strengths[i] ?? 0);
  const error = likelihood(sum) - answer;
  for (let i = 0; i < signs.length; i++) {
    const sign = signs[i] ?? 0;
    const weight = weights[sign] ?? 0;
    const slope = error * (strengths[i] ?? 0) + (pull[sign] ?? 0) * weight;
    const spent = (energy[sign] ?? 0) + slope * slope;
    energy[sign] = spent;
    weights[sign] = weight - (STEP * slope) / Math.sqrt(spent);
  }
}

/**
 * Weights of a logistic regression with L2 regularisation, by stochastic gradient descent with AdaGrad steps in
 * the order given: the mean over the later half of the epochs. Deterministic: the same examples give the same
 * weights.
 */
export function fitLogistic(
  examples: readonly Example[],
  { papers, pull, epochs }: Fitting,
): Weights {
  const names = commonSigns(examples, papers);
  const all = coded(examples, names);
  const state = stateOf(all, names.length, pull);
  const means = new Float64Array(names.length);
  const late = Math.ceil(epochs / 2);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const one of all) learn(state, one);
    if (epoch < epochs - late) continue;
    state.weights.forEach((weight, at) => (means[at] = (means[at] ?? 0) + weight / late));
  }
  return Object.fromEntries(names.map((name, at) => [name, means[at] ?? 0]));
}
