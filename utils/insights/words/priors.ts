import learned from "@/assets/word-priors.json";

import { isNameLike } from "./classes";
import { remembering } from "./remembering";

/**
 * How often a word occurs in contexts of metrics, data sets and models, on a logarithmic scale from 0 to 8 ("?"
 * if unknown): `of` "accuracy of 5", `beside` "5 % accuracy", `moved` "accuracy by 5", `change` "gain in
 * accuracy", `metric` all four, `data` "ImageNet dataset" or "on ImageNet", `model` "BERT model" or "than BERT".
 */
export interface Prior {
  of: string;
  beside: string;
  moved: string;
  change: string;
  metric: string;
  data: string;
  model: string;
}

const UNKNOWN: Prior = {
  of: "?",
  beside: "?",
  moved: "?",
  change: "?",
  metric: "?",
  data: "?",
  model: "?",
};

function priorOf(steps: string): Prior {
  const [of = "?", beside = "?", moved = "?", change = "?", metric = "?", data = "?", model = "?"] =
    steps;
  return { of, beside, moved, change, metric, data, model };
}

const PRIORS = new Map(
  Object.entries(learned.words).flatMap(([steps, words]) => {
    const prior = priorOf(steps);
    return words.split(" ").map((word): [string, Prior] => [word, prior]);
  }),
);

/** The key of a word: in lower case, without a plural s; names as written. */
export const wordKey = remembering((word): string => {
  if (isNameLike(word)) return word;
  const lower = word.toLowerCase();
  return lower.length > 4 && lower.endsWith("s") && !lower.endsWith("ss")
    ? lower.slice(0, -1)
    : lower;
});

/** The prior of a word; of an unknown compound that of its last part ("macro-F1": "F1"). */
export const priorFor = remembering(
  (word): Prior =>
    PRIORS.get(wordKey(word)) ??
    PRIORS.get(wordKey(word.slice(word.lastIndexOf("-") + 1))) ??
    UNKNOWN,
);
