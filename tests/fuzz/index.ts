/**
 * Tries every reader of what comes from outside with hostile inputs: mutations of small valid files,
 * units of their formats repeated, or nested, up to a megabyte, and far too much of what each format
 * consists of (`shapes.ts`, `excess.ts`). No reader may throw anything but its own refusals, nor take
 * more than a second of the processor for a megabyte. What does is printed with the smallest
 * recipe found, and ends the command with 1.
 *
 *     npm run fuzz                        one minute
 *     npm run fuzz -- --minutes 10        ten
 *     npm run fuzz -- --seed 7            other inputs; the same seed gives the same
 *     npm run fuzz -- --only bibtex       one reader
 */
import { parseArgs } from "node:util";
import type { Outcome } from "./child";
import { recipeOf, SIZE } from "./generate";
import { below, randomOf } from "./random";
import { minimised, type Recipe, shown, sizeOf } from "./recipe";
import { Runner } from "./runner";
import { TARGETS } from "./targets";

const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "1" },
    seed: { type: "string", default: "1" },
    only: { type: "string" },
  },
});

/** Milliseconds for a megabyte. */
const LIMIT = 1000;
/** A reader that is slow once is asked again: the machine may have been busy. */
const TRIES = 2;
const PATIENCE = 20_000;

const targets = TARGETS.filter(({ name }) => !values.only || name === values.only);
const random = randomOf(Number(values.seed));
const runner = new Runner(PATIENCE);
const slowest = new Map<string, { took: number; recipe: Recipe; tried: number }>();
const failed = new Set<string>();

const isBad = ({ took, problem }: Outcome) => problem !== null || took > LIMIT;

async function outcomeOf(target: string, recipe: Recipe): Promise<Outcome> {
  let best = await runner.run({ target, recipe });
  for (let tries = 1; tries < TRIES && isBad(best); tries++) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    const again = await runner.run({ target, recipe });
    if (again.took < best.took) best = again;
  }
  return best;
}

async function tell(target: string, recipe: Recipe, { took, problem }: Outcome): Promise<void> {
  const what = problem ?? `${Math.round(took)} ms for ${sizeOf(recipe)} characters`;
  // A case of the same kind was told.
  const kind = `${target}: ${problem?.split("\n")[0] ?? recipe.map(({ text }) => text.slice(0, 8)).join()}`;
  if (failed.has(kind)) return;
  failed.add(kind);
  const small = await minimised(recipe, async (one) =>
    isBad(await runner.run({ target, recipe: one })),
  );
  console.log(`\n${target}: ${what}\n  ${shown(small)}`);
}

async function tryOne(): Promise<void> {
  const target = targets[below(random, targets.length)];
  if (!target) return;
  const recipe = recipeOf(random, target);
  const outcome = await outcomeOf(target.name, recipe);
  const known = slowest.get(target.name) ?? { took: 0, recipe, tried: 0 };
  const isSlower = outcome.took > known.took;
  const most = isSlower ? { took: outcome.took, recipe } : known;
  slowest.set(target.name, { ...most, tried: known.tried + 1 });
  if (isBad(outcome)) await tell(target.name, recipe, outcome);
}

const end = performance.now() + Number(values.minutes) * 60_000;
// oxlint-disable-next-line no-await-in-loop -- a process reads one input at a time
while (performance.now() < end) await tryOne();
runner.stop();

for (const [name, { took, recipe, tried }] of [...slowest].toSorted(
  ([, a], [, b]) => b.took - a.took,
))
  console.log(
    `${name}: ${tried} tried, slowest ${Math.round(took)} ms: ${shown(recipe).slice(0, 160)}`,
  );
const tried = [...slowest.values()].reduce((sum, one) => sum + one.tried, 0);
console.log(
  `${tried} inputs of up to ${SIZE} characters, seed ${values.seed}: ${failed.size} failed`,
);
process.exitCode = failed.size > 0 ? 1 : 0;
