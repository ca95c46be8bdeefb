import type { PastImport, TransferActions } from "./transfer";
import { papersIn, summary } from "./transfer-words";

interface PastImportsProps {
  imports: readonly PastImport[];
  actions: Pick<TransferActions, "goOn" | "takeBack">;
}

const seen = ({ counts: { added, updated, known } }: PastImport) =>
  papersIn(added + updated + known);

function told(past: PastImport): string {
  if (past.state === "going") return `is going on in another tab: ${seen(past)} so far`;
  if (past.state === "undoing") return "was being taken back when the page was closed";
  if (past.state === "done") return summary(past.counts);
  const how = past.state === "stopped" ? "was interrupted" : "was cancelled";
  const next = past.canGoOn ? "" : " Choose the file again to go on; what is known is passed over.";
  return `${how} after ${seen(past)}, which are in the library.${next}`;
}

/** The last imports, with buttons to undo them or to continue those that stopped. */
export const PastImports = ({ imports, actions }: PastImportsProps) => (
  <div class="stack-tight">
    <h3>Last imports</h3>
    <ul class="rows">
      {imports.map((past) => (
        <li key={past.id} class="row">
          <PastLine past={past} />
          {past.state !== "going" && <PastActions past={past} actions={actions} />}
        </li>
      ))}
    </ul>
  </div>
);

function PastLine({ past }: { past: PastImport }) {
  const hasStopped = past.state === "stopped" || past.state === "undoing";
  return (
    <span class="row-text" {...(hasStopped && { role: "alert" })}>
      <span class="row-label file-name">{past.name}</span>
      <span class={hasStopped ? "problem" : "hint"}>
        {new Date(past.startedAt).toLocaleString()}: {told(past)}
      </span>
    </span>
  );
}

const PastActions = ({
  past,
  actions,
}: { past: PastImport } & Pick<PastImportsProps, "actions">) => (
  <span class="actions">
    {past.canGoOn && (past.state === "stopped" || past.state === "cancelled") && (
      <button
        type="button"
        class="button"
        aria-label={`Go on with ${past.name}`}
        onClick={() => actions.goOn(past)}
      >
        Go on
      </button>
    )}
    <button
      type="button"
      class="button"
      aria-label={`Take back ${past.name}`}
      onClick={() => actions.takeBack(past)}
    >
      Take back
    </button>
  </span>
);
