import { ImportPreview } from "./import-preview";
import { DropZone, Paste, useWholePage } from "./paper-entry";
import { PastImports } from "./past-imports";
import { useResultFocus } from "./preview/use-result-focus";
import type { ImportCounts, PastImport, StorageState, Transfer, TransferActions } from "./transfer";
import { Ended } from "./transfer-ended";
import { megabytes, pace, papersIn } from "./transfer-words";

interface TransferSectionProps {
  transfer: Transfer | null;
  storage: StorageState | null;
  imports: readonly PastImport[];
  /** Number of papers with something marked as wrong. */
  corrected: number;
  actions: TransferActions;
}

const BUSY = new Set<Transfer["what"]>([
  "looking",
  "importing",
  "indexing",
  "undoing",
  "exporting",
]);

/** Import from files and texts, export of the library, and storage usage. */
export function TransferSection(props: TransferSectionProps) {
  const { transfer, storage, imports, corrected, actions } = props;
  const isBusy = transfer !== null && BUSY.has(transfer.what);
  const over = useWholePage({ onLook: actions.look });
  return (
    <section id="import" aria-labelledby="import-heading">
      <h2 id="import-heading">Import and export papers</h2>
      <p class="hint">
        Pages, e-mails, Markdown, CSV, BibTeX, RIS, JSON, feeds or an exported library; gzipped,
        too. You see what was found before anything is stored, and nothing leaves this device.
      </p>
      <div class="panel stack">
        {!isBusy && (
          <>
            <DropZone onLook={actions.look} over={over} />
            <Paste onLook={actions.look} onClipboard={actions.readClipboard} />
          </>
        )}
        {transfer && <TransferState transfer={transfer} actions={actions} />}
        {!isBusy && imports.length > 0 && <PastImports imports={imports} actions={actions} />}
        <div class="actions">
          <button type="button" class="button" disabled={isBusy} onClick={actions.exportLibrary}>
            Export the library
          </button>
        </div>
        <Corrections corrected={corrected} isBusy={isBusy} onSave={actions.saveCorrections} />
        {storage && <Storage storage={storage} onPersist={actions.persist} />}
      </div>
    </section>
  );
}

interface CorrectionsProps {
  corrected: number;
  isBusy: boolean;
  onSave: () => void;
}

/** Exports what the reader marked as wrong; explains how to mark if there is nothing yet. */
const Corrections = ({ corrected, isBusy, onSave }: CorrectionsProps) => (
  <div class="stack-tight">
    <div class="actions">
      <button type="button" class="button" disabled={isBusy || corrected === 0} onClick={onSave}>
        Save corrections
      </button>
    </div>
    <p class="hint">
      {corrected === 0
        ? "Nothing is marked as wrong yet. In a card, press the flag beside a claim or a theme that is wrong; here you can then save what you marked."
        : `What you marked as wrong in ${papersIn(corrected)}, as a small JSON file. The library’s export holds it, too.`}
    </p>
  </div>
);

function TransferState({ transfer, actions }: { transfer: Transfer; actions: TransferActions }) {
  const { what } = transfer;
  if (what === "looking")
    return <Waiting text={`Looking at ${transfer.name}…`} onCancel={actions.dismiss} />;
  if (what === "preview") return <ImportPreview {...transfer} actions={actions} />;
  if (what === "importing") return <Importing {...transfer} onCancel={actions.cancel} />;
  if (what === "indexing") {
    const { progress, missing } = transfer;
    const of = Math.max(missing, progress.added + progress.updated);
    const text = `Preparing search for the new papers: ${papersIn(missing)} left`;
    return <Waiting text={text} value={1 - missing / Math.max(1, of)} />;
  }
  if (what === "undoing") {
    const { name, done, of } = transfer;
    return <Waiting text={`Taking back ${name}…`} value={done / Math.max(1, of)} />;
  }
  if (what === "exporting") {
    const { papers, of } = transfer;
    const text = `Exporting: ${papersIn(papers)} of ${papersIn(of)}`;
    return <Waiting text={text} value={papers / Math.max(1, of)} />;
  }
  return <Ended transfer={transfer} actions={actions} />;
}

interface WaitingProps {
  text: string;
  /** From 0 to 1; unset if unknown. */
  value?: number;
  onCancel?: () => void;
}

const Waiting = ({ text, value, onCancel }: WaitingProps) => (
  <div class="stack">
    <label class="stack-tight">
      <output>{text}</output>
      <progress max={1} {...(value !== undefined && { value })} />
    </label>
    {onCancel && (
      <div class="actions">
        <button type="button" class="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    )}
  </div>
);

interface ImportingProps {
  name: string;
  progress: ImportCounts;
  seconds: number;
  onCancel: () => void;
}

function Importing({ name, progress, seconds, onCancel }: ImportingProps) {
  const result = useResultFocus<HTMLDivElement>();
  return (
    <div class="stack" ref={result} tabIndex={-1} role="group" aria-label={`Importing ${name}`}>
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
