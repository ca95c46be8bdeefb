import { useEffect, useRef, useState } from "preact/hooks";
import { originWords, PaperSections } from "@/components/card/paper-sections";
import type { PaperDetail } from "@/utils/domain/views";
import type { PopupProps } from "./contract";

interface PaperPageProps extends Pick<PopupProps, "paper" | "stances" | "onMark" | "onStance"> {
  id: number;
  onBack: () => void;
}

/** Everything that the library knows of one paper. */
export function PaperPage({ id, paper, stances, onMark, onStance, onBack }: PaperPageProps) {
  const [detail, setDetail] = useState<PaperDetail | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const back = useRef<HTMLButtonElement>(null);
  const failed = (error: unknown) => setProblem(error instanceof Error ? error.message : "");
  useEffect(() => {
    back.current?.focus();
    paper(id).then((found) => {
      setDetail(found);
      if (!found) setProblem("The library no longer holds this paper.");
    }, failed);
  }, [id]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault(); // Escape would close the popup
    onBack();
  };
  return (
    <article class="paper" onKeyDown={onKeyDown}>
      <button type="button" ref={back} onClick={onBack}>
        ← Back
      </button>
      {problem && <p role="alert">{problem}</p>}
      {detail && (
        <>
          <h1>{detail.title}</h1>
          <p class="quiet">{originWords(detail)}</p>
          <PaperSections
            detail={detail}
            chosen={null}
            stances={stances}
            marking={{
              mark: (mark, wrong) => onMark(id, mark, wrong),
              attempt: (action) => void action.catch(failed),
            }}
            onStance={(theme, stance) => void onStance(theme, stance).catch(failed)}
          />
        </>
      )}
    </article>
  );
}
