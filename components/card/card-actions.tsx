import { useEffect, useRef, useState } from "preact/hooks";

/** An action on the card's paper that can be undone. */
export interface CardAction {
  label: string;
  /** Shown once it is done. */
  said: string;
  act: () => Promise<unknown>;
  undo: () => Promise<unknown>;
}

interface CardActionsProps {
  actions: readonly CardAction[];
  /** Called with the action that was done, or null once it was undone. */
  onDone: (action: CardAction | null) => void;
  /** Reports why an action failed. */
  attempt: (action: Promise<unknown>) => void;
}

/** The footer of the card: available actions, or the one that was done, with its undo. */
export function CardActions({ actions, onDone, attempt }: CardActionsProps) {
  const [done, setDone] = useState<CardAction | null>(null);
  const undo = useRef<HTMLButtonElement>(null);
  // The pressed button has disappeared.
  useEffect(() => {
    if (done) undo.current?.focus();
  }, [done]);
  const finish = (action: CardAction | null) => {
    setDone(action);
    onDone(action);
  };
  return (
    <div class="bottom">
      <span role="status">{done?.said}</span>
      {done ? (
        <button
          type="button"
          ref={undo}
          onClick={() => attempt(done.undo().then(() => finish(null)))}
        >
          Undo
        </button>
      ) : (
        actions.map((action) => (
          <button
            key={action.label}
            type="button"
            onClick={() => attempt(action.act().then(() => finish(action)))}
          >
            {action.label}
          </button>
        ))
      )}
    </div>
  );
}
