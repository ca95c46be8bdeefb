import { useEffect, useMemo, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import type { PackActions, PackData } from "@/components/options/packs/contract";
import { ask } from "@/utils/ask";
import { readPacks, watchPacks } from "@/utils/network/pack-subscriptions";
import { originOf, patternOf } from "@/utils/network/read-sites";
import { packAddress } from "@/utils/packs/address";

/** Asks for the host of an address, in the reader's own click. Throws for an address that is none. */
async function grantHost(address: string): Promise<void> {
  const origin = originOf(packAddress(address));
  const origins = origin === null ? [] : [patternOf(origin)];
  if (!(await browser.permissions.request({ origins })))
    throw new Error("Without the permission to read that site, Gloss cannot subscribe to it.");
}

function actionsFor(fail: (error: unknown) => void): PackActions {
  const run = (work: () => Promise<unknown>): Promise<boolean> =>
    work().then(
      () => true,
      (error: unknown) => {
        fail(error);
        return false;
      },
    );
  return {
    addPacks: (address) =>
      run(async () => {
        await grantHost(address);
        await ask.addPacks(address);
      }),
    removePacks: (url) => void run(() => ask.removePacks(url)),
    refreshPacks: () => void run(() => ask.refreshPacks()),
  };
}

/** Packs as the options page shows them; `fail` hears of what went wrong. */
export function usePacks(fail: (error: unknown) => void): {
  packs: PackData;
  packActions: PackActions;
} {
  const [packs, setPacks] = useState<PackData>(null);
  useEffect(() => {
    const end = new AbortController();
    const show = () => void readPacks().then(setPacks, fail);
    watchPacks(show, end.signal);
    show();
    return () => end.abort();
  }, []);
  return { packs, packActions: useMemo(() => actionsFor(fail), []) };
}
