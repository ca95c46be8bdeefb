import { useEffect, useRef, useState } from "preact/hooks";

/** Something that the reader may do with the card's paper, and take back. */
export interface CardAction {
  label: string;
  /** What is so once it is done. */
  said: string;
  act: () => Promise<unknown>;
  undo: () => Promise<unknown>;
}

interface CardActionsProps {
  actions: readonly CardAction[];
  /** Called with what was done, or null once it was taken back. */
  onDone: (action: CardAction | null) => void;
  /** Shows why an action failed. */
  attempt: (action: Promise<unknown>) => void;
}

/** The card's foot: what can be done, or what was done, with its undo. */
export function CardActions({ actions, onDone, attempt }: CardActionsProps) {
  const [done, setDone] = useState<CardAction | null>(null);
  const undo = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone.
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
