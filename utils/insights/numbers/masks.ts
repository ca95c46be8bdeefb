/** Replaces digits that are part of a name, a date or a label. */
export const NAME = "\u0001";
/** Replaces a deviation ("± 0.4"), which belongs to the number before it. */
export const DEVIATION = "\u0002";

const DECIMAL = String.raw`[-+−]?(?:\d+(?:\.\d+)?|\.\d+)\s?%?`;
const YEAR = String.raw`(?:19|20)\d\d`;
/** Words after which a number is part of a name: "4-bit", "2-stage", "10-fold cross-validation". */
export const KIND = String.raw`(?:bit|stage|shot|way|layer|step|hop|gram|head|channel|view|class|player|turn|year-old|dim|dimensional|D|NN|[Ff]old (?:cross|CV)|point (?:Likert|scale|rating))(?:s|ed)?(?![A-Za-z])`;

/** Applied in this order: later shapes see the output of earlier ones. */
const SHAPES: [shape: RegExp, mask: string][] = [
  // Addresses and identifiers.
  [/(?:https?:\/\/|www\.|\b(?:doi|arxiv):\s?)[^\s,;)]{1,300}/gi, NAME],
  [/@[\w-]{1,63}\.[\w.-]{1,63}|(?<![\w.])10\.\d{4,9}\/[^\s,;]{1,60}/g, NAME],
  // Sizes in several dimensions, "8×7B", "8×A100"; but not "2.5×10^6".
  [
    /(?<![\w.])(?!\d[\d.]*\s?[×x]\s?10\s?\^)\d[\d.]*(?:(?:[×xX*]|\s[×x*]\s)\d[\d.]*){1,4}[A-Z]?(?![\w%])|\b\d{1,3}\s?[×x]\s?(?=(?:[A-Z]{1,3}\d{2,4}|RTX|NVIDIA)\b)/g,
    NAME,
  ],
  // Whole words with digits: "Llama-3.1-8B", "ViT-L/14", "mAP@50:95".
  [
    /(?<![\w.])(?!sub-\d)[A-Za-z](?=[A-Za-z./-]{0,40}\d)\w*(?:[./-]\w+)*|@\d[\d.]*(?:[-:–]\d[\d.]*)*/g,
    NAME,
  ],
  // Versions, dates, telephone numbers.
  [/(?<![\w.,-])(?!\d{1,3}(?:\.\d{3}){2,}(?![\w.]))\d{1,4}(?:\.\d{1,4}){2,6}(?![\w%])/g, NAME],
  [
    /(?<![\w.,-])\d{1,4}(?:-\d{1,4}){2,6}(?![\w%]|\.\d)|(?<![\w.,-])\d{1,2}([./])\d{1,2}\1\d{2,4}(?![\w%]|\.\d)/g,
    NAME,
  ],
  [
    /\+\d{1,3}(?:[ -]\(?\d{2,4}\)?){1,2}(?:[ -]\d{2,8}){1,3}(?!\d)|(?<![\w.,-])0\d{1,4}[ /-]\d{3,9}(?![\w%])/g,
    NAME,
  ],
  // Ratios and times of day.
  [/(?<![\w.,:])\d+(?:\.\d+)?(?::\d+(?:\.\d+)?)+(?![\w%])/g, NAME],
  // Citations and intervals.
  [/\[\s?[-+]?[\d.]+%?(?:\s?[,;–-]\s?[-+]?[\d.]+%?){1,9}\s?[\])]|\[\d{1,3}\]/g, NAME],
  // Markers of list items: "(1) we", "2) we".
  [/\([1-9]\)(?=\s)(?<=(?:^|\s)...)|[1-9]\)(?=\s)(?<=(?:^|[.;:,]\s|\band\s)..)/g, NAME],
  // Statistical certainty: p-values, confidence intervals, sample sizes.
  [
    /\b[pP](?:\s?[=<>≤≥]|[- ]?values?\s?(?:[=<>≤≥]|of|is|was|below|under))\s?[<]?\s?\d*\.?\d+(?:\s?[×x]\s?10\s?\^?-?\d+|[eE]-?\d+)?/g,
    NAME,
  ],
  [
    new RegExp(
      String.raw`(?:\b\d\d(?:\.\d)?\s?(?:%|percent)[\s-]?)?(?:\bCIs?\b|\b[Cc]onfidence [Ii]ntervals?\b)(?:\s?\(CI\))?(?:\s?(?:[:=,]|of|was|is|from|between))?\s?[([]?\s?(?:${DECIMAL}\s?(?:,|;|–|--?|to|and)\s?${DECIMAL})?|\b\d\d(?:\.\d)?\s?% confidence`,
      "g",
    ),
    NAME,
  ],
  [
    /(?<![\w$\\^])(?:SD|SE|std|s\.d\.|IQR|[kKnNmMTLαβλεηγδσ])\s?[=:]\s?\d[\d.,]*(?!\s?[\d%×])|[χFt]2?\(\d[\d, .]*\)/g,
    NAME,
  ],
  // Labels: "Table 2", "ISO 9001", "stages 1 and 2".
  [
    /\b(?:[Ss]ections?|[Ff]ig(?:ure)?s?\.?|[Tt]ables?|[Ee]q(?:uation)?s?\.?|[Cc]hapters?|[Aa]ppendix|[Ss]ub-?[Tt]asks?|Tasks?|Tracks?|[Pp]hases?|[Ss]tages?|Steps?|step|[Ll]evels?|[Tt]iers?|[Tt]ypes?|[Vv]ersions?|ver\.|Parts?|Days?|Weeks?|Cases?|Theorems?|Lemmas?|Algorithms?|RQ|ISO(?:\/IEC)?|IEC|IEEE|RFC|ICD|DSM|No\.|[Tt]op|§|№)\s?#?\d{1,5}(?:\.\d+)*(?:(?:, | and | or | ?[–-] ?|\/)\d{1,3})*(?![\w%×]|[.,]\d|\s?%|-\w|\s(?:percent|times|million|points?))/g,
    NAME,
  ],
  // Years after a preposition, a month and the like.
  [
    new RegExp(
      String.raw`${YEAR}(?<=(?:\b(?:[Ii]n|[Ss]ince|until|by|from|during|years?|early|late|January|February|March|April|May|June|July|August|September|October|November|December)\s|[(’'])\d{4})s?(?:\s?(?:[-–/]|to|and)\s?(?:${YEAR}|\d\d))?(?![\w%×-]|[.,]\d|\s?%)`,
      "g",
    ),
    NAME,
  ],
  [
    new RegExp(
      String.raw`\b${YEAR}s\b|\b[248]K (?=video|resolution|UHD|display)|\b10-[KQ]\b|\b24\/7\b|\b[1379](?:\.5)?\s?T(?= MRI|esla| scanner)`,
      "g",
    ),
    NAME,
  ],
  [
    new RegExp(
      String.raw`(?<![\w.])\d+(?:\.\d+)?(?:-(?:,? (?:and|or|to) |, |\/)\d+){0,8}(?:\s?-\s?|\s(?!D))${KIND}(?<!\s(?:class|layer|step|head|view|channel|turn|player|stage|way)(?:s|ed)?)`,
      "g",
    ),
    NAME,
  ],
  // "Five-fold cross-validation"; "the contributions are threefold".
  [/\b[a-z]+-?fold (?=cross|CV)|(?<=\b(?:is|are) )(?:two|three|four)-?fold\b/gi, NAME],
  // Deviations.
  [
    /(?<=\d)\s?\(?(?:±|\+\/-+|\+-)\s?\d+(?:\.\d+)?\)?|(?<=%)\s?\(?(?:±|\+\/-+|\+-)\s?\d+(?:\.\d+)?(?:\s?%)?\)?/g,
    DEVIATION,
  ],
  [/(?:±|\+\/-+)\s?\d+(?:\.\d+)?/g, NAME],
];

/** Masks a text, keeping its length, so that only the digits of quantities are left. */
export function masked(text: string): string {
  if (!/\d|fold/.test(text)) return text;
  let left = text;
  for (const [shape, mask] of SHAPES)
    left = left.replace(shape, (found) => mask.repeat(found.length));
  return left;
}
