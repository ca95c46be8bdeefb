import type { ThemeId } from "./insights";
import type { Mark } from "./mark";
import type { Stance } from "./preferences";
import type { PaperDetail, StripData } from "./views";

/** What the content script hands to the card. */
export interface CardRequest {
  /** The strip that the card belongs to. */
  anchor: Element;
  /** Gets the focus back; handed over because a closed shadow root hides it. */
  opener: () => HTMLElement | null | undefined;
  /** Where the press was that opened the card, in CSS pixels of the window. */
  pressed: { clientX: number; clientY: number };
  match: Pick<StripData, "paper" | "title" | "how" | "confidence">;
  /** Index of the claim to show first, as the strip orders them; null: the top. */
  claim: number | null;
  /** Of the page behind the strip, as it is now. */
  tone: () => "light" | "dark";
  stances: () => Record<string, Stance>;
  /** Null where the library no longer holds the paper. */
  load: () => Promise<PaperDetail | null>;
  setStance: (theme: ThemeId, stance: Stance) => Promise<unknown>;
  /** "Add to my library", and its undo; null where the library holds the paper. */
  adding: { add: () => Promise<unknown>; remove: () => Promise<unknown> } | null;
  /** "This is wrong", and its undo; null where the library does not hold the paper. */
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
  /** Shows stances and tone as they are now. */
  restyle: () => void;
}

/** What the card's script leaves for the content script under "card". */
export interface CardDoor {
  open: (request: CardRequest) => OpenCard;
}
