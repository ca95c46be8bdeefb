import { useState } from "preact/hooks";
import type { LibraryState, SearchAnswer, SearchHit, SearchRequest } from "@/utils/domain/views";
import type { PopupProps } from "./contract";
import { Filters } from "./filters";
import { Hit } from "./hit";
import { optionId, useResultKeys } from "./use-result-keys";
import { useSearch } from "./use-search";

export interface SearchPageProps extends Pick<PopupProps, "themes" | "stances" | "search"> {
  state: LibraryState | null;
  /** Number of changes of the library so far. */
  changes: number;
  request: SearchRequest;
  onRequest: (request: SearchRequest) => void;
  onOpen: (paper: number) => void;
  onLoad: () => Promise<unknown>;
}

const RESULTS = "results";

/** The popup is opened to search. */
const focus = (box: HTMLInputElement | null) => box?.focus();

/** The search box keeps the focus; arrow keys choose a result, Enter opens it. */
export function SearchPage({ request, onRequest, onOpen, ...props }: SearchPageProps) {
  const [attempt, setAttempt] = useState(0);
  const { answer, problem, whenAnswered } = useSearch(
    props.search,
    request,
    `${attempt} ${props.changes} ${props.state?.papers ?? 0}`,
  );
  const hits = answer?.hits;
  const ask = (change: Partial<SearchRequest>) => {
    keys.reset();
    onRequest({ ...request, ...change });
  };
  const keys = useResultKeys({
    count: hits?.length ?? 0,
    onEnter: (chosen) =>
      whenAnswered((newest) => {
        const hit = newest[Math.min(chosen, newest.length - 1)];
        if (hit) onOpen(hit.paper);
      }),
    onClear: () => {
      if (request.text) ask({ text: "" });
      return request.text !== "";
    },
  });
  return (
    <>
      <h1 class="spoken">Search your library</h1>
      <SearchBox
        text={request.text}
        active={hits?.length ? optionId(keys.chosen) : null}
        onText={(text) => ask({ text })}
        onKeyDown={keys.onKeyDown}
      />
      <Filters themes={props.themes} request={request} onChange={ask} />
      <Outcome answer={answer} problem={problem} onRetry={() => setAttempt(attempt + 1)} />
      <Hits hits={hits ?? []} chosen={keys.chosen} stances={props.stances} onOpen={onOpen} />
      {hits?.length === 0 && !answer?.missing && <Nothing {...props} />}
    </>
  );
}

interface HitsProps extends Pick<SearchPageProps, "stances" | "onOpen"> {
  hits: SearchHit[];
  chosen: number;
}

const Hits = ({ hits, chosen, stances, onOpen }: HitsProps) => (
  <ul id={RESULTS} role="listbox" aria-label="Papers">
    {hits.map((hit, index) => (
      <Hit
        key={hit.paper}
        id={optionId(index)}
        hit={hit}
        chosen={index === chosen}
        stances={stances}
        onOpen={() => onOpen(hit.paper)}
      />
    ))}
  </ul>
);

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
  answer: SearchAnswer | null;
  problem: string | null;
  onRetry: () => void;
}

const counted = (count: number, noun: string) =>
  `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;

/** The result of a search, also for screen readers. */
function Outcome({ answer, problem, onRetry }: OutcomeProps) {
  return (
    <>
      <p role="status" class="spoken">
        {answer && counted(answer.hits.length, "result")}
      </p>
      {answer !== null && answer.missing > 0 && (
        <p class="pending">
          Search is taking in {counted(answer.missing, "more paper")}; what it finds so far is
          below.
        </p>
      )}
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

/** Query syntax besides plain words. */
const HINTS: [written: string, meaning: string][] = [
  ["“next-scale prediction”", "these words, side by side"],
  ["theme:diffusion", "papers with a theme"],
  ["has:code", "papers with code"],
  ["metric:FID dataset:imagenet", "papers that claim it"],
  ["since:2025-06", "papers from a month on"],
];

const Hints = () => (
  <dl class="hints">
    {HINTS.map(([written, meaning]) => (
      <div key={written}>
        <dt>{written}</dt>
        <dd>{meaning}</dd>
      </div>
    ))}
  </dl>
);

function Nothing({ state, onLoad }: Pick<SearchPageProps, "state" | "onLoad">) {
  const [problem, setProblem] = useState<string | null>(null);
  if (!state || state.papers > 0 || state.problem) {
    return (
      <div class="empty">
        <p>No paper fits. Try fewer words, or take a filter off.</p>
        <Hints />
      </div>
    );
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
