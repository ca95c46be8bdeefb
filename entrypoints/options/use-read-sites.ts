import { useEffect, useState } from "preact/hooks";
import type { OptionsActions } from "@/components/options/contract";
import type { OtherSites } from "@/components/options/other-sites";
import { startReading, stopReading } from "@/utils/permissions/read-sites";
import { readSites } from "@/utils/storage/items";

/** The sites that the reader switched on in the popup, and what takes one away. */
export function useReadSites({ tell, fail }: Pick<OptionsActions, "tell" | "fail">): OtherSites {
  const [origins, setOrigins] = useState<string[]>([]);
  useEffect(() => {
    const end = new AbortController();
    const read = () => void readSites.read().then(setOrigins, fail);
    readSites.watch(read, end.signal);
    read();
    return () => end.abort();
  }, []);
  const remove = (origin: string) => {
    const undo = () => void startReading(origin).catch(fail);
    const text = `Gloss no longer reads ${origin}.`;
    stopReading(origin).then(() => tell({ kind: "status", text, undo }), fail);
  };
  return { origins, remove };
}
