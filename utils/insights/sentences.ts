import type { Span } from "@/utils/domain/insights";

/** Abbreviations whose full stop does not end a sentence. */
const ABBREVIATION =
  /(?:\b(?:e\.g|i\.e|et al|vs|cf|resp|fig|figs|approx|w\.r\.t|eq|sec|ca|dr|prof|incl)|\bNo|(?<![-\w])[A-Z])$/i;
/** Words that start a sentence even after a single letter: "of method B. We". */
const OPENING =
  /^\s(?:We|The|This|These|Our|In|It|Its|To|For|On|By|With|However|Moreover|Furthermore|Experiments|Results|Code|A|An)\s/;
/** Chinese and Japanese stops need no space after them; a full-width stop within a number is already repaired. */
const STOP = /[.!?]["')\]]*(?:\s+|(?=[A-Z][a-z]+ ))|[。．！？]+[」』）]?\s*|$/g;

/** The sentences of a text as spans without surrounding white space. */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const stop of text.matchAll(STOP)) {
    const end = stop.index + stop[0].trimEnd().length;
    const word = text.slice(Math.max(0, stop.index - 8), stop.index);
    if (
      stop[0].startsWith(".") &&
      ABBREVIATION.test(word) &&
      !(/[A-Z]$/.test(word) && OPENING.test(text.slice(end, end + 14)))
    )
      continue;
    if (text.slice(start, end).trim() !== "") spans.push({ start, end });
    start = stop.index + stop[0].length;
  }
  return spans;
}
