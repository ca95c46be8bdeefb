import type { LibraryState } from "@/utils/domain/views";

interface LibraryFooterProps {
  state: LibraryState | null;
  onOptions: () => void;
}

const count = (number: number, noun: string) =>
  `${number.toLocaleString()} ${noun}${number === 1 ? "" : "s"}`;

/** "113 papers · 1 digest · updated Nov 24, 2026" */
function summary({ papers, digests, updatedAt }: LibraryState): string {
  const parts = [count(papers, "paper"), count(digests.length, "digest")];
  const date = updatedAt === null ? "" : new Date(updatedAt).toLocaleDateString();
  return [...parts, ...(date ? [`updated ${date}`] : [])].join(" · ");
}

/** State of the library, and a button for the options. */
export function LibraryFooter({ state, onOptions }: LibraryFooterProps) {
  return (
    <footer>
      <span role={state?.problem ? "alert" : undefined}>
        {state?.problem ?? (state && summary(state))}
      </span>
      <button type="button" onClick={onOptions}>
        Options
      </button>
    </footer>
  );
}
