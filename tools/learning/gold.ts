import type { ClaimKind, ThemeId } from "@/utils/domain/insights";

/** A claim as annotated by careful readers (`tests/gold/GUIDELINES.md`). */
export interface GoldClaim {
  kind: ClaimKind;
  /** Every kind that is equally acceptable; the other `_ok` lists work the same way. */
  kind_ok: string[];
  value: number;
  unit_ok: string[];
  from: number | null;
  quote: string;
  metric_ok: (string | null)[];
  dataset_ok: (string | null)[];
  optional: boolean;
  /** A reader marked this reading as wrong; see "Corrections" in docs/insights.md. */
  wrong?: true;
}

/** An annotated paper. */
export interface GoldPaper {
  id: string;
  title: string;
  abstract: string;
  /** Weight of the paper where names are learned; 1 by default. */
  times?: number;
  themes: ThemeId[];
  themes_ok: ThemeId[];
  /** Themes that a reader marked as wrong. */
  themes_wrong?: ThemeId[];
  /** The annotation is incomplete: anything not listed may be right or wrong. */
  partial?: true;
  claims: GoldClaim[];
}
