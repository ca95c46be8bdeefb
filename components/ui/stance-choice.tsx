import type { Stance } from "@/utils/domain/preferences";

const STANCES: { stance: Stance; label: string }[] = [
  { stance: "follow", label: "Follow" },
  { stance: "neutral", label: "Neutral" },
  { stance: "mute", label: "Mute" },
];

interface StanceChoiceProps {
  /** Unique on the page. */
  name: string;
  stance: Stance;
  /** Ids of the elements that name and describe the choice. */
  labelledBy: string;
  describedBy: string;
  onChange: (stance: Stance) => void;
}

/** Follow, neutral or mute as a segmented control made of radio buttons; needs `controls.css`. */
export function StanceChoice(props: StanceChoiceProps) {
  const { name, stance, labelledBy, describedBy, onChange } = props;
  return (
    <div
      class="segments"
      role="radiogroup"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
    >
      {STANCES.map((choice) => (
        <label key={choice.stance} class={`segment segment-${choice.stance}`}>
          <input
            type="radio"
            name={name}
            value={choice.stance}
            checked={choice.stance === stance}
            onChange={() => onChange(choice.stance)}
          />
          <span>{choice.label}</span>
        </label>
      ))}
    </div>
  );
}
