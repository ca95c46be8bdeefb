import { useState } from "preact/hooks";

/** Takes a file that is chosen or dropped. */
export function DropZone({ onFile }: { onFile: (file: File) => void }) {
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) onFile(file);
  };
  return (
    <label
      class={`drop-zone ${over ? "drop-over" : ""}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <strong>Import papers</strong>
      <span class="hint">Choose a file, or drop one here</span>
      <input
        type="file"
        onChange={({ currentTarget }) => {
          take(currentTarget.files);
          currentTarget.value = ""; // so that the same file can be chosen again
        }}
      />
    </label>
  );
}

/** Takes a list that is pasted, as a file. */
export function Paste({ onFile }: { onFile: (file: File) => void }) {
  const [text, setText] = useState("");
  const take = () => {
    onFile(new File([text], `Pasted ${new Date().toLocaleString()}`));
    setText("");
  };
  return (
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
            Import what is pasted
          </button>
        </div>
      </div>
    </details>
  );
}
