import { HuedTag } from "@/components/ui/hued-tag";
import { StanceChoice } from "@/components/ui/stance-choice";
import { type OwnTheme, THEME_HUES, type ThemeRules } from "@/utils/domain/own-theme";
import type { Preferences, Stance } from "@/utils/domain/preferences";

interface OwnThemeRowProps {
  theme: OwnTheme;
  stances: Preferences["stances"];
  onStance: (theme: string, stance: Stance) => void;
  onEdit: () => void;
  onRemove: (id: string, rules: ThemeRules) => void;
}

/** One of the reader's own themes: its tag and its words. */
export function OwnThemeRow({ theme, stances, onStance, onEdit, onRemove }: OwnThemeRowProps) {
  const { id, ...rules } = theme;
  const { label, phrases, colour } = rules;
  return (
    <>
      <div class="row-text">
        <span id={`theme-${id}`}>
          <HuedTag label={label} hue={THEME_HUES[colour]} />
        </span>
        <span id={`about-${id}`} class="hint">
          {phrases.join(", ")}
        </span>
      </div>
      <StanceChoice
        name={`stance-${id}`}
        stance={stances[id] ?? "neutral"}
        labelledBy={`theme-${id}`}
        describedBy={`about-${id}`}
        onChange={(stance) => onStance(id, stance)}
      />
      <div class="actions">
        <button type="button" class="button" aria-label={`Edit ${label}`} onClick={onEdit}>
          Edit
        </button>
        <button
          type="button"
          class="button"
          aria-label={`Remove ${label}`}
          onClick={() => onRemove(id, rules)}
        >
          Remove
        </button>
      </div>
    </>
  );
}
