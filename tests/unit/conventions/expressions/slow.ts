import { type Attack, attacksOn, textOf } from "./attacks";

/**
 * Texts grow slowly at first, so that an expression whose time doubles with every letter is found
 * before it never ends; what takes time by the square takes a good part of a second at the last.
 */
const REPEATED = Array.from({ length: 30 }, (_, at) => 2 * at + 2);
const LENGTHS = [300, 1500, 16_000];
/** Milliseconds that no linear expression takes for so much text. */
const LIMIT = 50;
/** A busy machine is slow, too: only what is slow each time counts. */
const TRIES = 3;

function run(expression: RegExp, text: string): void {
  expression.lastIndex = 0;
  if (expression.global) text.replaceAll(expression, "");
  else expression.exec(text);
}

function isOver(expression: RegExp, text: string): boolean {
  for (let tries = 0; tries < TRIES; tries++) {
    const start = performance.now();
    run(expression, text);
    if (performance.now() - start <= LIMIT) return false;
  }
  return true;
}

function isSlow(expression: RegExp, attack: Attack): boolean {
  const lengths = [...REPEATED.map((times) => times * attack.unit.length), ...LENGTHS];
  return lengths.some((length) => isOver(expression, textOf(attack, length)));
}

/** The first text that an expression takes too long for; null for none. */
export const attackOn = (expression: RegExp): Attack | null =>
  attacksOn(expression).find((attack) => isSlow(expression, attack)) ?? null;
