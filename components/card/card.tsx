import { useEffect, useRef, useState } from "preact/hooks";
import type { CardRequest } from "@/utils/domain/card-door";
import type { PaperDetail } from "@/utils/domain/views";
import { type CardAction, CardActions } from "./card-actions";
import { HOW_WORDS } from "./how-words";
import { originWords, PaperSections } from "./paper-sections";

export interface CardProps extends Omit<
  CardRequest,
  "anchor" | "pressed" | "opener" | "closed" | "signal"
> {
  /** Whether a press was refused because something on the page covers the card. */
  isCovered: boolean;
  onClose: () => void;
}

type Loading = { detail: PaperDetail | null } | { problem: string } | "loading";

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

const COVERED =
  "Something of this page lies over this card, so nothing was changed. Close what lies over it, or use the options of Gloss.";
const FROM_PAGE = "Read from the abstract on this page.";

/** Actions available for the paper. */
function actionsOf({
  adding,
  reject,
  restore,
}: Pick<CardProps, "adding" | "reject" | "restore">): CardAction[] {
  const hide = { act: reject, undo: restore, said: "Gloss will not show it here again." };
  if (!adding) return [{ ...hide, label: "Not this paper" }];
  const add = { act: adding.add, undo: adding.remove, said: "In your library now." };
  return [
    { ...add, label: "Add to my library" },
    { ...hide, label: "Hide here" },
  ];
}

/** The card of a strip: what Gloss knows of the paper, and how the paper was matched. */
export function Card({ match, claim, tone, stances, load, mark, ...rest }: CardProps) {
  const { isCovered, onClose, ...actions } = rest;
  const [loading, setLoading] = useState<Loading>("loading");
  const [problem, setProblem] = useState<string | null>(null);
  const [done, setDone] = useState<CardAction | null>(null);
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    load().then(
      (detail) => setLoading({ detail }),
      (error: unknown) => setLoading({ problem: messageOf(error) }),
    );
  }, []);
  useEffect(() => {
    body.current?.querySelector(".chosen")?.scrollIntoView({ block: "nearest" });
  }, [loading]);
  const attempt = attempting(setProblem);
  return (
    <div class={`card ${tone()}`} role="dialog" aria-label={match.title} tabIndex={-1}>
      <div class="top">
        <h2>{match.title}</h2>
        <button type="button" class="close" aria-label="Close" onClick={onClose}>
          ×
        </button>
      </div>
      <div class="body" ref={body} tabIndex={0} role="region" aria-label="What Gloss knows">
        {actions.adding ? (
          <p class="quiet">{done ? FROM_PAGE : `${FROM_PAGE} Nothing of it is stored.`}</p>
        ) : (
          <Provenance match={match} detail={detailOf(loading)} />
        )}
        <Problem text={isCovered ? COVERED : problem} />
        <Body
          loading={loading}
          render={(detail) => (
            <PaperSections
              detail={detail}
              chosen={claim}
              stances={stances()}
              marking={mark && { mark, attempt }}
              onStance={(theme, stance) => attempt(actions.setStance(theme, stance))}
            />
          )}
        />
      </div>
      <CardActions actions={actionsOf(actions)} onDone={setDone} attempt={attempt} />
    </div>
  );
}

const attempting = (tell: (problem: string | null) => void) => (action: Promise<unknown>) => {
  tell(null);
  action.catch((error: unknown) => tell(messageOf(error)));
};

const detailOf = (loading: Loading) =>
  typeof loading === "object" && "detail" in loading ? loading.detail : null;

function Provenance({ match, detail }: { match: CardProps["match"]; detail: PaperDetail | null }) {
  const sure = match.confidence < 1 ? ` (${Math.round(100 * match.confidence)} % sure)` : "";
  return (
    <p class="quiet">
      {detail && <>{originWords(detail)}. </>}
      {HOW_WORDS[match.how]}
      {sure}.
    </p>
  );
}

const Problem = ({ text }: { text: string | null }) => text && <p role="alert">{text}</p>;

interface BodyProps {
  loading: Loading;
  render: (detail: PaperDetail) => preact.JSX.Element;
}

function Body({ loading, render }: BodyProps) {
  if (loading === "loading") return <p role="status">Looking it up…</p>;
  if ("problem" in loading) return <p role="alert">{loading.problem}</p>;
  if (!loading.detail) return <p role="status">The library no longer holds this paper.</p>;
  return render(loading.detail);
}
