/** Id of a theme in the taxonomy (`assets/themes.json`), e.g. `peft-lora`. */
export type ThemeId = string;

/** Offsets into a text as it was read (UTF-16 code units): `start` inclusive, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

export type ClaimKind = "score" | "gain" | "efficiency" | "size";

/** How the abstract hedges a number; "maximum" reads as `up to`, "nearly" as `about`. */
export type Bound = "up to" | "about" | "over" | "at least";

/** Which way a metric improves. */
export type Direction = "higher" | "lower";

/** What became of a metric: "raises recall by 4 %" is a rise, "cuts memory 8×" a fall. */
export type Change = "rise" | "fall";

/**
 * How a strip may show a claim: `told` in Gloss's own words, where all that they say is sure; `quoted` in
 * the text's, where only the number surely is the paper's own; `held` back, where not even that is.
 */
export type Telling = "told" | "quoted" | "held";

/** Fields that are shown only where their reading is sure. */
export type SureField = "metric" | "dataset" | "from" | "better";

/** A quantity that a paper states as its own result or contribution: its likeliest reading. */
export interface Claim {
  kind: ClaimKind;
  /** The number as stated; words and fractions as decimals ("half" is 0.5). */
  value: number;
  /** `%`, `×`, `points`, `GB`, `images`, …; empty for a bare score. */
  unit: string;
  /** The baseline where the text gives one ("from 18.65 to 1.80": 18.65). */
  from: number | null;
  metric: string | null;
  dataset: string | null;
  bound: Bound | null;
  /** Which way `metric` improves, null where it is unknown. */
  better: Direction | null;
  /** Whether the text says that the metric rose or fell; null where it says neither. */
  change: Change | null;
  /** Which text the spans point into. */
  source: "title" | "abstract";
  telling: Telling;
  /** Of the fields that have a value, those that a reader may be shown. */
  sure: SureField[];
  /** How much a strip should prefer it to the paper's other claims, from 0 to 1. */
  weight: number;
  /** The shortest run of the text's own words that holds the number and can be read alone. */
  evidence: Span;
  /** `evidence` as it is shown, mended. */
  words: string;
  /** The sentence around `evidence`. */
  sentence: Span;
  /** The number alone, within `evidence`. */
  number: Span;
}

/** `code`: a repository, `project`: a project or demo page, `data`: a dataset, `model`: weights. */
export type LinkKind = "code" | "project" | "data" | "model";

/** A URL of an abstract, mended ("https://github. com/a/b" is one), without trailing punctuation. */
export interface Link {
  url: string;
  kind: LinkKind;
}

/** What a title and an abstract say of a paper. */
export interface Insights {
  /** Most telling first. */
  themes: ThemeId[];
  /** In order of appearance. */
  claims: Claim[];
  links: Link[];
  /** Code is promised ("will be released"), and none is linked. */
  announced?: true;
}
