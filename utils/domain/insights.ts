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

/** A quantity that a paper states as its own result or contribution. */
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
  /** Which text the spans point into. */
  source: "title" | "abstract";
  /** The words that carry the claim, at most one sentence. */
  evidence: Span;
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
