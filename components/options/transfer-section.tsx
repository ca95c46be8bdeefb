import { useState } from "preact/hooks";
import type { ImportCounts, StorageState, Transfer, TransferActions } from "./transfer";
import { megabytes, pace, papersIn, summary } from "./transfer-words";

interface TransferSectionProps {
  transfer: Transfer | null;
  storage: StorageState | null;
  actions: TransferActions;
}

/** Papers from files, the library as a file, and the room that it takes. */
export function TransferSection({ transfer, storage, actions }: TransferSectionProps) {
  const isBusy =
    transfer !== null && ["importing", "indexing", "exporting"].includes(transfer.what);
  return (
    <section id="import" aria-labelledby="import-heading">
      <h2 id="import-heading">Import and export papers</h2>
      <p class="hint">
        JSON, JSON lines, RSS, e-mails, Markdown, CSV, BibTeX, RIS or an exported library; gzipped,
        too. Nothing leaves this device.
      </p>
      <div class="panel stack">
        {!isBusy && <DropZone onFile={actions.importFile} />}
        {transfer && <TransferState transfer={transfer} actions={actions} />}
        <div class="actions">
          <button type="button" class="button" disabled={isBusy} onClick={actions.exportLibrary}>
            Export the library
          </button>
        </div>
        {storage && <Storage storage={storage} onPersist={actions.persist} />}
      </div>
    </section>
  );
}

function DropZone({ onFile }: { onFile: (file: File) => void }) {
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) onFile(file);
  };
  return (
    <label
      class={`drop-zone ${over ? "drop-over" : ""}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <strong>Import papers</strong>
      <span class="hint">Choose a file, or drop one here</span>
      <input
        type="file"
        onChange={({ currentTarget }) => {
          take(currentTarget.files);
          currentTarget.value = ""; // so that the same file can be chosen again
        }}
      />
    </label>
  );
}

function TransferState({ transfer, actions }: { transfer: Transfer; actions: TransferActions }) {
  if (transfer.what === "importing") return <Importing {...transfer} onCancel={actions.cancel} />;
  if (transfer.what === "indexing") return <Waiting text="Preparing search for the new papers…" />;
  if (transfer.what === "exporting") {
    const { papers, of } = transfer;
    const text = `Exporting: ${papersIn(papers)} of ${papersIn(of)}`;
    return <Waiting text={text} value={papers / Math.max(1, of)} />;
  }
  return <Ended transfer={transfer} onDismiss={actions.dismiss} />;
}

function Waiting({ text, value }: { text: string; value?: number }) {
  return (
    <label class="stack-tight">
      <output>{text}</output>
      <progress max={1} {...(value !== undefined && { value })} />
    </label>
  );
}

interface ImportingProps {
  name: string;
  progress: ImportCounts;
  seconds: number;
  onCancel: () => void;
}

function Importing({ name, progress, seconds, onCancel }: ImportingProps) {
  return (
    <div class="stack">
      <label class="stack-tight">
        <span>Importing {name}</span>
        <progress max={progress.total} value={progress.read} />
        <span class="hint">{pace(progress, seconds)}</span>
      </label>
      <div class="actions">
        <button type="button" class="button" onClick={onCancel}>
          Cancel
        </button>
        <span class="hint">What is imported so far stays.</span>
      </div>
    </div>
  );
}

type EndedTransfer = Exclude<Transfer, { what: "importing" | "indexing" | "exporting" }>;

function headline(transfer: EndedTransfer): string {
  if (transfer.what === "failed") return transfer.why;
  if (transfer.what === "exported") return `Exported to ${transfer.name}.`;
  const { name } = transfer;
  if (transfer.what === "imported") {
    const done = transfer.cancelled ? "Import cancelled" : "Imported";
    return `${done}: ${name}. ${summary(transfer.progress)}.`;
  }
  const kept = `The import of ${name} was interrupted after ${papersIn(transfer.papers)}, which are in the library.`;
  return `${kept} Choose the file again to go on; what is known is passed over.`;
}

function Ended({ transfer, onDismiss }: { transfer: EndedTransfer; onDismiss: () => void }) {
  const isProblem = transfer.what === "failed" || transfer.what === "unfinished";
  return (
    <div class={isProblem ? "problem" : "stack"}>
      <p role={isProblem ? "alert" : "status"}>{headline(transfer)}</p>
      {transfer.what === "imported" && <Skipped progress={transfer.progress} />}
      <div class="actions">
        <button type="button" class="button" onClick={onDismiss}>
          Dismiss
        </button>
      </div>
    </div>
  );
}

function Skipped({ progress: { skipped, reasons, examples } }: { progress: ImportCounts }) {
  if (skipped === 0) return null;
  return (
    <details>
      <summary>Why {skipped} were skipped</summary>
      <ul>
        {Object.entries(reasons).map(([reason, count]) => (
          <li key={reason}>
            {reason}: {count}
          </li>
        ))}
      </ul>
      <p class="hint">The first of them:</p>
      <ul class="examples">
        {examples.map(({ why, text }, at) => (
          // oxlint-disable-next-line no-array-index-key -- the list does not change
          <li key={at}>
            {why}: <q>{text}</q>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Storage({ storage, onPersist }: { storage: StorageState; onPersist: () => void }) {
  const { usedBytes, quotaBytes, persistent } = storage;
  return (
    <div class="stack-tight">
      <p class="hint">
        Gloss uses {megabytes(usedBytes)} of {megabytes(quotaBytes)} that the browser grants.{" "}
        {persistent
          ? "The browser keeps it even when room on this device is short."
          : "The browser may clear it when room on this device is short."}
      </p>
      {!persistent && (
        <div class="actions">
          <button type="button" class="button" onClick={onPersist}>
            Ask the browser to keep it
          </button>
        </div>
      )}
    </div>
  );
}
