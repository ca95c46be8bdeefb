import { type Attack, attacksOn, textOf } from "./attacks";

/**
 * Repetitions of the short texts: few more each time, so that an expression whose time doubles with
 * every letter is found before it never ends.
 */
const REPEATED = [8, 16, 24, 32, 40, 48, 56];
/** A longer text, and milliseconds within which no expression reads the square of its letters: a
 * cheap look, whether the proof is worth its time. */
const LONG = { length: 3000, limit: 0.3 };
/** The text that proves it: linear expressions are far from the limit, quadratic ones far over it. */
const PROOF_LENGTH = 16_000;
/** Milliseconds for a short text, and for the proof. */
const LIMIT = 50;
/** Whatever else a machine does takes time, too: only what is slow each time counts. */
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

/** Milliseconds of the processor: those of other programs are not counted, but asking takes long. */
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

/** The first text that an expression takes too long for; null for none. */
export const attackOn = (expression: RegExp): Attack | null =>
  attacksOn(expression).find((attack) => isSlow(expression, attack)) ?? null;
