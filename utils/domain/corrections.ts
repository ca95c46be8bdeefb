import type { Claim, Insights } from "./insights";
import {
  type ClaimMark,
  claimMark,
  type FoldedTexts,
  foldedTexts,
  isMarkOf,
  type Mark,
  markKey,
  type ThemeMark,
} from "./mark";
import { sureClaim } from "./shown-claims";

/** A claim that the reader marked as wrong, with the reading that the strip or card showed. */
export interface WrongClaim
  extends ClaimMark, Pick<Claim, "kind" | "unit" | "from" | "metric" | "dataset" | "bound"> {
  /** The text of `Claim.evidence`, in the text's own words. */
  quote: string;
}

/** "This is wrong": a theme or a claim that is no longer shown for a paper. */
export type Correction = ThemeMark | WrongClaim;

/** The fields of a paper that corrections need. */
export interface Correctable {
  title: string;
  abstract: string;
  insights: Insights;
  /** Missing if nothing was marked. */
  corrections?: Correction[];
}

/** What the insights of a paper leave out because the reader marked it as wrong. */
export type Wrong = Pick<Insights, "themes" | "claims">;

const claimsIn = (corrections: readonly Correction[]) =>
  corrections.filter((one) => one.what === "claim");

const themesIn = (corrections: readonly Correction[]) =>
  new Set(corrections.flatMap((one) => (one.what === "theme" ? [one.theme] : [])));

/**
 * A paper without the themes and claims that the reader marked; these are in `wrong`. The stored insights
 * stay unchanged, so that an undo restores them exactly.
 */
export function withoutWrong<One extends Correctable>(paper: One): One & { wrong?: Wrong } {
  const { insights, corrections = [] } = paper;
  if (corrections.length === 0) return paper;
  const texts = foldedTexts(paper);
  const [themes, claims] = [themesIn(corrections), claimsIn(corrections)];
  const isWrong = (claim: Claim) => claims.some((one) => isMarkOf(one, claim, texts));
  return {
    ...paper,
    insights: {
      ...insights,
      themes: insights.themes.filter((id) => !themes.has(id)),
      claims: insights.claims.filter((claim) => !isWrong(claim)),
    },
    wrong: {
      themes: insights.themes.filter((id) => themes.has(id)),
      claims: insights.claims.filter(isWrong),
    },
  };
}

function wrongClaim(paper: Correctable, claim: Claim, texts: FoldedTexts): WrongClaim {
  const { kind, unit, from, metric, dataset, bound } = sureClaim(claim);
  const { start, end } = claim.evidence;
  const quote = paper[claim.source].slice(start, end);
  return { ...claimMark(claim, texts), kind, unit, from, metric, dataset, bound, quote };
}

/** The corrections of a paper plus one; null if the paper has nothing that the mark points at. */
export function corrected(paper: Correctable, mark: Mark): Correction[] | null {
  const { insights, corrections = [] } = paper;
  if (mark.what === "theme") {
    if (themesIn(corrections).has(mark.theme)) return corrections;
    return insights.themes.includes(mark.theme) ? [...corrections, mark] : null;
  }
  const texts = foldedTexts(paper);
  const claim = insights.claims.find((one) => isMarkOf(mark, one, texts));
  if (!claim) return null;
  const isKnown = claimsIn(corrections).some((one) => isMarkOf(one, claim, texts));
  return isKnown ? corrections : [...corrections, wrongClaim(paper, claim, texts)];
}

/** The corrections of a paper without those that hide what the mark points at. */
export function uncorrected(paper: Correctable, mark: Mark): Correction[] {
  const { insights, corrections = [] } = paper;
  const others = corrections.filter((one) => markKey(one) !== markKey(mark));
  if (mark.what === "theme") return others;
  const texts = foldedTexts(paper);
  const claims = insights.claims.filter((claim) => isMarkOf(mark, claim, texts));
  const hits = (one: ClaimMark) => claims.some((claim) => isMarkOf(one, claim, texts));
  return others.filter((one) => one.what === "theme" || !hits(one));
}

/** The corrections of two listings of a paper; returns `known` itself if the other list adds nothing. */
export function mergedCorrections(
  known: Correction[] | undefined,
  listed: readonly Correction[] = [],
): Correction[] | undefined {
  const keys = new Set(known?.map(markKey));
  const more = listed.filter((one) => !keys.has(markKey(one)));
  return more.length === 0 ? known : [...(known ?? []), ...more];
}

/** Corrections that are not in `others`; undefined if none is left. */
export function withoutCorrections(
  corrections: Correction[] = [],
  others: readonly Correction[] = [],
): Correction[] | undefined {
  const keys = new Set(others.map(markKey));
  const left = corrections.filter((one) => !keys.has(markKey(one)));
  return left.length === 0 ? undefined : left;
}
