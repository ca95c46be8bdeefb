import { offeredPage } from "./items";
import type { OfferedPage } from "./offered-page";

/** Takes a page away, so that of several options pages only one has it. */
async function takePage(): Promise<OfferedPage | null> {
  let taken: OfferedPage | null = null;
  await offeredPage.change((page) => {
    taken = page;
    return null;
  });
  return taken;
}

/** Calls back with every page that is offered, now or later, until `signal` is aborted. */
export function onOfferedPage(
  callback: (page: OfferedPage) => void,
  failed: (error: unknown) => void,
  signal: AbortSignal,
): void {
  const take = () => {
    takePage()
      .then((page) => {
        // oxlint-disable-next-line promise/no-callback-in-promise -- comes as often as pages do
        if (page) callback(page);
      })
      .catch(failed);
  };
  offeredPage.watch(take, signal);
  take();
}
