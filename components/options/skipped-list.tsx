import type { SkippedExample } from "./transfer";

interface SkippedListProps {
  skipped: number;
  reasons: Record<string, number>;
  examples: readonly SkippedExample[];
  /** Saves the whole list; unset if it is shown in full. */
  onSave?: () => void;
}

/** Why parts of files were skipped, with the first examples. */
export function SkippedList({ skipped, reasons, examples, onSave }: SkippedListProps) {
  if (skipped === 0) return null;
  return (
    <details>
      <summary>
        Why {skipped} {skipped === 1 ? "was" : "were"} skipped
      </summary>
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
      {onSave && (
        <div class="actions">
          <button type="button" class="button" onClick={onSave}>
            Save the list
          </button>
        </div>
      )}
    </details>
  );
}
