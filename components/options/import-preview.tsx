import type { PreviewPaper } from "@/utils/domain/views";
import { SkippedList } from "./skipped-list";
import type { FilePreview } from "./transfer";
import { papersIn } from "./transfer-words";

interface ImportPreviewProps {
  previews: readonly FilePreview[];
  first: readonly PreviewPaper[];
  onConfirm: () => void;
  onDismiss: () => void;
}

const sum = (previews: readonly FilePreview[]) =>
  previews.reduce((papers, one) => papers + one.papers, 0);

/** What was found in files, before anything is stored. */
export function ImportPreview({ previews, first, onConfirm, onDismiss }: ImportPreviewProps) {
  const readable = previews.filter(({ problem }) => problem === null);
  const isPart = readable.some((one) => one.isPart);
  return (
    <section class="stack" aria-labelledby="preview-heading">
      <h3 id="preview-heading">Found, not imported yet</h3>
      <ul class="rows">
        {previews.map((preview) => (
          <li key={preview.name} class="row">
            <FileLine preview={preview} />
          </li>
        ))}
      </ul>
      {first.length > 0 && <FirstPapers papers={first} />}
      <div class="actions">
        <button type="button" class="button button-main" onClick={onConfirm}>
          {isPart ? "Import all of it" : `Import ${papersIn(sum(readable))}`}
        </button>
        <button type="button" class="button" onClick={onDismiss}>
          Do not import
        </button>
      </div>
    </section>
  );
}

function FileLine({ preview }: { preview: FilePreview }) {
  const { name, format, papers, abstracts, ids, isPart, problem } = preview;
  const found = `${papersIn(papers)}, ${abstracts} with an abstract, ${ids} with an id`;
  return (
    <div class="stack-tight">
      <strong class="file-name">{name}</strong>
      {problem === null ? (
        <span>
          {format}: {isPart ? `the first ${found}. The rest is read while it is imported.` : found}
        </span>
      ) : (
        <span class="problem">{problem}</span>
      )}
      {problem === null && <SkippedList {...preview} />}
    </div>
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
