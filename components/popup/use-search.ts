import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { SearchHit, SearchRequest } from "@/utils/domain/views";

/** Hits are those of the last answered request; they stay while the next one is on its way. */
export interface SearchState {
  hits: SearchHit[] | null;
  problem: string | null;
  /** Calls back with the hits of the newest request, at once where it is answered. */
  whenAnswered: (use: (hits: SearchHit[]) => void) => void;
}

/** Searches at every change of the request; the answer to an older one is dropped. */
export function useSearch(
  search: (request: SearchRequest) => Promise<SearchHit[]>,
  { text, hasCode, theme }: SearchRequest,
  attempt: number,
): SearchState {
  const [state, setState] = useState<Omit<SearchState, "whenAnswered">>({
    hits: null,
    problem: null,
  });
  const answer = useRef<Promise<SearchHit[]> | null>(null);
  // Before the next key: Enter must find the newest request asked.
  useLayoutEffect(() => {
    let current = true;
    answer.current = search({ text, hasCode, theme });
    answer.current.then(
      (hits) => current && setState({ hits, problem: null }),
      (error: unknown) =>
        current &&
        setState({ hits: null, problem: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      current = false;
    };
  }, [text, hasCode, theme, attempt]);
  const whenAnswered: SearchState["whenAnswered"] = (use) => {
    const asked = answer.current;
    // A failed search says so by itself.
    asked?.then((hits) => asked === answer.current && use(hits)).catch(() => {});
  };
  return { ...state, whenAnswered };
}
