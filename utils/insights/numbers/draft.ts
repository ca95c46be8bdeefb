import { boundOf } from "./hedges";
import { measureOf } from "./measures";
import type { Draft } from "./mention";
import { unitOf } from "./units";

/** How much text before and after a number is examined, in characters. */
export const SIDE = 60;

/** The parts of a match; the rest is taken from the words around it. */
export interface Pieces {
  outer: number;
  sign: string;
  start: number;
  end: number;
  value: number;
  unit: string;
  /** Fractions and "twice" are multiples without a "×". */
  multiple: boolean;
  plus: boolean;
  worded: boolean;
  counted: boolean;
}

/** A number, with its unit, hedge and the like from the symbols and words around it. */
export function draftOf(pieces: Pieces, text: string): Draft {
  const { outer, sign, start, end, worded, counted } = pieces;
  const negative = sign === "-" && /^$|[\s(=]/.test(text.slice(Math.max(0, outer - 1), outer));
  const value = Number((negative ? -pieces.value : pieces.value).toPrecision(12));
  const before = text.slice(Math.max(0, outer - SIDE), outer);
  const after = text.slice(end, end + SIDE);
  const signed = sign.startsWith("+");
  const unit = pieces.multiple ? "×" : unitOf({ unit: pieces.unit, value, signed }, before, after);
  const hedged = sign === "sub-" ? "up to" : boundOf(sign, text, outer, end);
  return {
    outer,
    start,
    end,
    value,
    unit,
    measure: unit === "" ? measureOf(text.slice(Math.max(0, start - 3), start), after) : "",
    from: null,
    range: null,
    bound: hedged ?? (pieces.plus ? "over" : null),
    signed,
    worded,
    counted,
  };
}
