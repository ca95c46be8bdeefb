import { useEffect, useId, useMemo, useRef, useState } from "preact/hooks";
import { type FileChoice, type ImportRule, withDecided } from "@/utils/domain/import-choice";
import type { FilePreview } from "@/components/options/transfer";
import { counted } from "@/components/options/transfer-words";
import { RULES } from "./choice-words";
import { EntryList, type Lacking } from "./entry-list";
import { type Listed, PAGE, seenIn, type View } from "./listed";
import { Pager } from "./pager";
import { ViewChoice } from "./view-choice";

interface EntryChooserProps {
  previews: readonly FilePreview[];
  /** All papers of the files. */
  listed: readonly Listed[];
  choices: readonly FileChoice[];
  onChange: (choices: FileChoice[]) => void;
}

const NEW_VIEW: View = { only: "all", search: "", page: 0, since: [] };

/** Excludes papers from an import: one by one, all that are shown, or by a rule. */
export function EntryChooser({ previews, listed, choices, onChange }: EntryChooserProps) {
  const [chosen, setView] = useState(NEW_VIEW);
  const view = useMemo(() => viewOf(listed, chosen), [listed, chosen]);
  const seen = useMemo(() => seenIn(listed, view), [listed, view]);
  const show = (part: Partial<View>) =>
    setView((before) => ({ ...before, page: 0, since: choices, ...part }));
  const page = Math.min(view.page, Math.max(0, Math.ceil(seen.length / PAGE) - 1));
  const tick = (some: readonly Listed[], taken: boolean) => onChange(ticked(choices, some, taken));
  const follow = (rule: ImportRule) => onChange(choices.map((one) => ({ ...one, rule })));
  const tickAll = (taken: boolean) =>
    seen === listed ? onChange(choices.map((one) => allOf(one, taken))) : tick(seen, taken);
  const lacking = useMemo(() => lackingIn(listed), [listed]);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.lastElementChild?.scrollTo({ top: 0 }), [page, view]);
  return (
    <details>
      <summary>Leave papers out</summary>
      <div class="stack mend">
        <RuleChoice choices={choices} onChange={follow} />
        <ViewChoice previews={previews} listed={listed} view={view} onChange={show} />
        {seen.length === 0 ? (
          <p class="empty">
            {isUnmended(view) ? "Nothing is left out." : "No paper is like this."}
          </p>
        ) : (
          <div class="stack" ref={box}>
            <Bulk found={seen === listed ? null : seen.length} onTick={tickAll} />
            <EntryList
              listed={seen.slice(page * PAGE, (page + 1) * PAGE)}
              choices={choices}
              lacking={lacking}
              onTick={tick}
            />
          </div>
        )}
        <Pager count={seen.length} page={page} onPage={(to) => setView({ ...view, page: to })} />
      </div>
    </details>
  );
}

const isUnmended = ({ only, search }: View) => only === "left" && search === "";

/** After a file was read again, it may have no papers of the chosen kind: then all are shown. */
const viewOf = (listed: readonly Listed[], view: View): View =>
  view.only === "left" || seenIn(listed, { ...view, search: "" }).length > 0
    ? view
    : { ...view, only: "all" };

const lackingIn = (listed: readonly Listed[]): Lacking => ({
  id: listed.some(({ entry }) => entry.hasId),
  abstract: listed.some(({ entry }) => entry.hasAbstract),
});

/** The choices after papers were ticked or unticked. */
function ticked(choices: readonly FileChoice[], some: readonly Listed[], taken: boolean) {
  const files = Map.groupBy(some, ({ file }) => file);
  return choices.map((choice, file) =>
    withDecided(choice, files.get(file)?.map(({ entry }) => entry) ?? [], taken),
  );
}

/** Also discards what was ticked one by one. */
const allOf = (choice: FileChoice, taken: boolean): FileChoice => ({
  ...choice,
  rule: taken ? "all" : "none",
  decided: new Map(),
});

interface RuleChoiceProps {
  choices: readonly FileChoice[];
  onChange: (rule: ImportRule) => void;
}

/** One rule for all files. */
function RuleChoice({ choices: [first], onChange }: RuleChoiceProps) {
  const id = useId();
  return (
    <div class="field">
      <label htmlFor={id}>Import</label>
      <select
        id={id}
        aria-describedby={`${id}-hint`}
        value={first?.rule ?? "all"}
        onChange={({ currentTarget }) => {
          const rule = RULES.find(([name]) => name === currentTarget.value)?.[0];
          if (rule) onChange(rule);
        }}
      >
        {RULES.map(([rule, words]) => (
          <option key={rule} value={rule}>
            {words}
          </option>
        ))}
      </select>
      <span class="hint" id={`${id}-hint`}>
        What you tick or leave out one by one stays so.
      </span>
    </div>
  );
}

interface BulkProps {
  /** Number of papers that match the view; null if it shows all. */
  found: number | null;
  onTick: (taken: boolean) => void;
}

function Bulk({ found, onTick }: BulkProps) {
  const some = found === 1 ? "this one" : `these ${counted(found ?? 0)}`;
  const which = found === null ? "all" : some;
  return (
    <div class="actions">
      <button type="button" class="button" onClick={() => onTick(true)}>
        Tick {which}
      </button>
      <button type="button" class="button" onClick={() => onTick(false)}>
        Leave {which} out
      </button>
    </div>
  );
}
