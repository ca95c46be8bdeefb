import { useState } from "preact/hooks";
import { type OwnTheme, ownThemeId, themeList, type ThemeRules } from "@/utils/domain/own-theme";
import type { Preferences, Stance, SyncState } from "@/utils/domain/preferences";
import type { SweepState } from "./contract";
import { OwnThemeRow } from "./own-theme-row";
import { SweepProgress } from "./sweep-progress";
import { ThemeForm } from "./theme-form";

interface OwnThemeSectionProps {
  themes: Preferences["themes"];
  stances: Preferences["stances"];
  /** Null while it is being loaded. */
  sync: SyncState | null;
  applying: SweepState | null;
  onSet: (id: string, rules: ThemeRules) => void;
  onRemove: (id: string, rules: ThemeRules) => void;
  onStance: (theme: string, stance: Stance) => void;
}

const NEW = "";

/** The reader's own themes: their words, colours and stances. */
export function OwnThemeSection({ themes, sync, applying, onSet, ...props }: OwnThemeSectionProps) {
  /** Id of the theme whose form is open. */
  const [edited, setEdited] = useState<string | null>(null);
  const own = themeList(themes);
  const form = (theme?: OwnTheme) => (
    <ThemeForm
      {...(theme && { edited: theme })}
      sync={sync}
      taken={own.filter(({ id }) => id !== theme?.id).map(({ label }) => label)}
      onSave={(rules) => onSet(theme?.id ?? ownThemeId(rules.label), rules)}
      onClose={() => setEdited(null)}
    />
  );
  return (
    <section id="own-themes" aria-labelledby="own-themes-heading">
      <h2 id="own-themes-heading">Your themes</h2>
      <p class="hint">
        Tags of your own: a paper gets one where a word or phrase of yours stands in its title or
        abstract. They sync with your other settings.
      </p>
      {own.length > 0 && (
        <ul class="rows panel">
          {own.map((theme) => (
            <li key={theme.id} class="row">
              {theme.id === edited ? (
                form(theme)
              ) : (
                <OwnThemeRow theme={theme} {...props} onEdit={() => setEdited(theme.id)} />
              )}
            </li>
          ))}
        </ul>
      )}
      {applying && <SweepProgress what="Applying your themes" {...applying} />}
      {edited === NEW ? (
        <div class="panel">{form()}</div>
      ) : (
        <div class="actions own-theme-add">
          <button type="button" class="button" onClick={() => setEdited(NEW)}>
            Add a theme
          </button>
        </div>
      )}
    </section>
  );
}
