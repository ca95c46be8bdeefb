import { useRef } from "preact/hooks";

/** Erases everything, after a dialog that lists what is erased. */
export function EraseSection({ onErase }: { onErase: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => dialog.current?.close();
  const erase = () => {
    close();
    onErase();
  };
  return (
    <section id="erase" aria-labelledby="erase-heading">
      <h2 id="erase-heading">Erase</h2>
      <div class="panel stack">
        <p>Removes everything that Gloss keeps. This cannot be undone.</p>
        <div class="actions">
          <button
            type="button"
            class="button button-danger"
            onClick={() => dialog.current?.showModal()}
          >
            Erase everything…
          </button>
        </div>
      </div>
      <dialog ref={dialog} aria-labelledby="erase-question" aria-describedby="erase-what">
        <h3 id="erase-question">Erase everything?</h3>
        <div id="erase-what">
          <p>This removes for good:</p>
          <ul>
            <li>the library: all papers and digests on this device</li>
            <li>every “not this paper” and “this is wrong”</li>
            <li>
              followed and muted themes, themes of your own and site switches, here and on synced
              devices
            </li>
            <li>feeds, packs and collections, with the list of requests</li>
            <li>sites that you added, and every permission that you gave</li>
          </ul>
          <p class="hint">To keep a copy of your preferences, cancel and export them first.</p>
        </div>
        <div class="actions">
          <button type="button" class="button" onClick={close}>
            Cancel
          </button>
          <button type="button" class="button button-danger-strong" onClick={erase}>
            Erase everything
          </button>
        </div>
      </dialog>
    </section>
  );
}
