import type { ThemeId } from "@/utils/domain/insights";
import type { Stance } from "@/utils/domain/preferences";
import type { CardTheme } from "@/utils/domain/views";

export interface ThemeStancesProps {
  themes: CardTheme[];
  stances: Record<string, Stance>;
  onStance: (theme: ThemeId, stance: Stance) => void;
}

/** Every theme of a paper with its follow and mute buttons. */
export function ThemeStances({ themes, stances, onStance }: ThemeStancesProps) {
  if (themes.length === 0) return <p class="quiet">No theme fits it.</p>;
  return (
    <ul class="themes">
      {themes.map(({ id, label, said }) => (
        <li key={id} class={stances[id] ?? "neutral"}>
          <span class="label">{label}</span>
          {said !== null && <q class="said">{said}</q>}
          <Toggle stance="follow" theme={label} now={stances[id]} set={(to) => onStance(id, to)} />
          <Toggle stance="mute" theme={label} now={stances[id]} set={(to) => onStance(id, to)} />
        </li>
      ))}
    </ul>
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
