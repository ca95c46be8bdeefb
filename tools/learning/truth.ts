import type { Reading } from "@/utils/insights/claims/reading";

import { close, wordsOf } from "./agree";
import type { GoldClaim } from "./gold";

/** Words that mean the same to a reader. */
const SAME = new Map([
  ["speedup", "speed"],
  ["speedups", "speed"],
  ["acceleration", "speed"],
  ["faster", "speed"],
  ["acc", "accuracy"],
  ["params", "parameter"],
  ["runtime", "time"],
  ["latencies", "latency"],
  ["accuracies", "accuracy"],
]);

const IGNORED = new Set(["benchmarks", "scores"]);

const stem = (word: string) =>
  SAME.get(word) ??
  (word.length > 4 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word);

const stems = (name: string | null) =>
  new Set([...wordsOf(name)].filter((word) => !IGNORED.has(word)).map(stem));

/** Whether a reader would accept a name as one of the accepted ones. */
function names(name: string | null, accepted: readonly (string | null)[]): boolean {
  const words = stems(name);
  return accepted.some((ok) => {
    const others = stems(ok);
    if (words.size === 0 || others.size === 0) return words.size === others.size;
    return words.isSubsetOf(others) || others.isSubsetOf(words);
  });
}

const UNIT = new Map([
  ["x", "×"],
  ["times", "×"],
  ["fold", "×"],
  ["percent", "%"],
  ["pp", "points"],
  ["percentage points", "points"],
  ["milliseconds", "ms"],
  ["seconds", "s"],
  ["minutes", "min"],
]);

function unit(written: string): string {
  const plain = written.trim().toLowerCase();
  return UNIT.get(plain) ?? plain;
}

const isFactor = (one: string) => one === "" || one === "×";

function unitAgrees(written: string, accepted: readonly string[]): boolean {
  const mine = unit(written);
  return accepted.map(unit).some((ok) => {
    if (mine === ok || mine.split(" ").at(-1) === ok.split(" ").at(-1)) return true;
    return isFactor(mine) && isFactor(ok);
  });
}

const isChange = (kind: string) => kind === "gain" || kind === "efficiency";

const kindAgrees = (kind: string, accepted: readonly string[]) =>
  accepted.includes(kind) || (isChange(kind) && accepted.some(isChange));

/** Which fields of a reading a careful reader would accept. */
export interface Truth {
  /** Whether the number is a claim of the paper's own. */
  own: boolean;
  /** Whether kind, unit and metric all agree with one claim. */
  told: boolean;
  metric: boolean;
  dataset: boolean;
  from: boolean;
}

/** Compares a reading with the annotated claims of its paper. */
export function truthOf(
  { setting, kind, unit: told, from, metric, dataset }: Reading,
  claims: readonly GoldClaim[],
): Truth {
  const same = claims.filter(({ value }) => close(setting.number.value, value));
  const metricAgrees = (claim: GoldClaim) =>
    kind === "size" || metric === null || names(metric.name, claim.metric_ok);
  const coreAgrees = (claim: GoldClaim) =>
    kindAgrees(kind, claim.kind_ok) && unitAgrees(told, claim.unit_ok) && metricAgrees(claim);
  const datasetAgrees = (claim: GoldClaim) => names(dataset.name, claim.dataset_ok);
  return {
    own: same.length > 0,
    told: same.some(coreAgrees),
    metric: same.some(metricAgrees),
    dataset: same.some(datasetAgrees),
    from: same.some((claim) => from !== null && claim.from !== null && close(from, claim.from)),
  };
}
