import type { BrowserContext } from "@playwright/test";
import { measure, type Measure } from "./measure";
import { median } from "./median";

/** Loads of a page. */
export const RUNS = 5;

/** Loads a listing `RUNS` times, each after `before`; each figure's median. */
export async function medians(
  context: BrowserContext,
  url: string,
  strips: number,
  before: () => Promise<void>,
): Promise<Measure> {
  const runs = await Array.fromAsync({ length: RUNS }, async () => {
    await before();
    return measure(context, url, strips);
  });
  const of = (figure: keyof Measure, digits = 0) =>
    Number(median(runs.map((run) => run[figure])).toFixed(digits));
  return {
    lastStrip: of("lastStrip"),
    lastInView: of("lastInView"),
    longTasks: of("longTasks"),
    longestTask: of("longestTask"),
    layoutShift: of("layoutShift", 4),
    taskTime: of("taskTime"),
    scriptTime: of("scriptTime", 1),
    ownTime: of("ownTime", 1),
    heap: of("heap", 1),
  };
}
