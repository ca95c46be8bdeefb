import { autoUpdate, computePosition, flip, offset, shift, size } from "@floating-ui/dom";
import { boxOf, isAttached } from "@/utils/dom/tree";

/** Pixels between the card, its strip and the edges of the window. */
const GAP = 6;
/** Pixels of height: less would be unusable, more is not needed. */
const MIN_HEIGHT = 240;
const MAX_HEIGHT = 560;

/** Limits the card to the room above or below its strip, so that it scrolls instead of covering it. */
const fitted = size({
  padding: GAP,
  apply: ({ availableHeight, elements }) => {
    const height = Math.min(Math.max(availableHeight, MIN_HEIGHT), MAX_HEIGHT);
    elements.floating.style.maxHeight = `${height}px`;
  },
});

async function place(strip: Element, card: HTMLElement): Promise<void> {
  if (!isAttached(strip)) return; // the strip was removed; the card stays where it is
  // A virtual element: the strip's real ancestors belong to the page, which could make them endless.
  const anchor = { getBoundingClientRect: () => boxOf(strip) };
  const middleware = [offset(GAP), flip(), fitted, shift({ padding: GAP })];
  const { x, y } = await computePosition(anchor, card, {
    placement: "bottom-start",
    strategy: "fixed",
    middleware,
  });
  Object.assign(card.style, { left: `${x}px`, top: `${y}px` });
}

/**
 * Keeps a card beside its strip, which is looked up on every update, until the returned function is called.
 */
export function keepBeside(strip: () => Element, card: HTMLElement): () => void {
  const nowhere = { getBoundingClientRect: () => boxOf(strip()) };
  return autoUpdate(nowhere, card, () => void place(strip(), card), { animationFrame: true });
}
