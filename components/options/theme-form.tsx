import { useState } from "preact/hooks";
import { HuedTag } from "@/components/ui/hued-tag";
import {
  MAX_LABEL,
  type OwnTheme,
  readPhrases,
  THEME_HUES,
  type ThemeColour,
  themeProblem,
  type ThemeRules,
} from "@/utils/domain/own-theme";
import type { SyncState } from "@/utils/domain/preferences";
import { ThemeSize } from "./theme-size";

interface ThemeFormProps {
  /** The theme to edit; unset for a new one. */
  edited?: OwnTheme;
  /** Null while it is being loaded. */
  sync: SyncState | null;
  /** Names of the other themes. */
  taken: readonly string[];
  onSave: (rules: ThemeRules) => void;
  onClose: () => void;
}

const COLOURS = Object.keys(THEME_HUES) as ThemeColour[];
const EMPTY: ThemeRules = { label: "", phrases: [], colour: "blue" };

const rulesOf = ({ label, phrases, colour }: ThemeRules): ThemeRules => ({
  label,
  phrases,
  colour,
});

/** The form is opened to type. */
const focus = (box: HTMLInputElement | null) => box?.focus();

function problemOf(rules: ThemeRules, taken: readonly string[]): string | null {
  const isTaken = taken.some((label) => label.toLowerCase() === rules.label.toLowerCase());
  return isTaken ? `You have a theme “${rules.label}” already.` : themeProblem(rules);
}

/** The content of the form, and its problem after an attempt to save. */
function useDraft(initial: ThemeRules, taken: readonly string[]) {
  const [label, setLabel] = useState(initial.label);
  const [words, setWords] = useState(initial.phrases.join("\n"));
  const [colour, setColour] = useState(initial.colour);
  const [problem, setProblem] = useState<string | null>(null);
  const rules: ThemeRules = { label: label.trim(), phrases: readPhrases(words), colour };
  const finished = (): ThemeRules | null => {
    const found = problemOf(rules, taken);
    setProblem(found);
    return found === null ? rules : null;
  };
  return { label, setLabel, words, setWords, colour, setColour, rules, problem, finished };
}

/** A form for the name, words and colour of a theme. */
export function ThemeForm({ edited, sync, taken, onSave, onClose }: ThemeFormProps) {
  const initial: ThemeRules = edited ?? EMPTY;
  const { problem, finished, ...draft } = useDraft(initial, taken);
  const save = (event: Event) => {
    event.preventDefault();
    const rules = finished();
    if (rules === null) return;
    onSave(rules);
    onClose();
  };
  return (
    <form
      class="stack theme-form"
      aria-label={initial.label ? `Edit ${initial.label}` : "New theme"}
      onSubmit={save}
      onKeyDown={({ key }) => key === "Escape" && onClose()}
    >
      <label class="field">
        <span>Name</span>
        <input
          type="text"
          maxLength={MAX_LABEL}
          value={draft.label}
          ref={focus}
          onInput={({ currentTarget }) => draft.setLabel(currentTarget.value)}
        />
      </label>
      <Words words={draft.words} onWords={draft.setWords} />
      <ThemeSize
        rules={draft.rules}
        stored={edited ? { id: edited.id, rules: rulesOf(edited) } : null}
        sync={sync}
      />
      <Colours colour={draft.colour} label={draft.label} onChange={draft.setColour} />
      {problem !== null && (
        <p role="alert" class="problem">
          {problem}
        </p>
      )}
      <div class="actions">
        <button type="submit" class="button button-primary">
          Save theme
        </button>
        <button type="button" class="button" onClick={onClose}>
          Cancel
        </button>
      </div>
    </form>
  );
}

function Words({ words, onWords }: { words: string; onWords: (words: string) => void }) {
  return (
    <label class="field">
      <span>Words or phrases</span>
      <textarea
        rows={4}
        value={words}
        placeholder={"state space model*\nmamba"}
        onInput={({ currentTarget }) => onWords(currentTarget.value)}
      />
      <span class="hint">
        One a line, or parted by commas. Capitals and hyphens make no difference; an asterisk at the
        end lets the last word go on.
      </span>
    </label>
  );
}

interface ColoursProps {
  colour: ThemeColour;
  label: string;
  onChange: (colour: ThemeColour) => void;
}

function Colours({ colour, label, onChange }: ColoursProps) {
  return (
    <fieldset class="colours">
      <legend>Colour</legend>
      {COLOURS.map((name) => (
        <label key={name} class="swatch" style={{ "--hue": THEME_HUES[name] }}>
          <input
            type="radio"
            name="colour"
            checked={name === colour}
            aria-label={name}
            title={name}
            onChange={() => onChange(name)}
          />
        </label>
      ))}
      <HuedTag label={label.trim() || "Name"} hue={THEME_HUES[colour]} />
    </fieldset>
  );
}
