import type { Span } from "@/utils/domain/insights";

/** Full stops that end no sentence. */
const ABBREVIATION = /(?:\b(?:e\.g|i\.e|et al|vs|cf|resp|fig|approx|w\.r\.t|eq)|\b[A-Z])$/i;

/** The sentences of a text as spans without the blanks around them. */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const stop of text.matchAll(/[.!?]["')\]]*(?:\s+|(?=[A-Z][a-z]+ ))|$/g)) {
    const end = stop.index + stop[0].trimEnd().length;
    if (
      stop.index < text.length &&
      ABBREVIATION.test(text.slice(Math.max(0, stop.index - 8), stop.index))
    )
      continue;
    if (text.slice(start, end).trim() !== "") spans.push({ start, end });
    start = stop.index + stop[0].length;
  }
  return spans;
}
