import { StanceChoice } from "@/components/ui/stance-choice";
import type { Stance } from "@/utils/domain/preferences";
import type { ThemeChoice } from "./contract";

interface ThemeRowProps {
  theme: ThemeChoice;
  stance: Stance;
  onChange: (stance: Stance) => void;
}

/** A theme with its stance. */
export function ThemeRow({ theme, stance, onChange }: ThemeRowProps) {
  const { id, label, about } = theme;
  return (
    <li class={`row theme-${stance}`}>
      <div class="row-text">
        <span id={`theme-${id}`} class="row-label">
          {label}
        </span>
        <span id={`about-${id}`} class="hint">
          {about}
        </span>
      </div>
      <StanceChoice
        name={`stance-${id}`}
        stance={stance}
        labelledBy={`theme-${id}`}
        describedBy={`about-${id}`}
        onChange={onChange}
      />
    </li>
  );
}
