import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { SearchAnswer, SearchHit, SearchRequest } from "@/utils/domain/views";

/** The answer is that to the last answered request; it stays while the next one is on its way. */
export interface SearchState {
  answer: SearchAnswer | null;
  problem: string | null;
  /** Calls back with the hits of the newest request, at once where it is answered. */
  whenAnswered: (use: (hits: SearchHit[]) => void) => void;
}

/** While papers are being taken in, the search is asked again so often, milliseconds. */
const AGAIN = 1000;

/**
 * Searches at every change of the request or the attempt, and again while the answer is not the last word; the
 * answer to an older request is dropped.
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
  // Before the next key: Enter must find the newest request asked.
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
    // A failed search says so by itself.
    asked?.then(({ hits }) => asked === asking.current && use(hits)).catch(() => {});
  };
  return { ...state, whenAnswered };
}
