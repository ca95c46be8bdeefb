import { useEffect, useMemo, useState } from "preact/hooks";
import type { PackActions, PackData } from "@/components/options/packs/contract";
import { ask } from "@/utils/messages/ask";
import { packs as stored } from "@/utils/storage/items";
import { grantPacks } from "./grant-packs";

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
        await grantPacks(address);
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
    const show = () => void stored.read().then(setPacks, fail);
    stored.watch(show, end.signal);
    show();
    return () => end.abort();
  }, []);
  return { packs, packActions: useMemo(() => actionsFor(fail), []) };
}
