import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { SearchAnswer, SearchHit, SearchRequest } from "@/utils/domain/views";

/** The result of the last answered request; it is kept while the next one is running. */
export interface SearchState {
  answer: SearchAnswer | null;
  problem: string | null;
  /** Calls back with the hits of the newest request; at once if it is already answered. */
  whenAnswered: (use: (hits: SearchHit[]) => void) => void;
}

/** Milliseconds between searches while papers are still being indexed. */
const AGAIN = 1000;

/**
 * Searches whenever the request or the attempt changes, and again while papers are still being indexed;
 * answers to older requests are dropped.
 */
export function useSearch(
  search: (request: SearchRequest) => Promise<SearchAnswer>,
  { text, hasCode, theme }: SearchRequest,
  attempt: string,
): SearchState {
  const [state, setState] = useState<Omit<SearchState, "whenAnswered">>({
    answer: null,
    problem: null,
  });
  const [round, setRound] = useState(0);
  const asking = useRef<Promise<SearchAnswer> | null>(null);
  // Before the next key: Enter must use the newest request.
  useLayoutEffect(() => {
    let current = true;
    asking.current = search({ text, hasCode, theme });
    asking.current.then(
      (answer) => current && setState({ answer, problem: null }),
      (error: unknown) =>
        current &&
        setState({ answer: null, problem: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      current = false;
    };
  }, [text, hasCode, theme, attempt, round]);
  useEffect(() => {
    const isLast = !state.answer?.missing;
    const again = isLast ? undefined : setTimeout(() => setRound((last) => last + 1), AGAIN);
    return () => clearTimeout(again);
  }, [state.answer]);
  const whenAnswered: SearchState["whenAnswered"] = (use) => {
    const asked = asking.current;
    // A failed search is already reported.
    asked?.then(({ hits }) => asked === asking.current && use(hits)).catch(() => {});
  };
  return { ...state, whenAnswered };
}
