import type { Correction, WrongClaim } from "@/utils/domain/corrections";
import type { ThemeId } from "@/utils/domain/insights";
import { type FoldedTexts, foldedTexts, isMarkOf } from "@/utils/domain/mark";
import { isOwnThemeId } from "@/utils/domain/own-theme";
import type { Paper } from "@/utils/domain/paper";
import { titleKey } from "@/utils/domain/title-key";

/** The claim's words in the library's current text; if it is no longer claimed, those that were marked. */
function quoteOf(paper: Paper, wrong: WrongClaim, texts: FoldedTexts): string {
  const claim = paper.wrong?.claims.find((one) => isMarkOf(wrong, one, texts));
  return claim ? paper[claim.source].slice(claim.evidence.start, claim.evidence.end) : wrong.quote;
}

/** A wrong reading in the form of an annotated claim. */
function claimRecord(paper: Paper, wrong: WrongClaim, texts: FoldedTexts) {
  const { kind, value, unit, from, metric, dataset, bound } = wrong;
  return {
    quote: quoteOf(paper, wrong, texts),
    kind,
    kind_ok: [kind],
    value,
    unit,
    unit_ok: [unit],
    from,
    metric_ok: [metric],
    dataset_ok: [dataset],
    bound,
    optional: false,
    wrong: true,
  };
}

/** Themes of the taxonomy; the reader's own themes mean nothing to others. */
const themesOf = (corrections: readonly Correction[]): ThemeId[] =>
  corrections.flatMap((one) =>
    one.what === "theme" && !isOwnThemeId(one.theme) ? [one.theme] : [],
  );

/** A paper in the form of the annotations, with only what is wrong. */
function correctionRecord(paper: Paper) {
  const { title, abstract, ids, corrections = [] } = paper;
  const texts = foldedTexts(paper);
  const claims = corrections.flatMap((one) =>
    one.what === "claim" ? [claimRecord(paper, one, texts)] : [],
  );
  return {
    id: ids[0] ?? titleKey(title),
    title,
    abstract,
    partial: true,
    themes: [],
    themes_ok: [],
    themes_wrong: themesOf(corrections),
    claims,
    links: [],
  };
}

/** What the reader marked as wrong, as a JSON file in the format of `tests/gold/GUIDELINES.md`. */
export function correctionsFile(papers: readonly Paper[]): string {
  const records = papers
    .map(correctionRecord)
    .filter(({ themes_wrong, claims }) => themes_wrong.length + claims.length > 0);
  return `${JSON.stringify(records, null, 2)}\n`;
}
