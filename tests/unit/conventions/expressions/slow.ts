import { type Attack, attacksOn, textOf } from "./attacks";

/**
 * Repetitions of the unit in the short texts. They grow slowly, so that an expression whose time doubles
 * with every letter is detected before it would hang.
 */
const REPEATED = [8, 16, 24, 32, 40, 48, 56];
/** A cheap pre-check before the proof: text length, and milliseconds too few for a quadratic expression. */
const LONG = { length: 3000, limit: 0.3 };
/** Text length of the proof: linear expressions are far below the limit, quadratic ones far above. */
const PROOF_LENGTH = 16_000;
/** Limit in milliseconds for a short text and for the proof. */
const LIMIT = 50;
/** Other programs take time, too: an expression must be slow in every try. */
const TRIES = 3;

function run(expression: RegExp, text: string): void {
  expression.lastIndex = 0;
  if (expression.global) text.replaceAll(expression, "");
  else expression.exec(text);
}

function wallTime(expression: RegExp, text: string): number {
  const start = performance.now();
  run(expression, text);
  return performance.now() - start;
}

/** CPU time in milliseconds: excludes other programs, but is slow to query. */
function cpuTime(expression: RegExp, text: string): number {
  const start = process.cpuUsage();
  run(expression, text);
  return process.cpuUsage(start).user / 1000;
}

function isOver(expression: RegExp, text: string): boolean {
  if (wallTime(expression, text) <= LIMIT) return false;
  return Array.from({ length: TRIES }).every(() => cpuTime(expression, text) > LIMIT);
}

function isSlow(expression: RegExp, attack: Attack): boolean {
  const over = (length: number) => isOver(expression, textOf(attack, length));
  return (
    REPEATED.some((times) => over(times * attack.unit.length)) ||
    (wallTime(expression, textOf(attack, LONG.length)) > LONG.limit && over(PROOF_LENGTH))
  );
}

/** The first text that is too slow for an expression; null if there is none. */
export const attackOn = (expression: RegExp): Attack | null =>
  attacksOn(expression).find((attack) => isSlow(expression, attack)) ?? null;
