import type { SyncState } from "@/utils/domain/preferences";

const kilobytes = (bytes: number) => (bytes / 1024).toFixed(1);

function waiting(pending: number): string {
  if (pending === 0) return "Every change is stored.";
  return `${pending} ${pending === 1 ? "change waits" : "changes wait"} on this device.`;
}

interface SyncSectionProps {
  sync: SyncState;
  onRetry: () => void;
  onExport: () => void;
  onImport: (file: File) => void;
}

/** Usage of the sync storage, pending changes and problems; export and import of preferences. */
export function SyncSection({ sync, onRetry, onExport, onImport }: SyncSectionProps) {
  const { usedBytes, quotaBytes, pending, problem } = sync;
  return (
    <section id="sync" aria-labelledby="sync-heading">
      <h2 id="sync-heading">Sync and preferences file</h2>
      <p class="hint">
        Your browser syncs themes and sites between devices where you are signed in.
      </p>
      <div class="panel stack">
        <label class="stack-tight">
          <span>
            {kilobytes(usedBytes)} of {kilobytes(quotaBytes)} KB of sync storage used
          </span>
          <meter min={0} max={quotaBytes} high={quotaBytes * 0.9} value={usedBytes} />
        </label>
        <p aria-live="polite">{waiting(pending)}</p>
        {problem !== null && (
          <div class="problem">
            <p>{problem}</p>
            <button type="button" class="button" onClick={onRetry}>
              Try again
            </button>
          </div>
        )}
        <div class="actions">
          <button type="button" class="button" onClick={onExport}>
            Export preferences
          </button>
          <ImportButton onImport={onImport} />
        </div>
        <p class="hint">An import merges: the newer change of each theme and site wins.</p>
      </div>
    </section>
  );
}

function ImportButton({ onImport }: { onImport: (file: File) => void }) {
  return (
    <label class="button file-button">
      Import preferences
      <input
        type="file"
        accept=".json,application/json"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onImport(file);
          currentTarget.value = ""; // allows choosing the same file again
        }}
      />
    </label>
  );
}
