const COMPARATIVE =
  "faster|slower|smaller|fewer|less|lower|higher|more|larger|better|cheaper|speed|reduction|improvement|compression|acceleration|throughput";

/** Units that are part of the number itself: percentages, points and multiples. */
export const UNIT = String.raw`\s?(?:%|percent|per cent)(?:p\b|age)?(?:[ -](?:absolute )?points?\b)?|[ -](?:absolute )?(?:percentage|accuracy|absolute)[ -]points?\b|[ -]points?\b|[ -]?(?:pp|ppts?|p\.p\.)(?![A-Za-z])|\s?×|[xX](?![A-Za-z\d])|\s[xX](?=[ -](?:${COMPARATIVE}))|[ -]?times\b|[ -]?fold\b|\s?倍|\s?パーセント|\s?(?:个百分点|個百分點|ポイント)`;

/** "+6.0 EM points", "4.2 F1 points": points after a metric, which is not part of the number. */
const METRIC_POINTS =
  /^ (?:[A-Z][\w@-]*|mAP|mIoU|nDCG|recall|precision|score|quality)(?: [\w-]+)? points?\b/;
const GAINED_POINTS = /^ [\w-]+(?: [\w-]+)? points?\b/;
/** Larger numbers of points are points in space or in a game. */
const MOST_POINTS = 100;
/** In "2.5 faster" the "×" is missing. */
const FASTER = /^ (?:faster|slower|smaller|cheaper)\b/;
/** "ran five times", "repeated 10 times". */
const REPEATED = /\b(?:repeat|run|ran|sampl|cited|asked|trained|view|download)\w*\s(?:[\w-]+\s)?$/i;

interface Written {
  unit: string;
  value: number;
  signed: boolean;
}

/** The unit in Gloss's notation, from the unit as written and the words around the number. */
export function unitOf(
  { unit: written, value, signed }: Written,
  before: string,
  after: string,
): string {
  const unit = written.trim().toLowerCase();
  if (/point|pp|%p|p\.p|百分|ポイント/.test(unit))
    return Math.abs(value) > MOST_POINTS ? "" : "points";
  if (/%|percent|per cent|パーセント/.test(unit)) return "%";
  if (unit.includes("times") && REPEATED.test(before)) return "";
  if (unit !== "") return "×";
  if ((signed ? GAINED_POINTS : METRIC_POINTS).test(after)) return "points";
  if (FASTER.test(after) && !Number.isInteger(value)) return "×";
  return /\bfactors?(?: of)? (?:[a-z]+ ){0,2}[~≈]?$/i.test(before) ? "×" : "";
}
