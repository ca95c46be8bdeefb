import { metricNamed, metricNames } from "@/utils/insights/lexicon";
import { shown } from "@/utils/insights/lexicon/shown";
import { namesIn } from "@/utils/insights/lexicon/words";
import type { Candidate } from "./candidate";

const NOUNS = String.raw`(?!(?:the|a|an|its|our|their|by|of|on|in|from|to|and|for|with|over|than)\b)[\p{L}][\p{L}\d@^-]{1,24}`;
const PHRASE = String.raw`(${NOUNS}(?: ${NOUNS}){0,2})`;
const PATTERNS: [type: string, shape: RegExp][] = [
  [
    "named",
    new RegExp(
      String.raw`((?:${NOUNS} ){1,2}(?:rates?|accuracy|scores?|error|ratio|index|time|costs?|efficiency|usage))\b`,
      "giu",
    ),
  ],
  [
    "object",
    new RegExp(
      String.raw`(?<=\b(?:reduc|improv|increas|boost|lower|decreas|rais|cut|accelerat|halv|doubl)\w{0,4} (?:the |its |average |overall )?)${PHRASE}(?= (?:by|from|to)\b)`,
      "giu",
    ),
  ],
  [
    "change in",
    new RegExp(
      String.raw`(?<=\b(?:improvement|gain|reduction|increase|boost|drop|decrease|saving|acceleration)s? (?:in|of) (?:the |its )?)${PHRASE}`,
      "giu",
    ),
  ],
  [
    "compared",
    new RegExp(
      String.raw`(?<=(?:[\d%×]|\dx) ?(?:points? |times )?(?:fewer|less|lower|higher|more|smaller|of|of the|of its|the) )${PHRASE}`,
      "giu",
    ),
  ],
  [
    "acronym",
    /(?<![\p{L}\d-])((?:\p{L}+-)?\p{Lu}[\p{L}\d-]*[\p{Lu}\d][\p{L}\d@-]*)(?=\)? (?:scores? )?(?:(?:of|is|reaches|from|by|=) )?(?:only |around |about |up to )?[\d~+])/gu,
  ],
  [
    "bracketed",
    /(?<=[\p{L}\d] \()((?:\p{L}+-)?\p{Lu}[\p{L}\d-]*[\p{Lu}\d][\p{L}\d@-]*)(?=\)(?: metric| score)?s?,? (?:of|by|from|is|reach|improv|to|at|when|on)\b)/gu,
  ],
  [
    "after it",
    new RegExp(
      String.raw`(?<=\d(?: ?(?:%|×|x)| percent(?:age points)?| points?| ?pp| dB)? )${PHRASE}(?=[.,;:)]| (?:on|in|over|for|with|at|across|while|compared|and|when|than|from|relative|against|to|by)\b|$)`,
      "giu",
    ),
  ],
  [
    "equals",
    /(?<![\p{L}\d])(\p{L}[\p{L}\d_^']{0,12}(?:'s \p{L})?)(?= ?(?:=|≈|of about|> |< ) ?[-+~]?\d)/gu,
  ],
  ["at k", /\b((?:pass|recall|precision|hits?|ndcg|map|em|maj|avg|success|acc)[@^][\w.:]{1,8})/giu],
  ["R at k", /\b([RP]@\d+|AP_?\d+|mAP_?\d+)/gu],
];

/** Words and units that mean a metric without naming it. */
const MEANT: readonly [name: string, words: RegExp][] = [
  ["frame rate", /(?<=\d ?)(?:fps|FPS)\b/g],
  [
    "model size",
    /(?<=\d ?(?:×|x|times|-?fold) )(?:larger|smaller|bigger)\b|\bof (?:its|the|their) size\b/g,
  ],
  ["memory", /(?<=\d ?)(?:GB|MB)\b/g],
];

const implied = (text: string): Candidate[] =>
  MEANT.flatMap(([name, words]) =>
    [...text.matchAll(words)].map(({ index, 0: { length } }) => ({
      name,
      start: index,
      end: index + length,
      type: "implied",
    })),
  );

/** Metrics a text names: of the lexicon, and phrases that stand where metrics stand. */
export function metricsIn(text: string): Candidate[] {
  const known = namesIn(text, metricNames).map(({ name, start, end }) => ({
    name: shown(name, text.slice(start, end)),
    start,
    end,
    type: metricNamed(name)?.cost === true ? "cost" : "quality",
  }));
  const patterned = PATTERNS.flatMap(([type, shape]) =>
    [...text.matchAll(shape)].map(({ index, 1: written = "" }) => ({
      name: written.replaceAll("_", ""),
      start: index,
      end: index + written.length,
      type,
    })),
  );
  return [...known, ...implied(text), ...patterned].toSorted((a, b) => a.start - b.start);
}
