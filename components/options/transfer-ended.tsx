import { useResultFocus } from "./preview/use-result-focus";
import { SkippedList } from "./skipped-list";
import type { Transfer, TransferActions } from "./transfer";
import { papersIn, summary } from "./transfer-words";

export type EndedTransfer = Extract<
  Transfer,
  { what: "imported" | "undone" | "exported" | "failed" }
>;

function headline(transfer: EndedTransfer): string {
  if (transfer.what === "failed") return transfer.why;
  const { name } = transfer;
  if (transfer.what === "exported") return `Exported to ${name}.`;
  if (transfer.what === "undone") {
    const { removed, restored } = transfer;
    return `The import of ${name} was taken back: ${papersIn(removed)} removed, ${papersIn(restored)} as before.`;
  }
  const done = transfer.cancelled ? "Import cancelled" : "Imported";
  return `${done}: ${name}. ${summary(transfer.progress)}.`;
}

/** The result of an import or export, with the actions that follow. */
export function Ended({
  transfer,
  actions,
}: {
  transfer: EndedTransfer;
  actions: TransferActions;
}) {
  const result = useResultFocus<HTMLParagraphElement>();
  const isProblem = transfer.what === "failed";
  return (
    <div class={isProblem ? "problem" : "stack"}>
      <p ref={result} tabIndex={-1} role={isProblem ? "alert" : "status"}>
        {headline(transfer)}
      </p>
      {transfer.what === "imported" && (
        <SkippedList {...transfer.progress} onSave={actions.saveSkipped} />
      )}
      <div class="actions">
        {transfer.what === "imported" && (
          <button
            type="button"
            class="button"
            onClick={() => actions.takeBack({ id: transfer.progress.id, name: transfer.name })}
          >
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
