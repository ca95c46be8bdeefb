import type { Claim, ClaimKind } from "@/utils/domain/insights";

import { datasetOf } from "./datasets";
import { directionOf, metricOf } from "./metrics";
import type { NumberMention } from "./numbers";
import { numbersOf } from "./numbers";
import type { Repaired } from "./repair";
import { sentencesOf } from "./sentences";
import { sizeNoun } from "./size-noun";

interface Setting {
  number: NumberMention;
  before: string;
  after: string;
  sentence: string;
}

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
const RAISED = /\b(?:improv|outperform|surpass|exceed)\w*([^,;]*)\bby (?:[\w~-]+ ){0,3}$/i;
/** How much of a sentence is looked at: text without full stops must not cost quadratic time. */
const REACH = 600;
/** Words that make the number after them the baseline of the one before. */
const BASELINE =
  /(?:surpassing|compared (?:to|with)|vs\.?|versus)(?: [^,;.\d]{0,30}\(| (?:only |an? )?)$/i;
const PAIRED = /^\s?(?:,|and|, and|-|–|\/|to)\s?$/;
const GIVEN = /\b(?:with|given|under|at) (?:only |just |merely )?$/i;

function kindOf({ number, before, after }: Setting): ClaimKind {
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
  if (GAIN.test(near.slice(0, 26)) || /\bby (?:an? )?(?:[\w-]+ ){0,4}$/i.test(lead)) return "gain";
  if (GAIN.test(clause) || (GAIN.test(lead) && !/achiev|attain|reach/i.test(clause))) return "gain";
  return number.unit === "×" ? "efficiency" : "score";
}

/** Numbers that say a setting, a name or a year, never a result. */
function isName({ number, before, after }: Setting): boolean {
  if (NOT_OWN.test(after) || /^\s?[×x]\s?\d/.test(after)) return true;
  if (number.unit === "×" && /^\d/.test(after)) return true;
  if (number.unit === "" && /^(?:19|20)\d\d$/.test(String(number.value))) return true;
  return (
    number.unit === "" &&
    /(?:[A-Z][\w-]*|version|section|top|level) $/.test(before.slice(-16)) &&
    !QUALITY_NEAR.test(before.slice(-16))
  );
}

function isResult(setting: Setting): boolean {
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

const unitAfter = (after: string) =>
  (COST_UNIT.exec(after) ?? /^\s?(mm|cm|px|dB)\b/.exec(after))?.[1] ?? "";

function settingOf(text: string, number: NumberMention, start: number, end: number): Setting {
  return {
    number,
    before: text.slice(Math.max(start, number.start - 120), number.start),
    after: text.slice(number.end, Math.min(end, number.end + 120)),
    sentence: text.slice(Math.max(start, number.start - REACH), Math.min(end, number.end + REACH)),
  };
}

function read(setting: Setting): Pick<Claim, "kind" | "unit"> | null {
  if (isName(setting)) return null;
  const { number, after, sentence } = setting;
  if (number.unit === "" && number.from === null) {
    const noun = sizeNoun(number, after, sentence);
    if (noun !== null) return { kind: "size", unit: noun };
  }
  if (!isResult(setting)) return null;
  return { kind: kindOf(setting), unit: number.unit || unitAfter(after) };
}

/** The clause around a number: from the last comma or so, to the next. */
function evidenceOf({ number, before, after }: Setting) {
  const lead = before.slice(-70);
  const cut = Math.max(lead.lastIndexOf(", "), lead.lastIndexOf("; ")) + 1;
  const rest = after.slice(0, 70);
  const stop = rest.search(/[,;.](?:\s|$)/);
  const back = lead.slice(cut === 0 ? lead.indexOf(" ") + 1 : cut).trimStart();
  return {
    start: number.start - back.length,
    end: number.end + (stop < 0 ? rest.trimEnd().length : stop),
  };
}

/** The paper's own quantities in a mended text; spans point into the original. */
export function claimsOf(repaired: Repaired, source: Claim["source"]): Claim[] {
  const { text, toOriginal } = repaired;
  const original = ({ start, end }: { start: number; end: number }) => ({
    start: toOriginal(start),
    end: toOriginal(end),
  });
  const numbers = numbersOf(text);
  const claims: Claim[] = [];
  let last: { number: NumberMention; claim: Claim; place: number } | null = null;
  let next = 0;
  for (const sentence of sentencesOf(text)) {
    for (; next < numbers.length; next++) {
      const number = numbers[next];
      if (number === undefined || number.start >= sentence.end) break;
      const setting = settingOf(text, number, sentence.start, sentence.end);
      const found = read(setting);
      if (found === null) continue;
      let place = 0;
      if (last !== null && last.number.start >= sentence.start && found.kind !== "size") {
        if (BASELINE.test(setting.before) && found.unit === last.claim.unit) {
          last.claim.from ??= number.value;
          continue;
        }
        if (PAIRED.test(text.slice(last.number.end, number.start))) {
          found.kind = last.claim.kind;
          place = last.place + 1;
        }
      }
      const metric =
        found.kind === "size" ? found.unit : metricOf(found.kind, setting.before, setting.after);
      const claim: Claim = {
        ...found,
        value: number.value,
        from: number.from,
        bound: number.bound,
        metric,
        dataset: datasetOf(setting.before, setting.after, place),
        better: found.kind === "size" ? null : directionOf(metric),
        source,
        evidence: original(evidenceOf(setting)),
        sentence: original(sentence),
        number: original(number),
      };
      claims.push(claim);
      last = { number, claim, place };
    }
  }
  return claims;
}
