import { useState } from "preact/hooks";
import type { LibraryState, SearchHit, SearchRequest } from "@/utils/domain/views";
import type { PopupProps } from "./contract";
import { Filters } from "./filters";
import { Hit } from "./hit";
import { useSearch } from "./use-search";

export interface SearchPageProps extends Pick<PopupProps, "themes" | "stances" | "search"> {
  state: LibraryState | null;
  request: SearchRequest;
  onRequest: (request: SearchRequest) => void;
  onOpen: (paper: number) => void;
  onLoad: () => Promise<unknown>;
}

const RESULTS = "results";
const optionId = (index: number) => `result-${index}`;

/** A popup is opened to search. */
const focus = (box: HTMLInputElement | null) => box?.focus();

/** The search box keeps the focus; arrow keys choose a result, Enter opens it. */
export function SearchPage({ request, onRequest, onOpen, ...props }: SearchPageProps) {
  const [attempt, setAttempt] = useState(0);
  const [chosen, setChosen] = useState(0);
  const { hits, problem } = useSearch(props.search, request, attempt + (props.state?.papers ?? 0));
  const last = (hits?.length ?? 0) - 1;
  const choose = (index: number) => {
    const next = Math.min(Math.max(index, 0), last);
    setChosen(next);
    document.querySelector(`#${optionId(next)}`)?.scrollIntoView({ block: "nearest" });
  };
  const ask = (change: Partial<SearchRequest>) => {
    setChosen(0);
    onRequest({ ...request, ...change });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const hit = hits?.[chosen];
    if (event.key === "ArrowDown") choose(chosen + 1);
    else if (event.key === "ArrowUp") choose(chosen - 1);
    else if (event.key === "Enter" && hit) onOpen(hit.paper);
    else if (event.key === "Escape" && request.text) ask({ text: "" });
    else return;
    event.preventDefault();
  };
  return (
    <>
      <h1 class="spoken">Search your library</h1>
      <SearchBox
        text={request.text}
        active={last >= 0 ? optionId(chosen) : null}
        onText={(text) => ask({ text })}
        onKeyDown={onKeyDown}
      />
      <Filters themes={props.themes} request={request} onChange={ask} />
      <Outcome hits={hits} problem={problem} onRetry={() => setAttempt(attempt + 1)} />
      <ul id={RESULTS} role="listbox" aria-label="Papers">
        {hits?.map((hit, index) => (
          <Hit
            key={hit.paper}
            id={optionId(index)}
            hit={hit}
            chosen={index === chosen}
            stances={props.stances}
            onOpen={() => onOpen(hit.paper)}
          />
        ))}
      </ul>
      {hits?.length === 0 && <Nothing {...props} />}
    </>
  );
}

interface SearchBoxProps {
  text: string;
  /** Id of the result that Enter opens. */
  active: string | null;
  onText: (text: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

function SearchBox({ text, active, onText, onKeyDown }: SearchBoxProps) {
  return (
    <input
      role="combobox"
      aria-label="Search papers"
      aria-expanded={active !== null}
      aria-controls={RESULTS}
      aria-autocomplete="list"
      {...(active !== null && { "aria-activedescendant": active })}
      placeholder="Search titles, abstracts, themes, claims"
      value={text}
      ref={focus}
      onInput={({ currentTarget }) => onText(currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  );
}

interface OutcomeProps {
  hits: SearchHit[] | null;
  problem: string | null;
  onRetry: () => void;
}

/** How a search went, also for a screen reader. */
function Outcome({ hits, problem, onRetry }: OutcomeProps) {
  return (
    <>
      <p role="status" class="spoken">
        {hits && `${hits.length} ${hits.length === 1 ? "result" : "results"}`}
      </p>
      {problem && (
        <p role="alert">
          {problem}{" "}
          <button type="button" onClick={onRetry}>
            Try again
          </button>
        </p>
      )}
    </>
  );
}

function Nothing({ state, onLoad }: Pick<SearchPageProps, "state" | "onLoad">) {
  const [problem, setProblem] = useState<string | null>(null);
  if (!state || state.papers > 0 || state.problem) {
    return <p class="empty">No paper fits. Try fewer words, or take a filter off.</p>;
  }
  const load = () => {
    onLoad().catch((error: unknown) => {
      setProblem(error instanceof Error ? error.message : String(error));
    });
  };
  return (
    <div class="empty">
      <p>Your library is empty. Gloss comes with a digest of 113 papers to start with.</p>
      <button type="button" class="primary" onClick={load}>
        Load the bundled digest
      </button>
      {problem && <p role="alert">{problem}</p>}
    </div>
  );
}
