import { useMemo, useState } from "preact/hooks";
import { type FileChoice, WHOLE_FILE } from "@/utils/domain/import-choice";
import type { PreviewPaper } from "@/utils/domain/views";
import {
  chosenOf,
  chosenWords,
  importWords,
  isNothing,
  nothingWords,
} from "./preview/choice-words";
import { ColumnsSection } from "./preview/columns-section";
import { EntryChooser } from "./preview/entry-chooser";
import { FileFound } from "./preview/file-found";
import { listedIn } from "./preview/listed";
import { useResultFocus } from "./preview/use-result-focus";
import type { FilePreview, Mending, TransferActions } from "./transfer";

/** Papers shown with their insights. */
const SHOWN = 5;

interface ImportPreviewProps {
  previews: readonly FilePreview[];
  mending: Mending | null;
  actions: Pick<TransferActions, "mend" | "confirm" | "dismiss">;
}

/** The papers found in files, before anything is stored; the reader may correct how they were read. */
export function ImportPreview({ previews, mending, actions }: ImportPreviewProps) {
  const heading = useResultFocus<HTMLHeadingElement>();
  const [choices, setChoices] = useState<FileChoice[]>(() => previews.map(() => WHOLE_FILE));
  const listed = useMemo(() => listedIn(previews), [previews]);
  const first = previews.flatMap(({ first: papers }) => papers).slice(0, SHOWN);
  const chosen = chosenOf(previews, listed, choices);
  const isReading = mending?.state === "going";
  const confirm = () =>
    actions.confirm(choices.map((one, at) => ({ ...one, reread: previews[at]?.reread ?? null })));
  return (
    <section class="stack preview" aria-labelledby="preview-heading">
      <h3 id="preview-heading" ref={heading} tabIndex={-1}>
        Preview: nothing is imported yet
      </h3>
      <ul class="rows">
        {previews.map((preview) => (
          <li key={preview.name} class="row">
            <FileFound preview={preview} />
          </li>
        ))}
      </ul>
      {first.length > 0 && <FirstPapers papers={first} />}
      <ColumnsSection previews={previews} mending={mending} onMend={actions.mend} />
      {listed.length > 0 && (
        <EntryChooser previews={previews} listed={listed} choices={choices} onChange={setChoices} />
      )}
      <p role="status" id="preview-chosen">
        {isNothing(chosen) ? nothingWords(chosen) : chosenWords(chosen)}
      </p>
      <div class="actions">
        <button
          type="button"
          class="button button-primary"
          disabled={isReading || isNothing(chosen)}
          aria-describedby="preview-chosen"
          onClick={confirm}
        >
          {importWords(chosen)}
        </button>
        <button type="button" class="button" onClick={actions.dismiss}>
          Do not import
        </button>
      </div>
    </section>
  );
}

const FirstPapers = ({ papers }: { papers: readonly PreviewPaper[] }) => (
  <div class="stack-tight">
    <p class="hint">{papers.length === 1 ? "The paper:" : `The first ${papers.length}:`}</p>
    <ol class="first-papers">
      {papers.map(({ title, id, hasAbstract, themes, claims }) => (
        <li key={title}>
          <span>{title}</span>
          <span class="hint">
            {[id, ...themes, ...claims, hasAbstract ? null : "no abstract"]
              .filter((part) => part !== null)
              .join(" · ")}
          </span>
        </li>
      ))}
    </ol>
  </div>
);
