import { type Recipe, textOf } from "./recipe";
import { TARGETS } from "./targets";

/** What came of a reader with an input. */
export interface Outcome {
  /** Milliseconds; of the processor where the clock says that it was long, since others use the machine, too. */
  took: number;
  /** What was thrown that no reader may throw. */
  problem: string | null;
}

/** A case for the child: which reader, which input. */
export interface Case {
  target: string;
  recipe: Recipe;
}

async function tried({ target, recipe }: Case): Promise<Outcome> {
  const reader = TARGETS.find(({ name }) => name === target);
  const text = textOf(recipe);
  const [clock, processor] = [performance.now(), process.cpuUsage()];
  let problem: string | null = null;
  try {
    await reader?.read(text);
  } catch (error) {
    if (!reader?.refuses?.(error)) problem = String((error as Error).stack ?? error).slice(0, 600);
  }
  const { user, system } = process.cpuUsage(processor);
  return { took: Math.min(performance.now() - clock, (user + system) / 1000), problem };
}

process.on("message", (one: Case) => {
  void tried(one).then((outcome) => process.send?.(outcome));
});
process.send?.("ready");
