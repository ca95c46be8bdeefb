import { useEffect, useRef, useState } from "preact/hooks";
import type { Mark } from "@/utils/domain/mark";

/** "This is wrong" of a paper in the library. */
export interface Marking {
  /** Keeps that a theme or a claim is wrong, or takes that back. */
  mark: (mark: Mark, wrong: boolean) => Promise<unknown>;
  /** Shows why an action failed. */
  attempt: (action: Promise<unknown>) => void;
}

interface MarkedProps {
  /** What it is said of, for a screen reader. */
  name: string;
  /** Gets the focus where the other button that stood here had it. */
  button: { current: HTMLButtonElement | null };
  set: (wrong: boolean) => void;
}

/** Whether something is marked as wrong, and what its buttons need. */
export function useMarked(mark: Mark, before: boolean, marking: Marking | null) {
  const [wrong, setWrong] = useState(before);
  const [pressed, setPressed] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone.
  useEffect(() => {
    if (pressed) button.current?.focus();
  }, [wrong]);
  const set = (to: boolean) => {
    setPressed(true);
    marking?.attempt(marking.mark(mark, to).then(() => setWrong(to)));
  };
  return { wrong, button, set };
}

/** The quiet button beside a theme or a claim. */
export const MarkAsWrong = ({ name, button, set }: MarkedProps) => (
  <button
    type="button"
    ref={button}
    class="flag"
    title="This is wrong"
    aria-label={`This is wrong: ${name}`}
    onClick={() => set(true)}
  >
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d="M4 14.5v-12M4 3h8.5l-2.2 3 2.2 3H4" />
    </svg>
  </button>
);

/** What stands in the place of a theme or a claim that is marked. */
export const MarkedAsWrong = ({ name, button, set }: MarkedProps) => (
  <>
    <span class="quiet">Marked as wrong.</span>
    <button
      type="button"
      ref={button}
      class="toggle"
      aria-label={`Undo: ${name} is marked as wrong`}
      onClick={() => set(false)}
    >
      Undo
    </button>
  </>
);
