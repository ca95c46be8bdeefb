import type { ClaimKind, Direction, Link, ThemeId } from "./insights";
import type { ClaimMark } from "./mark";
import type { MatchHow } from "./match";
import type { PagePaper } from "./page-paper";
import type { DigestOrigin } from "./paper";
import type { PaperFacts } from "./paper-facts";

/** A theme as a chip shows it. */
export interface ThemeTag {
  id: ThemeId;
  label: string;
  /** Of a theme of the reader's own, in degrees. */
  hue?: number;
}

/** A theme as the card shows it, with the words that earned it; null where they are gone. */
export interface CardTheme extends ThemeTag {
  said: string | null;
  /** The reader marked it so. */
  wrong: boolean;
}

/** How a chip looks: what surely became better, what else Gloss tells, or a quotation. */
type ClaimLook = "better" | "told" | "quoted";

/** A claim in a few words. */
export interface ClaimChip {
  look: ClaimLook;
  /** For the eye: "FID 18.65 → 1.80 ↓", or the paper's words in quotation marks. */
  text: string;
  /** For a screen reader: all of it, the data set too. */
  spoken: string;
  /** The data set beside the text, for the eye; null where none is sure, or it is said already. */
  where: string | null;
}

/** What a strip shows of a paper that the library knows, or whose abstract the page shows. */
export interface StripData {
  /** `Paper.id`; `NO_PAPER` where the library does not hold it. */
  paper: number;
  /** The paper as the page shows it, where that is the source. */
  page?: PagePaper;
  title: string;
  how: MatchHow;
  confidence: number;
  themes: ThemeTag[];
  /** Those that a strip may show, in its order. */
  claims: ClaimChip[];
  /** Claims that the card lists. */
  claimCount: number;
  links: Link[];
  /** See `Insights.announced`. */
  announced: boolean;
}

/** A paper as the preview of an import shows it. */
export interface PreviewPaper {
  title: string;
  /** The first of its ids, "arxiv:2401.00001"; null for none. */
  id: string | null;
  hasAbstract: boolean;
  /** Labels. */
  themes: string[];
  claims: string[];
}

/** Text cut so that `mark` can be shown marked; mended for display. */
export interface MarkedText {
  before: string;
  mark: string;
  after: string;
}

/** A claim as a row of the card's table. */
export interface CardClaim {
  /** Null where it is not sure. */
  kind: ClaimKind | null;
  metric: string | null;
  /** "18.65 → 1.80", "up to 20×"; as the text writes it where the reading is not sure. */
  value: string;
  better: Direction | null;
  dataset: string | null;
  sentence: MarkedText;
  /** Points at it when the reader says that it is wrong. */
  mark: ClaimMark;
  /** The reader said so. */
  wrong: boolean;
}

/** Everything the card and the popup show of a paper. */
export interface PaperDetail {
  paper: number;
  title: string;
  abstract: string;
  origins: DigestOrigin[];
  themes: CardTheme[];
  claims: CardClaim[];
  links: Link[];
  /** See `Insights.announced`. */
  announced: boolean;
  /** Its pages, with names: "arXiv 2404.02905". */
  pages: { name: string; url: string }[];
  facts: PaperFacts;
}

export interface SearchRequest {
  text: string;
  hasCode: boolean;
  theme: ThemeId | null;
}

/** A stretch of text; `hit` where it matches the query. */
export interface TextPart {
  text: string;
  hit: boolean;
}

export interface SearchHit {
  paper: number;
  title: TextPart[];
  /** The stretch of the abstract around the first match. */
  snippet: TextPart[];
  themes: ThemeTag[];
  claims: ClaimChip[];
  links: Link[];
}

/** What a search found, best first. */
export interface SearchAnswer {
  hits: SearchHit[];
  /** Papers that the search does not know yet: it is still taking them in. */
  missing: number;
}

/** State of the library, as popup and options show it. */
export interface LibraryState {
  papers: number;
  digests: { name: string; date: string | null; papers: number }[];
  /** Milliseconds since 1970; null for an empty library. */
  updatedAt: number | null;
  /** Papers of which the reader marked something as wrong. */
  corrected: number;
  /** Why the library cannot be used, in words for the reader. */
  problem: string | null;
}
