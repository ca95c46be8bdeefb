import type { LibraryState } from "@/utils/domain/views";
import { papersIn } from "./transfer-words";

interface LibrarySectionProps {
  library: LibraryState;
  onLoad: () => void;
}

/** What the library holds, and a way to fill it again. */
export const LibrarySection = ({ library, onLoad }: LibrarySectionProps) => (
  <section id="library" aria-labelledby="library-heading">
    <h2 id="library-heading">Library</h2>
    <div class="panel stack">
      {library.problem !== null && <p class="problem">{library.problem}</p>}
      <p>
        <strong>{papersIn(library.papers)}</strong>
        {library.updatedAt !== null && `, updated ${new Date(library.updatedAt).toLocaleString()}`}
      </p>
      {library.digests.length > 0 && (
        <ul class="rows">
          {library.digests.map(({ name, date, papers }) => (
            <li key={`${name} ${date}`} class="row">
              <span class="row-label">{date === null ? name : `${name}, ${date}`}</span>
              <span class="hint">{papersIn(papers)}</span>
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
