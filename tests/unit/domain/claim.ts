import type { Claim } from "@/utils/domain/insights";

const NOWHERE = { start: 0, end: 0 };

/** A made-up claim: told, with all fields certain. */
export const claim = (given: Partial<Claim>): Claim => ({
  kind: "gain",
  value: 1,
  unit: "",
  from: null,
  metric: null,
  dataset: null,
  bound: null,
  better: null,
  change: null,
  source: "abstract",
  telling: "told",
  sure: ["metric", "dataset", "from", "better"],
  weight: 1,
  words: "",
  evidence: NOWHERE,
  sentence: NOWHERE,
  number: NOWHERE,
  ...given,
});
