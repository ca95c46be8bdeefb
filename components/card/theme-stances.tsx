import type { ThemeId } from "@/utils/domain/insights";
import { isOwnThemeId } from "@/utils/domain/own-theme";
import type { Stance } from "@/utils/domain/preferences";
import type { CardTheme } from "@/utils/domain/views";
import { MarkAsWrong, MarkedAsWrong, type Marking, useMarked } from "./marking";

export interface ThemeStancesProps {
  themes: CardTheme[];
  stances: Record<string, Stance>;
  onStance: (theme: ThemeId, stance: Stance) => void;
  /** Null if the paper is not in the library. */
  marking: Marking | null;
}

/** All themes of a paper with their follow and mute buttons. */
export function ThemeStances({ themes, ...rest }: ThemeStancesProps) {
  if (themes.length === 0) return <p class="quiet">No theme fits it.</p>;
  return (
    <ul class="themes">
      {themes.map((theme) => (
        <Theme key={theme.id} theme={theme} {...rest} />
      ))}
    </ul>
  );
}

type ThemeProps = Omit<ThemeStancesProps, "themes"> & { theme: CardTheme };

function Theme({ theme: { id, label, said, ...theme }, stances, onStance, marking }: ThemeProps) {
  const { wrong, ...marked } = useMarked({ what: "theme", theme: id }, theme.wrong, marking);
  if (wrong)
    return (
      <li class="wrong">
        <span class="label" inert={isOwnThemeId(id)}>
          {label}
        </span>
        <MarkedAsWrong name={label} {...marked} />
      </li>
    );
  return (
    <li class={stances[id] ?? "neutral"}>
      {/* Names of own themes are inert, so that the page cannot find them; the buttons' labels contain them. */}
      <span class="label" inert={isOwnThemeId(id)}>
        {label}
      </span>
      {said !== null && <q class="said">{said}</q>}
      <Toggle stance="follow" theme={label} now={stances[id]} set={(to) => onStance(id, to)} />
      <Toggle stance="mute" theme={label} now={stances[id]} set={(to) => onStance(id, to)} />
      {marking && <MarkAsWrong name={label} {...marked} />}
    </li>
  );
}

interface ToggleProps {
  stance: "follow" | "mute";
  theme: string;
  now: Stance | undefined;
  set: (stance: Stance) => void;
}

const WORDS = { follow: "Follow", mute: "Mute" } as const;

function Toggle({ stance, theme, now, set }: ToggleProps) {
  const pressed = now === stance;
  return (
    <button
      type="button"
      class="toggle"
      aria-pressed={pressed}
      aria-label={`${WORDS[stance]} ${theme}`}
      onClick={() => set(pressed ? "neutral" : stance)}
    >
      {WORDS[stance]}
    </button>
  );
}
