import { likelihood, total, type Sign, type Weights } from "@/utils/insights/linear";

/** A question with a known answer, told by its signs. `paper` keeps folds apart. */
export interface Example {
  paper: string;
  signs: readonly Sign[];
  right: boolean;
  /** How much the answer counts. */
  weight: number;
}

export interface Fitting {
  /** Signs seen in fewer papers are not learned, so that no weight fits one paper only. */
  papers: number;
  /** Strength of the pull of every weight towards 0. */
  decay: number;
  epochs: number;
}

const STEP = 0.3;

/** Names of the signs that occur in enough different papers. */
function commonSigns(all: readonly { paper: string; signs: readonly Sign[] }[], papers: number) {
  const seen = new Map<string, Set<string>>();
  for (const { paper, signs } of all)
    for (const [name] of signs) seen.set(name, (seen.get(name) ?? new Set()).add(paper));
  return new Set([...seen].filter(([, of]) => of.size >= papers).map(([name]) => name));
}

/**
 * Weights of a logistic regression with L2 decay, by stochastic steps in the order given that
 * shrink by a weight's own history (AdaGrad). The same examples give the same weights.
 */
export function fitLogistic(
  examples: readonly Example[],
  { papers, decay, epochs }: Fitting,
): Weights {
  const kept = commonSigns(examples, papers);
  const weights: Record<string, number> = {};
  const energy: Record<string, number> = {};
  const learned = examples.map(({ signs, right, weight }) => ({
    signs: signs.filter(([name]) => kept.has(name)),
    target: right ? 1 : 0,
    weight,
  }));
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { signs, target, weight } of learned) {
      const error = (likelihood(total(signs, weights)) - target) * weight;
      for (const [name, strength] of signs) {
        const old = weights[name] ?? 0;
        const slope = error * strength + decay * old;
        energy[name] = (energy[name] ?? 0.01) + slope * slope;
        weights[name] = old - (STEP * slope) / Math.sqrt(energy[name]);
      }
    }
  }
  return weights;
}
