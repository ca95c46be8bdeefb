import { useState } from "preact/hooks";

export const optionId = (index: number) => `result-${index}`;

interface ResultKeys {
  /** Number of results shown. */
  count: number;
  /** Called on Enter, with the chosen index. */
  onEnter: (chosen: number) => void;
  /** Called on Escape; returns whether there was something to clear. */
  onClear: () => boolean;
}

/** Arrow keys choose a result while the focus stays in the search box. */
export function useResultKeys({ count, onEnter, onClear }: ResultKeys) {
  const [chosen, setChosen] = useState(0);
  const choose = (index: number) => {
    const next = Math.max(Math.min(index, count - 1), 0);
    setChosen(next);
    document.querySelector(`#${optionId(next)}`)?.scrollIntoView({ block: "nearest" });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown") choose(chosen + 1);
    else if (event.key === "ArrowUp") choose(chosen - 1);
    else if (event.key === "Enter") onEnter(chosen);
    else if (event.key !== "Escape" || !onClear()) return;
    event.preventDefault();
  };
  return { chosen, reset: () => setChosen(0), onKeyDown };
}
