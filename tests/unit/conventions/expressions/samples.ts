import type { analyse } from "scslre";

type Pattern = ReturnType<typeof analyse>["parsed"]["pattern"];
type Alternative = Pattern["alternatives"][number];
type Part = Alternative["elements"][number];

/** Letters that stand for a class: the first that it holds, so that classes that overlap share one. */
const LETTERS = Array.from(" a-A0.,:\n|[(*`\"'/<>_~#@%=+\\{})]é中…–©");

const holds = (raw: string, flags: string) => {
  const shape = new RegExp(`^${raw}$`, flags.replaceAll(/[gy]/g, ""));
  return (letter: string) => shape.test(letter);
};

/** The letters of a class that are tried, the `nth` of them first. */
function letterOf(raw: string, flags: string, nth: number): string {
  const held = LETTERS.filter(holds(raw, flags));
  return held[nth % Math.max(1, held.length)] ?? "";
}

/** Texts that parts of an expression match, or nearly: `nth` chooses among classes and alternatives. */
export class Samples {
  constructor(
    private readonly flags: string,
    private readonly nth: number,
  ) {}

  of(part: Part): string {
    switch (part.type) {
      case "Character":
        return String.fromCodePoint(part.value);
      case "CharacterSet":
      case "CharacterClass":
        return letterOf(part.raw, this.flags, this.nth);
      case "Group":
      case "CapturingGroup":
        return this.one(part.alternatives);
      case "Quantifier":
        return this.of(part.element).repeat(Math.max(1, Math.min(part.min, 3)));
      // They take no letters of their own.
      case "Assertion":
      case "Backreference":
      case "ExpressionCharacterClass":
    }
    return "";
  }

  one(alternatives: readonly Alternative[]): string {
    const chosen = alternatives[this.nth % alternatives.length];
    return chosen ? this.all(chosen.elements) : "";
  }

  all(parts: readonly Part[]): string {
    return parts.map((part) => this.of(part)).join("");
  }
}

export type { Alternative, Part };
