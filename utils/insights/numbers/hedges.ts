import type { Bound } from "@/utils/domain/insights";

/** What may come between a hedge and its number. */
const LINK = String.raw`(?:an? |the |additional |\()*[+≤<~$]?$`;

const hedge = (words: string) => new RegExp(String.raw`(?:^|[^\p{L}-])(?:${words}) ${LINK}`, "iu");

const BEFORE: [RegExp, Bound][] = [
  [/\bmax(?:imum|\.)(?: [\w-]+){0,3} of $/i, "up to"],
  [
    hedge("no less than|not less than|at least|a minimum of|minimum of|upwards of|no fewer than"),
    "at least",
  ],
  [
    hedge(
      "up to|as much as|as (?:large|high|many|long) as|less than|fewer than|lower than|no more than|not more than|within|under|below|at most|maximum|max\\.?|peak(?:s|ing|ed)? at",
    ),
    "up to",
  ],
  [
    hedge(
      "more than|over|exceed(?:s|ed|ing)?|greater than|above|beyond|surpass(?:es|ed|ing)?|in excess of|well over",
    ),
    "over",
  ],
  [
    hedge(
      "about|around|near|nearly|approximately|roughly|almost|approach(?:es|ing)|approx\\.?|some|close to|circa|ca\\.|c\\.|on the order of",
    ),
    "about",
  ],
  [/(?:約|约|大约|およそ|近) ?$/, "about"],
  [/(?:最大|最高|高达|高達) ?$/, "up to"],
  [/(?:超过|超過|逾) ?$/, "over"],
];
const AFTER: [RegExp, Bound][] = [
  [/^\s?\p{L}{0,2}(?:以上)/u, "at least"],
  [/^\s?\p{L}{0,2}(?:以下|未満)/u, "up to"],
  [/^\s?\p{L}{0,3}(?:を超える|を超え)/u, "over"],
  [/^ or (?:more|higher|greater)\b/, "at least"],
  [/^ or (?:less|fewer|lower)\b/, "up to"],
];
const SIGNS: Record<string, Bound> = {
  "~": "about",
  "≈": "about",
  "≃": "about",
  ">": "over",
  "≥": "at least",
  "<": "up to",
  "≤": "up to",
};
const REACH = 40;

/** How the words and symbols around a number hedge it. `sign` is the symbol right before it. */
export function boundOf(sign: string, text: string, start: number, end: number): Bound | null {
  const signed = SIGNS[sign.trim()];
  if (signed !== undefined) return signed;
  const before = text.slice(Math.max(0, start - REACH), start);
  const lead = BEFORE.find(([shape]) => shape.test(before));
  if (lead !== undefined) return lead[1];
  const after = text.slice(end, end + 12);
  return AFTER.find(([shape]) => shape.test(after))?.[1] ?? null;
}
