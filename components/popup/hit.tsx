import type { Stance } from "@/utils/domain/preferences";
import type { SearchHit, TextPart } from "@/utils/domain/views";

interface HitProps {
  id: string;
  hit: SearchHit;
  chosen: boolean;
  stances: Record<string, Stance>;
  onOpen: () => void;
}

/** A search result with its matches marked. */
export function Hit({ id, hit, chosen, stances, onOpen }: HitProps) {
  return (
    // The search box has the keyboard focus (aria-activedescendant); the row only handles clicks.
    <li id={id} role="option" aria-selected={chosen} class="hit" onClick={onOpen}>
      <span class="title">
        <Marked parts={hit.title} />
      </span>
      <span class="snippet">
        <Marked parts={hit.snippet} />
      </span>
      <span class="chips">
        {hit.themes.slice(0, 3).map(({ id: theme, label, hue }) => (
          <span
            key={theme}
            class={`tag ${hue === undefined ? "" : "own"} ${stances[theme] ?? "neutral"}`}
            style={{ "--hue": hue }}
          >
            {label}
          </span>
        ))}
        {hit.claims.map(({ look, text, spoken }) => (
          <span key={spoken} class={`claim ${look}`} aria-label={spoken} role="img">
            {text}
          </span>
        ))}
        {hit.links.some(({ kind }) => kind === "code") && <span class="tag">Code</span>}
      </span>
    </li>
  );
}

function Marked({ parts }: { parts: TextPart[] }) {
  return (
    <>{parts.map(({ text, hit }, at) => (hit ? <mark key={at}>{text}</mark> : <>{text}</>))}</>
  );
}
