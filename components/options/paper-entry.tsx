import { useEffect, useState } from "preact/hooks";
import { offeredIn, textFile } from "./offered";

interface EntryProps {
  /** Each item is a list of files: one text in all of its formats, or a single file. */
  onLook: (items: File[][]) => void;
}

const isField = (target: EventTarget | null) =>
  target instanceof Element && target.closest("input, textarea, select") !== null;

const nameNow = (what: string) => `${what} ${new Date().toLocaleString()}`;

/**
 * Handles what is dropped or pasted anywhere on the page; otherwise the browser would open a dropped file.
 * Returns whether something is being dragged over the page.
 */
export function useWholePage({ onLook }: EntryProps): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const end = new AbortController();
    const { signal } = end;
    const take = (event: Event, items: File[][]) => {
      event.preventDefault();
      setOver(false);
      if (items.length > 0) onLook(items);
    };
    const hover = (event: DragEvent) => {
      if (isField(event.target) && event.dataTransfer?.types.includes("Files") === false) return;
      event.preventDefault();
      setOver(true);
    };
    addEventListener("dragover", hover, { signal });
    addEventListener("dragleave", (event) => event.relatedTarget ?? setOver(false), { signal });
    addEventListener(
      "drop",
      (event) => take(event, offeredIn(event.dataTransfer, nameNow("Dropped"))),
      { signal },
    );
    addEventListener(
      "paste",
      (event) => {
        if (!isField(event.target)) take(event, offeredIn(event.clipboardData, nameNow("Pasted")));
      },
      { signal },
    );
    return () => end.abort();
  }, [onLook]);
  return over;
}

/** A file input, highlighted while something is dragged over the page. */
export function DropZone({ onLook, over }: EntryProps & { over: boolean }) {
  return (
    <label class={`drop-zone ${over ? "drop-over" : ""}`}>
      <strong>Import papers</strong>
      <span class="hint">
        Choose files, or drop files, text or a selection of a page anywhere here
      </span>
      <input
        type="file"
        multiple
        onChange={({ currentTarget }) => {
          onLook([...(currentTarget.files ?? [])].map((file) => [file]));
          currentTarget.value = ""; // allows choosing the same file again
        }}
      />
    </label>
  );
}

/** Imports a typed or pasted list, or the content of the clipboard. */
export function Paste({ onLook, onClipboard }: EntryProps & { onClipboard: () => void }) {
  const [text, setText] = useState("");
  const take = () => {
    onLook([[textFile(text, nameNow("Pasted"))]]);
    setText("");
  };
  return (
    <div class="stack-tight">
      <div class="actions">
        <button type="button" class="button" onClick={onClipboard}>
          Import from the clipboard
        </button>
      </div>
      <details>
        <summary>Paste a list</summary>
        <div class="stack paste">
          <textarea
            aria-label="List of papers"
            rows={6}
            placeholder="The text of a papers page or e-mail, BibTeX, Markdown, …"
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
          <div class="actions">
            <button type="button" class="button" disabled={text.trim() === ""} onClick={take}>
              Look at what is pasted
            </button>
          </div>
        </div>
      </details>
    </div>
  );
}
