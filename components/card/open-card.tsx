import { render } from "preact";
import { bodyOf, create, focusOf, rootOf } from "@/utils/dom/page";
import { closest, pageOf } from "@/utils/dom/tree";
import type { CardRequest, OpenCard } from "@/utils/domain/card-door";
import { Card } from "./card";
import css from "./card.css?inline";
import { keepBeside } from "./placing";
import sections from "./sections.css?inline";
import type { Point, Uncovered } from "./uncovered";

/** What a card needs to be shown in a foreign page. */
export interface CardGround {
  /** Attaches a shadow root that the page cannot open. */
  attachRoot: (host: Element) => ShadowRoot;
  /** Observes whether the reader can see the card. */
  watch: (card: Element, host: Element, pressed: Point) => Pick<Uncovered, "verdict" | "stop">;
}

function createHost(page: Document, attachRoot: CardGround["attachRoot"]) {
  const host = create(page, "div");
  host.dataset["gloss"] = "card";
  // The top layer: above everything the page already shows, regardless of z-index.
  host.popover = "manual";
  const root = attachRoot(host);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css + sections);
  root.adoptedStyleSheets = [sheet];
  rootOf(page).append(host);
  host.showPopover();
  return { host, root };
}

/** Shows the card of a strip; moves the focus into it, and back when it closes. */
export function openCard(request: CardRequest, { attachRoot, watch }: CardGround): OpenCard {
  const { anchor, signal } = request;
  const page = pageOf(anchor);
  const { host, root } = createHost(page, attachRoot);
  const life = new AbortController();
  let isCovered = false;

  const close = () => {
    if (life.signal.aborted) return;
    life.abort();
    signal.removeEventListener("abort", close);
    // A button removed while focused, such as "Add to my library", leaves the focus on the body.
    const focused = focusOf(page);
    const hadFocus = focused === host || focused === bodyOf(page);
    render(null, root);
    host.remove();
    if (hadFocus) request.opener()?.focus();
    request.closed();
  };
  const restyle = () => render(<Card {...request} isCovered={isCovered} onClose={close} />, root);

  restyle();
  const card = root.querySelector<HTMLElement>(".card");
  if (card) {
    // The strip's element has no height; the reader sees the strip where its button is.
    const leave = keepBeside(() => request.opener() ?? anchor, card);
    const seen = watch(card, host, request.pressed);
    life.signal.addEventListener("abort", leave);
    life.signal.addEventListener("abort", () => seen.stop());
    refuseUnseen(root, seen, (covered) => {
      isCovered = covered;
      restyle();
    });
    card.focus({ preventScroll: true });
  }
  closeOn(page, host, life.signal, close);
  signal.addEventListener("abort", close);
  return { close, restyle };
}

/** Blocks presses that change something while the reader cannot see what is pressed. */
function refuseUnseen(
  root: ShadowRoot,
  seen: Pick<Uncovered, "verdict">,
  tell: (isCovered: boolean) => void,
): void {
  const onClick = (event: MouseEvent) => {
    const button = event.target instanceof Element ? closest(event.target, "button") : null;
    if (!button?.matches(":not(.close)")) return;
    const verdict = seen.verdict(button, event);
    if (verdict !== "take") event.stopPropagation();
    if (verdict !== "early") tell(verdict === "covered");
  };
  root.addEventListener("click", onClick as EventListener, { capture: true });
}

/** Closes on Escape anywhere, or on a press outside the card. */
function closeOn(page: Document, host: Element, signal: AbortSignal, close: () => void): void {
  const listen = EventTarget.prototype.addEventListener.bind(page);
  const onKey = (event: Event) => {
    if ((event as KeyboardEvent).key !== "Escape") return;
    event.stopPropagation();
    close();
  };
  const onPress = ({ target }: Event) => {
    if (target !== host) close();
  };
  listen("keydown", onKey, { capture: true, signal });
  listen("pointerdown", onPress, { capture: true, signal });
}
