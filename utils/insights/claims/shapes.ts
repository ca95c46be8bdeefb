import type { ClaimKind } from "@/utils/domain/insights";

import { perSetting } from "./per-setting";
import type { Setting } from "./setting";

const RESULT =
  /achiev|improv|outperform|surpass|reduc|gain|increas|boost|exceed|reach|accuracy|better|faster|fewer|lower|higher|only|saves?\b|saving|recover|compar|attain|obtain|retain|maintain|deviation|registers|rate\b|score|less\b|merely|requir|using|lifts?|raise|enhanc|smaller|adds?\b|while|halv|doubl|tripl|best|without/i;
const EFFICIENT =
  /speed|faster|memory|flops|parameters?\b|latency|throughput|costs?\b|training time|computation|compute|smaller|compress|accelerat|savings?\b|saves?\b|\btokens|fewer|efficien|training (?:data|samples|steps)|more data|of (?:the )?(?:[\w-]+ )?(?:data|samples)\b|GPU|model size|epochs|times? longer|\bsize\b|larger|convergence|cheaper|times the samples|the samples|synthetic data|processing time|storage|history/i;
const GAIN =
  /improv|outperform|surpass|gain|increas|boost|better|exceed|over (?:the )?(?:prior|previous|base|strong|state|random|existing)|higher|rais|lift|lower|reduc|decreas|enhanc|drop|tripl|beat|recover/i;
const COST_UNIT = /^\s?-?(GB|MB|hours?|minutes|seconds|ms|fps|FPS|mWh|GPU hours)\b/;
const LENGTH_UNIT = /^\s?(mm|cm|px|dB|BLEU|COMET)\b/;
const QUALITY_NEAR =
  /\b(?:F1|FID|BLEU|COMET|ROUGE|mAP|AUC|AUROC|IoU|CIDEr|EM@|NDCG|Dice|R\^2|r_s|score|accuracy|PSNR|precision|recall|kappa|correlation|coefficients?|IS\b|GenEval|error|average length|MPJPE)/i;
const NOT_OWN = /^[- ]?(?:bit|shot|layers?|way|dimensional|th\b|B\b|K\b|D\b|st\b|nd\b|heads?)/i;
const RAISED =
  /\b(?:improv|outperform|surpass|exceed)\w{0,20}([^,;]{0,300})\bby (?:[\w~-]+ ){0,3}$/i;
const GIVEN = /\b(?:with|given|under|at) (?:only |just |merely )?$/i;

/** Quantities that authors choose, such as hyperparameters. */
const SET_BY_HAND =
  /\b(?:learning rate|batch size|temperature|weight decay|dropout|momentum|random seed|threshold|rank|epsilon|alpha|beta|lambda)s?(?: (?:of|is|to|at)| ?=|:)? ?$/i;

