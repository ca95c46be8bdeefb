import { useEffect, useMemo, useState } from "preact/hooks";
import type { PastImport, StorageState, Transfer } from "@/components/options/transfer";
import { onLibraryChange } from "@/utils/storage/library-revision";
import { onOfferedPage } from "@/utils/storage/on-offered-page";
import { report } from "@/utils/logging/report";
import { pageText } from "@/utils/sources/page";
import { pastImports } from "./past-imports";
import { TransferWork } from "./transfer-work";

async function storageState(): Promise<StorageState> {
  const { usage = 0, quota = 0 } = await navigator.storage.estimate();
  return { usedBytes: usage, quotaBytes: quota, persistent: await navigator.storage.persisted() };
}

/**
 * Import and export of the library, as the options page shows them. `ended` is called after each: on a
 * full disk nothing announces what was stored until then; `tell` says something beside them.
 */
export function useTransfer(ended: () => void, tell: (text: string) => void) {
  const [transfer, show] = useState<Transfer | null>(null);
  const [storage, setStorage] = useState<StorageState | null>(null);
  const [imports, setImports] = useState<PastImport[]>([]);
  const readStorage = () => {
    storageState().then(setStorage, (error) => report("Asking for the storage used", error));
  };
  const readImports = () => {
    pastImports().then(setImports, (error) => report("Reading the last imports", error));
  };
  const work = useMemo(() => {
    const changed = () => {
      readStorage();
      readImports();
      ended();
    };
    return new TransferWork(show, changed, tell);
  }, []);
  useEffect(() => {
    const end = new AbortController();
    readStorage();
    readImports();
    onLibraryChange(readImports, end.signal);
    onOfferedPage(
      ({ title, papers, problem }) => {
        if (problem !== null) work.refuse(title, problem);
        else work.look([[new File([pageText(title, papers)], title)]]);
      },
      (error) => report("Taking a page's papers", error),
      end.signal,
    );
    return () => end.abort();
  }, []);
  return { transfer, storage, imports, transferActions: work };
}
