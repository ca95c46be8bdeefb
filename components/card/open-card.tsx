import { autoUpdate, computePosition, flip, offset, shift, size } from "@floating-ui/dom";
import { render } from "preact";
import type { CardRequest, OpenCard } from "@/utils/domain/card-door";
import { Card, type CardProps } from "./card";
import css from "./card.css?inline";
import sections from "./sections.css?inline";

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

function createHost(page: Document, mode: ShadowRootMode) {
  const host = page.createElement("gloss-card");
  const root = host.attachShadow({ mode });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css + sections);
  root.adoptedStyleSheets = [sheet];
  page.documentElement.append(host);
  return { host, root };
}

async function place({ anchor, opener }: CardRequest, card: HTMLElement): Promise<void> {
  // A strip hangs beside its element, which has no height; its button is where the reader sees it.
  const strip = opener() ?? anchor;
  if (!strip.isConnected) return; // the strip went; the card stays where it is
  const middleware = [offset(GAP), flip(), fitted, shift({ padding: GAP })];
  const { x, y } = await computePosition(strip, card, { placement: "bottom-start", middleware });
  Object.assign(card.style, { left: `${x}px`, top: `${y}px` });
}

/** Shows the card of a strip; focus goes into it and comes back to where it was. */
export function openCard(
  request: CardRequest & Pick<CardProps, "mark">,
  mode: ShadowRootMode,
): OpenCard {
  const { anchor, signal } = request;
  const page = anchor.ownerDocument;
  const { host, root } = createHost(page, mode);
  const life = new AbortController();

  const close = () => {
    if (life.signal.aborted) return;
    life.abort();
    signal.removeEventListener("abort", close);
    // A button that went while it had the focus, as "Add to my library", leaves it to the body.
    const { activeElement } = page;
    const hadFocus = activeElement === host || activeElement === page.body;
    render(null, root);
    host.remove();
    if (hadFocus) request.opener()?.focus();
    request.closed();
  };
  const restyle = () => render(<Card {...request} onClose={close} />, root);

  restyle();
  const card = root.querySelector<HTMLElement>(".card");
  if (card) {
    life.signal.addEventListener(
      "abort",
      autoUpdate(anchor, card, () => void place(request, card)),
    );
    card.focus({ preventScroll: true });
  }
  closeOn(page, host, life.signal, close);
  signal.addEventListener("abort", close);
  return { close, restyle };
}

/** Escape anywhere, or a press outside of the card. */
function closeOn(page: Document, host: Element, signal: AbortSignal, close: () => void): void {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    close();
  };
  page.addEventListener("keydown", onKey, { capture: true, signal });
  page.addEventListener(
    "pointerdown",
    ({ target }) => {
      if (target !== host) close();
    },
    { capture: true, signal },
  );
}
