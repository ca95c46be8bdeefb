import { useState } from "preact/hooks";
import type { Preferences, Stance } from "@/utils/domain/preferences";
import type { ThemeChoice } from "./contract";
import { ThemeRow } from "./theme-row";

interface ThemeSectionProps {
  themes: readonly ThemeChoice[];
  stances: Preferences["stances"];
  onChange: (theme: string, stance: Stance) => void;
}

const matches = ({ label, about, group, id }: ThemeChoice, query: string) => {
  const text = `${label} ${about} ${group} ${id}`.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
};

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

function summary(themes: readonly ThemeChoice[], stances: Preferences["stances"], found: number) {
  const count = (stance: Stance) => themes.filter(({ id }) => stances[id] === stance).length;
  const shown = found === themes.length ? `${found} themes` : `${found} of ${themes.length} themes`;
  return `${shown} · ${count("follow")} followed · ${count("mute")} muted`;
}

/** All themes by group, with a search box. */
export function ThemeSection({ themes, stances, onChange }: ThemeSectionProps) {
  const [query, setQuery] = useState("");
  const found = themes.filter((theme) => matches(theme, query));
  const groups = [...new Set(found.map(({ group }) => group))];
  return (
    <section id="themes" aria-labelledby="themes-heading">
      <h2 id="themes-heading">Themes</h2>
      <p class="hint">Followed themes stand out beside titles; muted ones dim the paper’s strip.</p>
      <label class="search">
        <span>Search themes</span>
        <input
          type="search"
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </label>
      <p class="hint" aria-live="polite">
        {summary(themes, stances, found.length)}
      </p>
      {found.length === 0 && <p class="empty">No theme matches “{query}”.</p>}
      {groups.map((group) => (
        <section key={group} class="panel" aria-labelledby={`group-${group}`}>
          <h3 id={`group-${group}`}>{capitalised(group)}</h3>
          <ul class="rows">
            {found
              .filter((theme) => theme.group === group)
              .map((theme) => (
                <ThemeRow
                  key={theme.id}
                  theme={theme}
                  stance={stances[theme.id] ?? "neutral"}
                  onChange={(stance) => onChange(theme.id, stance)}
                />
              ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
