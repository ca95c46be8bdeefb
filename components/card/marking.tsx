import { useEffect, useRef, useState } from "preact/hooks";
import type { Mark } from "@/utils/domain/mark";

/** "This is wrong" for a paper in the library. */
export interface Marking {
  /** Stores that a theme or a claim is wrong, or undoes it. */
  mark: (mark: Mark, wrong: boolean) => Promise<unknown>;
  /** Reports why an action failed. */
  attempt: (action: Promise<unknown>) => void;
}

interface MarkedProps {
  /** What is marked, for screen readers. */
  name: string;
  /** Receives the focus if the button that it replaces had it. */
  button: { current: HTMLButtonElement | null };
  set: (wrong: boolean) => void;
}

/** Whether something is marked as wrong, and the props of its buttons. */
export function useMarked(mark: Mark, before: boolean, marking: Marking | null) {
  const [wrong, setWrong] = useState(before);
  const [pressed, setPressed] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  // The pressed button has disappeared.
  useEffect(() => {
    if (pressed) button.current?.focus();
  }, [wrong]);
  const set = (to: boolean) => {
    setPressed(true);
    marking?.attempt(marking.mark(mark, to).then(() => setWrong(to)));
  };
  return { wrong, button, set };
}

/** The "This is wrong" button beside a theme or a claim. */
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

/** Replaces a theme or a claim that is marked as wrong. */
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
