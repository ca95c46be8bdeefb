import type { ClaimKind, ThemeId } from "@/utils/domain/insights";

/** A claim as careful readers annotated it (`tests/gold/GUIDELINES.md`). */
export interface GoldClaim {
  kind: ClaimKind;
  /** Every kind that is as good an answer; so for the other lists of answers. */
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
  /** How often it counts where names are learned; once where nothing is said. */
  times?: number;
  themes: ThemeId[];
  themes_ok: ThemeId[];
  /** Themes that a reader marked as wrong. */
  themes_wrong?: ThemeId[];
  /** Only what stands here is known: what does not may be right or wrong. */
  partial?: true;
  claims: GoldClaim[];
}
