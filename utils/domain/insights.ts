/** Id of a theme in the taxonomy (`assets/themes.json`), e.g. `peft-lora`. */
export type ThemeId = string;

/** Offsets into the original text (UTF-16 code units): `start` inclusive, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

export type ClaimKind = "score" | "gain" | "efficiency" | "size";

/** How the abstract qualifies a number; "maximum" becomes `up to`, "nearly" `about`. */
export type Bound = "up to" | "about" | "over" | "at least";

/** In which direction a metric improves. */
export type Direction = "higher" | "lower";

/** How a metric changed: "raises recall by 4 %" is a rise, "cuts memory 8×" a fall. */
export type Change = "rise" | "fall";

/**
 * How a strip may show a claim: `told` in Gloss's own words if every field shown is sure; `quoted` in the
 * text's words if only the number is surely the paper's own; `held` back if not even that is sure.
 */
export type Telling = "told" | "quoted" | "held";

/** Fields that are shown only if their reading is sure. */
export type SureField = "metric" | "dataset" | "from" | "better";

/** A quantity that a paper states as its own result or contribution, in its most likely reading. */
export interface Claim {
  kind: ClaimKind;
  /** The number as stated; words and fractions as decimals ("half" is 0.5). */
  value: number;
  /** `%`, `×`, `points`, `GB`, `images`, …; empty for a bare score. */
  unit: string;
  /** The baseline if the text gives one ("from 18.65 to 1.80": 18.65). */
  from: number | null;
  metric: string | null;
  dataset: string | null;
  bound: Bound | null;
  /** In which direction `metric` improves; null if unknown. */
  better: Direction | null;
  /** Whether the text says that the metric rose or fell; null if it says neither. */
  change: Change | null;
  /** Which text the spans point into. */
  source: "title" | "abstract";
  telling: Telling;
  /** Of the fields that have a value, those that may be shown to the reader. */
  sure: SureField[];
  /** Priority over the paper's other claims in a strip, from 0 to 1. */
  weight: number;
  /** The shortest part of the text that contains the number and can be read alone. */
  evidence: Span;
  /** `evidence` repaired for display. */
  words: string;
  /** The sentence around `evidence`. */
  sentence: Span;
  /** The number alone, within `evidence`. */
  number: Span;
}

/** `code`: a repository, `project`: a project or demo page, `data`: a dataset, `model`: weights. */
export type LinkKind = "code" | "project" | "data" | "model";

/** A URL in an abstract, repaired ("https://github. com/a/b" is one), without trailing punctuation. */
export interface Link {
  url: string;
  kind: LinkKind;
}

/** What a title and an abstract say about a paper. */
export interface Insights {
  /** Most relevant first. */
  themes: ThemeId[];
  /** In order of appearance. */
  claims: Claim[];
  links: Link[];
  /** Code is promised ("will be released") and none is linked. */
  announced?: true;
}
