import { useState } from "preact/hooks";
import type { LibraryState } from "@/utils/domain/views";
import type { SweepState } from "./contract";
import { SweepProgress } from "./sweep-progress";
import { papersIn } from "./transfer-words";

interface LibrarySectionProps {
  library: LibraryState;
  reading: SweepState | null;
  onLoad: () => void;
  onRemove: (origin: { name: string; date: string | null }) => void;
}

/** Asks for confirmation, in place. */
function RemoveDigest({ label, onRemove }: { label: string; onRemove: () => void }) {
  const [asked, setAsked] = useState(false);
  if (!asked)
    return (
      <button
        type="button"
        class="button"
        aria-label={`Remove ${label}`}
        onClick={() => setAsked(true)}
      >
        Remove
      </button>
    );
  return (
    <span class="actions">
      <span class="hint">Papers that no other digest lists go with it.</span>
      <button type="button" class="button button-danger" onClick={onRemove}>
        Remove {label}
      </button>
      <button type="button" class="button" onClick={() => setAsked(false)}>
        Keep
      </button>
    </span>
  );
}

/** The content of the library, and a button that loads the bundled digest again. */
export const LibrarySection = ({ library, reading, onLoad, onRemove }: LibrarySectionProps) => (
  <section id="library" aria-labelledby="library-heading">
    <h2 id="library-heading">Library</h2>
    <div class="panel stack">
      {library.problem !== null && <p class="problem">{library.problem}</p>}
      <p>
        <strong>{papersIn(library.papers)}</strong>
        {library.updatedAt !== null && `, updated ${new Date(library.updatedAt).toLocaleString()}`}
      </p>
      {reading && <SweepProgress what="Reading papers anew" {...reading} />}
      {library.digests.length > 0 && (
        <ul class="rows">
          {library.digests.map(({ name, date, papers }) => (
            <li key={`${name} ${date}`} class="row">
              <span class="row-label">{date === null ? name : `${name}, ${date}`}</span>
              <span class="hint">{papersIn(papers)}</span>
              <RemoveDigest
                label={date === null ? name : `${name}, ${date}`}
                onRemove={() => onRemove({ name, date })}
              />
            </li>
          ))}
        </ul>
      )}
      <div class="actions">
        <button type="button" class="button" onClick={onLoad}>
          Load bundled digest again
        </button>
      </div>
    </div>
  </section>
);
