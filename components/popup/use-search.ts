import { useEffect, useState } from "preact/hooks";
import type { SearchHit, SearchRequest } from "@/utils/domain/views";

/** Hits are those of the last answered request; they stay while the next one is on its way. */
export interface SearchState {
  hits: SearchHit[] | null;
  problem: string | null;
}

/** Searches at every change of the request; the answer to an older one is dropped. */
export function useSearch(
  search: (request: SearchRequest) => Promise<SearchHit[]>,
  { text, hasCode, theme }: SearchRequest,
  attempt: number,
): SearchState {
  const [state, setState] = useState<SearchState>({ hits: null, problem: null });
  useEffect(() => {
    let current = true;
    search({ text, hasCode, theme }).then(
      (hits) => current && setState({ hits, problem: null }),
      (error: unknown) =>
        current &&
        setState({ hits: null, problem: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      current = false;
    };
  }, [text, hasCode, theme, attempt]);
  return state;
}
