import { boundOf } from "./hedges";
import { measureOf } from "./measures";
import type { Draft } from "./mention";
import { unitOf } from "./units";

/** How far the words around a number are looked at. */
export const SIDE = 60;

/** What the pieces of a match say; the rest is read from the words around. */
export interface Pieces {
  outer: number;
  sign: string;
  start: number;
  end: number;
  value: number;
  unit: string;
  /** Fractions and "twice" are multiples without saying so. */
  multiple: boolean;
  plus: boolean;
  worded: boolean;
  counted: boolean;
}

/** A number with what the signs and words around it say. */
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
