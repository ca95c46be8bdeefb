import { createElement, useState } from "react";

export interface ListedRow {
  id: string;
  title: string;
  round?: number;
}

declare global {
  interface Window {
    /** Appends rows, as infinite scroll does. */
    addRows?: (more: ListedRow[]) => void;
    /** Replaces the elements of a row by changing its key. */
    renderAgain?: (at: number) => void;
  }
}

/** A listing with the markup of Hugging Face's, rendered by React. */
export function Listing({ rows }: { rows: ListedRow[] }) {
  const [shown, setShown] = useState(rows);
  if (typeof window !== "undefined") {
    window.addRows = (more) => setShown((all) => [...all, ...more]);
    window.renderAgain = (at) =>
      setShown((all) =>
        all.map((row, i) =>
          i === at ? Object.assign({}, row, { round: (row.round ?? 0) + 1 }) : row,
        ),
      );
  }
  const card = ({ id, title, round = 0 }: ListedRow) =>
    createElement(
      "article",
      { key: `${id} ${round}` },
      createElement("h3", null, createElement("a", { href: `/papers/${id}` }, title)),
      createElement("p", null, "12 authors"),
    );
  return createElement("main", null, shown.map(card));
}
