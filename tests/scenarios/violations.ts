import axeCore from "axe-core";
import type { Tab } from "./driver";

/** The library as it stands in the page, once its source ran there. */
declare const axe: typeof axeCore;

/** What axe finds, with the elements concerned; within `selector` only, if given. */
export async function violations(tab: Tab, selector: string | null = null): Promise<string[]> {
  await tab.inject(axeCore.source);
  return tab.run(async (within) => {
    const { violations: found } = await axe.run(within ?? document);
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, selector);
}
