import { foldedText, type FoldedText } from "./folded-text";
import type { Claim, ThemeId } from "./insights";

/** A theme of a paper that the reader points at. */
export interface ThemeMark {
  what: "theme";
  theme: ThemeId;
}

/**
 * A claim that the reader points at, identified by the text around it, so that it is found again if another
 * version of Gloss reads the paper, or another digest brings a longer text.
 */
export interface ClaimMark {
  what: "claim";
  source: Claim["source"];
  /** The number as Gloss read it; another reading of the same number is a different claim. */
  value: number;
  /** Letters and digits of the number as written, and of the text around it. */
  before: string;
  number: string;
  after: string;
}

export type Mark = ThemeMark | ClaimMark;

/** Letters and digits kept on either side of the number: about eight words. */
export const MARK_CONTEXT = 40;

/** The texts of a paper, folded. */
export type FoldedTexts = Record<Claim["source"], FoldedText>;

/** Folds the texts that the claims of a paper point into. */
export const foldedTexts = ({ title, abstract }: Record<Claim["source"], string>): FoldedTexts => ({
  title: foldedText(title),
  abstract: foldedText(abstract),
});

/** The mark that points at a claim. */
export function claimMark({ source, value, number }: Claim, texts: FoldedTexts): ClaimMark {
  const { letters, at } = texts[source];
  const [start, end] = [at(number.start), at(number.end)];
  return {
    what: "claim",
    source,
    value,
    before: letters.slice(Math.max(0, start - MARK_CONTEXT), start),
    number: letters.slice(start, end),
    after: letters.slice(end, end + MARK_CONTEXT),
  };
}

/** Whether a mark points at a claim, even if they differ in the extent of the number ("20" and "20x"). */
export function isMarkOf(mark: ClaimMark, claim: Claim, texts: FoldedTexts): boolean {
  if (mark.source !== claim.source || mark.value !== claim.value) return false;
  const { letters, at } = texts[claim.source];
  const [start, end] = [at(claim.number.start), at(claim.number.end)];
  const { before, number, after } = mark;
  for (let place = start - number.length + 1; place < end; place += 1) {
    const from = place - before.length;
    if (from >= 0 && letters.startsWith(before + number + after, from)) return true;
  }
  return false;
}

/** Equal for marks that point at the same thing. */
export const markKey = (mark: Mark): string =>
  mark.what === "theme"
    ? mark.theme
    : [mark.source, mark.value, mark.before, mark.number, mark.after].join(" ");
