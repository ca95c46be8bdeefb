import { analyse } from "scslre";
import { type Alternative, type Part, Samples } from "./samples";

/** A text of any length: `unit` repeated between a prefix and a suffix. */
export interface Attack {
  before: string;
  unit: string;
  after: string;
}

/** Which letter of each class and which alternative of each group to use, by index. */
const CHOICES = [0, 1];
/** Maximum number of consecutive parts of an expression repeated as a unit. */
const MOST_PARTS = 4;
/** Nothing, and a suffix that makes almost any expression fail. */
const ENDS = ["", "\u0000\nx!"];

export const textOf = ({ before, unit, after }: Attack, length: number): string =>
  before + unit.repeat(Math.ceil(length / unit.length)) + after;

interface Place {
  alternative: Alternative;
  /** A sample of what precedes it in the whole expression. */
  before: string;
}

function placesIn(alternatives: readonly Alternative[], before: string, samples: Samples): Place[] {
  const inside = (part: Part, lead: string): Place[] => {
    if (part.type === "Quantifier") return inside(part.element, lead);
    return "alternatives" in part ? placesIn(part.alternatives, lead, samples) : [];
  };
  return alternatives.flatMap((alternative) => [
    { alternative, before },
    ...alternative.elements.flatMap((part, at) =>
      inside(part, before + samples.all(alternative.elements.slice(0, at))),
    ),
  ]);
}

/** Every run of parts as a unit: alone, after a sample of what precedes it, and joined with that sample. */
function attacksAt({ alternative, before }: Place, samples: Samples): [string, string][] {
  const { elements } = alternative;
  return elements.flatMap((_, start) => {
    const lead = before + samples.all(elements.slice(0, start));
    const most = Math.min(MOST_PARTS, elements.length - start);
    return Array.from({ length: most }, (__, more): [string, string][] => {
      const unit = samples.all(elements.slice(start, start + more + 1));
      return [
        ["", unit],
        [lead, unit],
        ["", lead + unit],
      ];
    }).flat();
  });
}

/** Texts that may be slow for an expression: its own parts, repeated. */
export function attacksOn(expression: RegExp): Attack[] {
  const { alternatives } = analyse(expression).parsed.pattern;
  const attacks = new Map<string, Attack>();
  for (const choice of CHOICES) {
    const samples = new Samples(expression.flags, choice);
    for (const place of placesIn(alternatives, "", samples))
      for (const [before, unit] of attacksAt(place, samples))
        for (const after of ENDS)
          if (unit !== "")
            attacks.set(`${before}\u0000${unit}\u0000${after}`, { before, unit, after });
  }
  return [...attacks.values()];
}
