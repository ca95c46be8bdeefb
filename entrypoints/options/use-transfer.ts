import { useEffect, useMemo, useState } from "preact/hooks";
import type { StorageState, Transfer, TransferActions } from "@/components/options/transfer";
import { ask } from "@/utils/ask";
import { announceLibraryChange } from "@/utils/library-revision";
import { report } from "@/utils/report";
import { downloadFile } from "./download";
import { startLibraryWork, type LibraryWork, type WorkerAnswer } from "./library-work";
import { noteUnfinished, readUnfinished } from "./unfinished";

/** Open pages look anew at most so often while an import goes on, milliseconds. */
const ANNOUNCE_EVERY = 5000;

async function storageState(): Promise<StorageState> {
  const { usage = 0, quota = 0 } = await navigator.storage.estimate();
  return { usedBytes: usage, quotaBytes: quota, persistent: await navigator.storage.persisted() };
}

const today = () => new Date().toISOString().slice(0, 10);

function transferOf(answer: WorkerAnswer, name: string, startedAt: number): Transfer {
  if (answer.what === "exporting" || answer.what === "failed") return answer;
  if (answer.what === "exported") return { what: "exported", name };
  if (answer.what === "imported") return { ...answer, name };
  return { ...answer, name, seconds: (Date.now() - startedAt) / 1000 };
}

const announce = () =>
  void announceLibraryChange(Date.now()).catch((error) => report("Telling open pages", error));

interface Shown {
  show: (transfer: Transfer | null) => void;
  readStorage: () => void;
}

/** Follows an import: shows it, remembers how far it came, tells open pages of new papers. */
function followImport(name: string, { show, readStorage }: Shown) {
  const startedAt = Date.now();
  let announcedAt = startedAt;
  return (answer: WorkerAnswer) => {
    show(transferOf(answer, name, startedAt));
    if (answer.what === "importing") {
      const { added, updated, known } = answer.progress;
      noteUnfinished({ name, papers: added + updated + known });
      if (Date.now() - announcedAt < ANNOUNCE_EVERY) return;
      announcedAt = Date.now();
    } else if (answer.what !== "indexing") {
      noteUnfinished(null);
      readStorage();
    }
    announce();
  };
}

function actionsFor({ show, readStorage }: Shown): TransferActions {
  let work: LibraryWork | null = null;
  return {
    importFile: (file) => {
      const onAnswer = followImport(file.name, { show, readStorage });
      work = startLibraryWork({ what: "import", file }, onAnswer);
    },
    cancel: () => work?.cancel(),
    undo: (origin) => {
      ask.removeDigest(origin).then(
        (papers) => show({ what: "undone", name: origin.name, papers }),
        (error: unknown) => show({ what: "failed", why: report("Undoing an import", error) }),
      );
    },
    exportLibrary: () => {
      const name = `gloss-library-${today()}.jsonl.gz`;
      work = startLibraryWork({ what: "export" }, (answer) => {
        if (answer.what === "exported") downloadFile(answer.file, name);
        show(transferOf(answer, name, 0));
      });
    },
    persist: () => {
      navigator.storage.persist().then(readStorage, (error) => report("Asking to persist", error));
    },
    dismiss: () => {
      noteUnfinished(null);
      show(null);
    },
  };
}

function unfinishedTransfer(): Transfer | null {
  const unfinished = readUnfinished();
  return unfinished && { what: "unfinished", ...unfinished };
}

/** Import and export of the library, as the options page shows them. */
export function useTransfer(): {
  transfer: Transfer | null;
  storage: StorageState | null;
  transferActions: TransferActions;
} {
  const [transfer, show] = useState(unfinishedTransfer);
  const [storage, setStorage] = useState<StorageState | null>(null);
  const readStorage = () => {
    storageState().then(setStorage, (error) => report("Asking for the storage used", error));
  };
  useEffect(readStorage, []);
  const transferActions = useMemo(() => actionsFor({ show, readStorage }), []);
  return { transfer, storage, transferActions };
}
