import type { ClaimKind, Direction, Link, ThemeId } from "./insights";
import type { ClaimMark } from "./mark";
import type { MatchHow } from "./match";
import type { PagePaper } from "./page-paper";
import type { DigestOrigin } from "./paper";
import type { PaperFacts } from "./paper-facts";

/** A theme as shown in a chip. */
export interface ThemeTag {
  id: ThemeId;
  label: string;
  /** For a reader's own theme, in degrees. */
  hue?: number;
}

/** A theme as shown in the card, with the words that it was given for; null if they are gone. */
export interface CardTheme extends ThemeTag {
  said: string | null;
  /** The reader marked it as wrong. */
  wrong: boolean;
}

/** How a chip looks: a sure improvement, anything else in Gloss's words, or a quotation. */
type ClaimLook = "better" | "told" | "quoted";

/** A claim in a few words. */
export interface ClaimChip {
  look: ClaimLook;
  /** For display: "FID 18.65 → 1.80 ↓", or the paper's words in quotation marks. */
  text: string;
  /** For a screen reader: everything, including the data set. */
  spoken: string;
  /** The data set shown beside the text; null if none is sure, or the text contains it. */
  where: string | null;
}

/** What a strip shows of a paper that the library knows, or whose abstract the page shows. */
export interface StripData {
  /** `Paper.id`; `NO_PAPER` if the library does not hold it. */
  paper: number;
  /** The paper as the page shows it, if that is the source. */
  page?: PagePaper;
  title: string;
  how: MatchHow;
  confidence: number;
  themes: ThemeTag[];
  /** Those that a strip may show, in order. */
  claims: ClaimChip[];
  /** Number of claims in the card. */
  claimCount: number;
  links: Link[];
  /** See `Insights.announced`. */
  announced: boolean;
}

/** A paper as shown in the preview of an import. */
export interface PreviewPaper {
  title: string;
  /** The first of its ids, "arxiv:2401.00001"; null if it has none. */
  id: string | null;
  hasAbstract: boolean;
  /** Labels. */
  themes: string[];
  claims: string[];
}

/** Text split so that `mark` can be highlighted; repaired for display. */
export interface MarkedText {
  before: string;
  mark: string;
  after: string;
}

/** A claim as a row of the card's table. */
export interface CardClaim {
  /** Null if it is not sure. */
  kind: ClaimKind | null;
  metric: string | null;
  /** "18.65 → 1.80", "up to 20×"; as the text writes it if the reading is not sure. */
  value: string;
  better: Direction | null;
  dataset: string | null;
  sentence: MarkedText;
  /** Identifies the claim when the reader marks it as wrong. */
  mark: ClaimMark;
  /** The reader marked it as wrong. */
  wrong: boolean;
}

/** Everything that the card and the popup show about a paper. */
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

/** A part of a text; `hit` if it matches the query. */
export interface TextPart {
  text: string;
  hit: boolean;
}

export interface SearchHit {
  paper: number;
  title: TextPart[];
  /** The part of the abstract around the first match. */
  snippet: TextPart[];
  themes: ThemeTag[];
  claims: ClaimChip[];
  links: Link[];
}

/** The result of a search, best first. */
export interface SearchAnswer {
  hits: SearchHit[];
  /** Papers that are not in the search index yet. */
  missing: number;
}

/** State of the library, as shown in the popup and options. */
export interface LibraryState {
  papers: number;
  digests: { name: string; date: string | null; papers: number }[];
  /** Milliseconds since 1970; null for an empty library. */
  updatedAt: number | null;
  /** Papers in which the reader marked something as wrong. */
  corrected: number;
  /** Why the library cannot be used, worded for the reader. */
  problem: string | null;
}
