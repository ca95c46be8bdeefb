import type { ThemeId } from "./insights";
import type { Mark } from "./mark";
import type { Stance } from "./preferences";
import type { PaperDetail, StripData } from "./views";

/** What the content script passes to the card. */
export interface CardRequest {
  /** The strip that the card belongs to. */
  anchor: Element;
  /** Gets the focus back. A function, because the element is hidden in a closed shadow root. */
  opener: () => HTMLElement | null | undefined;
  /** Where the press that opened the card was, in CSS pixels of the window. */
  pressed: { clientX: number; clientY: number };
  match: Pick<StripData, "paper" | "title" | "how" | "confidence">;
  /** Index of the claim to show first, in the strip's order; null for the top. */
  claim: number | null;
  /** Current tone of the page behind the strip. */
  tone: () => "light" | "dark";
  stances: () => Record<string, Stance>;
  /** Null if the library no longer holds the paper. */
  load: () => Promise<PaperDetail | null>;
  setStance: (theme: ThemeId, stance: Stance) => Promise<unknown>;
  /** "Add to my library", and its undo; null if the library holds the paper. */
  adding: { add: () => Promise<unknown>; remove: () => Promise<unknown> } | null;
  /** "This is wrong", and its undo; null if the library does not hold the paper. */
  mark: ((mark: Mark, wrong: boolean) => Promise<unknown>) | null;
  /** "Not this paper", and its undo. */
  reject: () => Promise<unknown>;
  restore: () => Promise<unknown>;
  /** Called once, however the card was closed. */
  closed: () => void;
  signal: AbortSignal;
}

/** An open card. */
export interface OpenCard {
  close: () => void;
  /** Applies the current stances and tone. */
  restyle: () => void;
}

/** What the card's script provides to the content script under "card". */
export interface CardDoor {
  open: (request: CardRequest) => OpenCard;
}
