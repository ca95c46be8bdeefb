import type { ImportCounts, Transfer, TransferActions } from "./transfer";
import { papersIn, summary } from "./transfer-words";

type EndedTransfer = Exclude<Transfer, { what: "importing" | "indexing" | "exporting" }>;

function headline(transfer: EndedTransfer): string {
  if (transfer.what === "failed") return transfer.why;
  if (transfer.what === "undone")
    return `The import of ${transfer.name} was taken back: ${papersIn(transfer.papers)} removed.`;
  if (transfer.what === "exported") return `Exported to ${transfer.name}.`;
  const { name } = transfer;
  if (transfer.what === "imported") {
    const done = transfer.cancelled ? "Import cancelled" : "Imported";
    return `${done}: ${name}. ${summary(transfer.progress)}.`;
  }
  const kept = `The import of ${name} was interrupted after ${papersIn(transfer.papers)}, which are in the library.`;
  return `${kept} Choose the file again to go on; what is known is passed over.`;
}

/** How an import or export ended, with what can be done about it. */
export function Ended({
  transfer,
  actions,
}: {
  transfer: EndedTransfer;
  actions: TransferActions;
}) {
  const isProblem = transfer.what === "failed" || transfer.what === "unfinished";
  const origin = transfer.what === "imported" ? transfer.progress.origin : null;
  return (
    <div class={isProblem ? "problem" : "stack"}>
      <p role={isProblem ? "alert" : "status"}>{headline(transfer)}</p>
      {transfer.what === "imported" && <Skipped progress={transfer.progress} />}
      <div class="actions">
        {origin && (
          <button type="button" class="button" onClick={() => actions.undo(origin)}>
            Undo this import
          </button>
        )}
        <button type="button" class="button" onClick={actions.dismiss}>
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
