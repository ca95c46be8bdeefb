import { SkippedList } from "@/components/options/skipped-list";
import type { FilePreview } from "@/components/options/transfer";
import { counted, papersIn } from "@/components/options/transfer-words";
import { kindsOf, kindWords } from "./kind-words";

/** Maximum lines kept that belong to no paper: see `MOST_LEFT` in `utils/sources/read/gathered.ts`. */
const MOST_LEFT = 500;

/** What was found in a file and what was not, by kind. */
export function FileFound({ preview }: { preview: FilePreview }) {
  const { name, format, papers, abstracts, ids, isPart, problem, entries, left } = preview;
  const found = `${papersIn(papers)}, ${counted(abstracts)} with an abstract, ${counted(ids)} with an id`;
  if (problem !== null)
    return (
      <div class="stack-tight">
        <strong class="file-name">{name}</strong>
        <span class="problem">{problem}</span>
      </div>
    );
  const kinds = kindsOf(entries).map(([kind, count]) => kindWords(kind, count));
  return (
    <div class="stack-tight">
      <strong class="file-name">{name}</strong>
      <span>
        {format}: {isPart ? `the first ${found}. The rest is read while it is imported.` : found}
      </span>
      {kinds.length > 0 && <span class="hint">Read as: {kinds.join(" · ")}</span>}
      <SkippedList {...preview} />
      {left.length > 0 && <LeftLines lines={left} />}
    </div>
  );
}

/** The lines of a list that belong to no paper. */
function LeftLines({ lines }: { lines: readonly string[] }) {
  const some = lines.length === 1 ? "1 line belongs" : `${counted(lines.length)} lines belong`;
  return (
    <details>
      <summary>
        {lines.length < MOST_LEFT ? some : `${counted(MOST_LEFT)} lines or more belong`} to no paper
      </summary>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrollable by keyboard */}
      <ul class="examples scroll-box" tabIndex={0} aria-label="Lines that belong to no paper">
        {lines.map((line, at) => (
          // oxlint-disable-next-line no-array-index-key -- the list does not change
          <li key={at}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
