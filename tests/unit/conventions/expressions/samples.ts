import type { analyse } from "scslre";

type Pattern = ReturnType<typeof analyse>["parsed"]["pattern"];
type Alternative = Pattern["alternatives"][number];
type Part = Alternative["elements"][number];

/** Candidate letters for a class: the first one in it is used, so that overlapping classes share it. */
const LETTERS = Array.from(" a-A0.,:\n|[(*`\"'/<>_~#@%=+\\{})]é中…–©");

const holds = (raw: string, flags: string) => {
  const shape = new RegExp(`^${raw}$`, flags.replaceAll(/[gy]/g, ""));
  return (letter: string) => shape.test(letter);
};

/** The `nth` of the candidate letters in a class, counted cyclically; empty if there is none. */
function letterOf(raw: string, flags: string, nth: number): string {
  const held = LETTERS.filter(holds(raw, flags));
  return held[nth % Math.max(1, held.length)] ?? "";
}

/** Texts that (nearly) match parts of an expression; `nth` chooses letters and alternatives. */
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
      // These consume no letters of their own.
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
