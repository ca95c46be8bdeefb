import { analyse } from "scslre";
import { type Alternative, type Part, Samples } from "./samples";

/** A text that grows: `unit` again and again between a beginning and an end. */
export interface Attack {
  before: string;
  unit: string;
  after: string;
}

/** Choices among the letters of classes and the alternatives of groups. */
const CHOICES = [0, 1];
/** Longer stretches of an expression are not repeated as one. */
const MOST_PARTS = 4;
/** Nothing, and what hardly any expression goes on with. */
const ENDS = ["", "\u0000\nx!"];

export const textOf = ({ before, unit, after }: Attack, length: number): string =>
  before + unit.repeat(Math.ceil(length / unit.length)) + after;

interface Place {
  alternative: Alternative;
  /** What stands before it in the whole expression. */
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

/** Every stretch of an alternative as a unit: alone, behind what comes before it, and together with that. */
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

/** Texts that an expression may take long for: its own parts, repeated. */
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
