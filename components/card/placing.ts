import { autoUpdate, computePosition, flip, offset, shift, size } from "@floating-ui/dom";
import { boxOf, isAttached } from "@/utils/dom/tree";

/** Pixels between the card, its strip and the edges of the window. */
const GAP = 6;
/** Pixels of height: less is not worth opening, more is not needed. */
const MIN_HEIGHT = 240;
const MAX_HEIGHT = 560;

/** Never over its own strip: the card takes the room above or below, and scrolls. */
const fitted = size({
  padding: GAP,
  apply: ({ availableHeight, elements }) => {
    const height = Math.min(Math.max(availableHeight, MIN_HEIGHT), MAX_HEIGHT);
    elements.floating.style.maxHeight = `${height}px`;
  },
});

async function place(strip: Element, card: HTMLElement): Promise<void> {
  if (!isAttached(strip)) return; // the strip went; the card stays where it is
  // No element: what is around a strip is the page's, and may be made to be walked for ever.
  const anchor = { getBoundingClientRect: () => boxOf(strip) };
  const middleware = [offset(GAP), flip(), fitted, shift({ padding: GAP })];
  const { x, y } = await computePosition(anchor, card, {
    placement: "bottom-start",
    strategy: "fixed",
    middleware,
  });
  Object.assign(card.style, { left: `${x}px`, top: `${y}px` });
}

/** Keeps a card beside its strip, which is asked for anew, until the returned function is called. */
export function keepBeside(strip: () => Element, card: HTMLElement): () => void {
  const nowhere = { getBoundingClientRect: () => boxOf(strip()) };
  return autoUpdate(nowhere, card, () => void place(strip(), card), { animationFrame: true });
}