/** The beginning of the next clause, which concerns another number. */
const CLAUSE = /[,;(]| and | while /;
/** "raises accuracy to 94%", but not "by up to 4%". */
const REACHED =
  /(?<!\b(?:up|close|due|compared|relative|equal)) to (?:only |just |about |around )?$/i;

/** A heuristic guess at the kind of a claim by the words nearest to its number. */
export const kindOf = perSetting(({ number, before, after }): ClaimKind => {
  const near = after.slice(0, 34);
  const lead = before.slice(-46);
  if (COST_UNIT.test(after)) return "efficiency";
  const raised = RAISED.exec(lead)?.[1];
  if (raised !== undefined && !EFFICIENT.test(raised)) return "gain";
  if (EFFICIENT.test(near.split(/[,;(]| and /)[0] ?? "")) return "efficiency";
  if (number.signed || number.unit === "points") return "gain";
  const clause = lead.split(/[,;]| and /).at(-1) ?? "";
  if (EFFICIENT.test(clause) && !/accuracy|performance/i.test(near.slice(0, 20)))
    return "efficiency";
  if (number.from !== null) return "gain";
  if (REACHED.test(lead) && number.unit !== "×") return "score";
  if (
    GAIN.test(near.slice(0, 26).split(CLAUSE)[0] ?? "") ||
    /\bby (?:an? )?(?:[\w-]+ ){0,4}$/i.test(lead)
  )
    return "gain";
  if (GAIN.test(clause) || (GAIN.test(lead) && !/achiev|attain|reach/i.test(clause))) return "gain";
  return number.unit === "×" ? "efficiency" : "score";
});

/** Before p-values, confidence intervals, deviations and sample sizes, which say how certain a result is. */
const SURENESS =
  /(?:\bp(?:-value)?s? ?[=<>≤] ?|\bp-values? of |± ?|\+\/-+ ?|\bCI[ :=(]{0,3}\[?[+-]?(?:\d[\d.]*%?(?:, ?| to | ?[–-] ?)\+?)?|\b[nN] ?= ?|\b(?:std|SD|standard deviation)[ =]{1,3})$/;
const CONFIDENCE = /^ ?(?:CI\b|confidence)/;
const PHYSICAL = /^ ?(?:Hz|kHz|p\b|P\b|px\)|\^)/;

const REFERS = /\b(?:the|these|those|both) $/i;

/** "Between the two point sets": a number in words that only refers to known things. */
export const isReference = ({ number, before }: Setting): boolean =>
  number.worded && number.value <= 10 && REFERS.test(before);

/** Numbers that are part of a setting, a name or a year, or that say how certain a result is; never a result. */
export const isName = perSetting(({ number, before, after }): boolean => {
  if (SURENESS.test(before) || CONFIDENCE.test(after) || PHYSICAL.test(after)) return true;
  if (SET_BY_HAND.test(before)) return true;
  if (NOT_OWN.test(after) || /^\s?[×x]\s?\d/.test(after)) return true;
  if (number.unit === "×" && /^\d/.test(after)) return true;
  if (number.unit === "" && /^(?:19|20)\d\d$/.test(String(number.value))) return true;
  return (
    number.unit === "" &&
    /(?:[A-Z][\w-]{0,16}|version|section|top|level) $/.test(before.slice(-16)) &&
    !QUALITY_NEAR.test(before.slice(-16))
  );
});

/** A heuristic guess at whether a number is a result, by the words around it. */
export function isResult(setting: Setting): boolean {
  const { number, before, after, sentence } = setting;
  if (number.unit === "×" && number.worded)
    return /^\s?(?:the|of|as|per-chunk|training|the)\b/.test(after) && RESULT.test(sentence);
  if (number.unit === "×") return true;
  if (number.unit === "points" || number.from !== null || number.signed) return true;
  if (number.unit === "%") {
    if (GIVEN.test(before) && /^ (?:of )?(?:the )?(?:labels|labeled|labelled)/.test(after))
      return false;
    return RESULT.test(sentence);
  }
  if (number.worded) return false;
  if (COST_UNIT.test(after) || LENGTH_UNIT.test(after)) return RESULT.test(sentence);
  if (/\bby (?:[\d.]+\/)?$/.test(before) && !Number.isInteger(number.value))
    return RESULT.test(sentence);
  return (
    !Number.isInteger(number.value) && QUALITY_NEAR.test(before.slice(-60) + after.slice(0, 40))
  );
}

/** The unit of cost, length or level after a number, or empty. */
export const unitAfter = (after: string) =>
  (COST_UNIT.exec(after) ?? /^\s?(mm|cm|px|dB)\b/.exec(after))?.[1] ?? "";

const RIVAL = String.raw`(?:surpassing|exceeding|outperforming|beating|compared (?:to|with|against)|relative to|vs\.?|versus|against|instead of|(?:up|down) from|below|above|baselines? (?:of|at)|(?:previous|prior) (?:best|SOTA|state[ -]of[ -]the[ -]art)(?: results?)?(?: of| at)?)`;
const HEDGE = String.raw`(?:only |just |an? |about |around |roughly )?[~≈+]?`;
/** "vs. 37.5", "compared to 67%", "surpassing GPT-4 (67%)", "than GPT-4's 67%", "over a baseline of 60%". */
const AGAINST = new RegExp(
  String.raw`(?:^|[^\p{L}])(?:${RIVAL}(?: (?:[^,;.]|\.\d){0,40}\(| [^,;.\d]{0,40}[ (]| [^,;.]{0,30}'s )? ?|(?:than|over) (?:[^,;.]{1,30}\(|[^,;.]{1,30}'s |[^,;.\d]{1,40} of ))${HEDGE}$`,
  "iu",
);

/** "improves the previous best by 1.1%", "against X with 36% of its FLOPs": claims rather than baselines. */
const TIED =
  /\b(?:by|with|using|for|while|and|in|on|through|via|after) (?:only |just |an? |about |around )?[~+]?$/i;

/** Whether the previous number is compared with this one: "(vs. 37.5)". */
export const isBaseline = ({ before, previous, number }: Setting): boolean =>
  previous?.number.unit === number.unit && AGAINST.test(before.slice(-70)) && !TIED.test(before);

/** Before a rival's number that precedes the paper's own: "outperforms GPT-4 (67%) with 74%". */
const RIVALLED =
  /(?:surpass|outperform|exceed|beat|rival|match)(?:e?s|ing)? (?:[^,;.]|\.\d){1,40}\(~?$/i;

export const isRivals = ({ before, number, next }: Setting): boolean =>
  next !== null && next.number.unit === number.unit && RIVALLED.test(before.slice(-60));
