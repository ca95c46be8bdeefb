import { useId } from "preact/hooks";
import type { FileChoice } from "@/utils/domain/import-choice";
import { isIn, type Listed } from "./listed";

/** Whether a missing id or abstract is worth showing. */
export interface Lacking {
  id: boolean;
  abstract: boolean;
}

interface EntryListProps {
  /** The papers of one page. */
  listed: readonly Listed[];
  choices: readonly FileChoice[];
  /** False for what all papers lack. */
  lacking: Lacking;
  onTick: (listed: readonly Listed[], taken: boolean) => void;
}

/** Papers with checkboxes. */
export const EntryList = ({ listed, choices, lacking, onTick }: EntryListProps) => (
  <ul class="entries scroll-box" aria-label="Papers to import">
    {listed.map((one) => (
      <EntryRow
        key={`${one.file} ${one.entry.name}`}
        listed={one}
        taken={isIn(one, choices)}
        lacking={lacking}
        onTick={(taken) => onTick([one], taken)}
      />
    ))}
  </ul>
);

interface EntryRowProps {
  listed: Listed;
  taken: boolean;
  lacking: Lacking;
  onTick: (taken: boolean) => void;
}

function EntryRow({ listed: { entry }, taken, lacking, onTick }: EntryRowProps) {
  const id = useId();
  const { title, hasAbstract, isUnsure } = entry;
  const about = [
    entry.id ?? (lacking.id ? "no id" : null),
    hasAbstract || !lacking.abstract ? null : "no abstract",
    isUnsure ? "nothing but its list says that it is a paper" : null,
  ].filter((part) => part !== null);
  return (
    <li class={taken ? "entry" : "entry entry-left"}>
      <input
        type="checkbox"
        id={id}
        checked={taken}
        aria-describedby={`${id}-about`}
        onChange={({ currentTarget }) => onTick(currentTarget.checked)}
      />
      <span>
        <label htmlFor={id}>{title}</label>
        <span class="hint" id={`${id}-about`}>
          {about.join(" · ")}
        </span>
      </span>
    </li>
  );
}
