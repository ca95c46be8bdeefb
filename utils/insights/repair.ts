import { RULES, type Rule } from "./damage";
import { formulaSigns } from "./formulas";

/** A repaired text, with a mapping to and from offsets in the original. */
export interface Repaired {
  text: string;
  /** Offset in the original of the character at `index` of `text`. */
  toOriginal: (index: number) => number;
  /** Offset in `text` of the first character that comes from `index` of the original or later. */
  toRepaired: (index: number) => number;
}

interface Draft {
  text: string;
  /** `origin[i]`: original offset of character i of `text`, plus one entry for the end; null before any edit. */
  origin: readonly number[] | null;
}

/** A part of a text, and its replacement. */
interface Edit {
  at: number;
  length: number;
  mended: string;
}

const unedited = (text: string): number[] => {
  const origin: number[] = [];
  for (let at = 0; at <= text.length; at++) origin.push(at);
  return origin;
};

function apply(draft: Draft, edits: readonly Edit[]): Draft {
  if (edits.length === 0) return draft;
  const { text } = draft;
  const origin = draft.origin ?? unedited(text);
  const map: number[] = [];
  const pieces: string[] = [];
  let done = 0;
  for (const { at, length, mended } of edits) {
    pieces.push(text.slice(done, at), mended);
    for (; done < at; done++) map.push(origin[done] ?? 0);
    for (let i = 0; i < mended.length; i++) map.push(origin[at] ?? 0);
    done = at + length;
  }
  pieces.push(text.slice(done));
  for (; done < origin.length; done++) map.push(origin[done] ?? 0);
  return { text: pieces.join(""), origin: map };
}

function editsOf(text: string, ...[damage, mended, hint]: Rule): Edit[] {
  if (hint !== undefined && !text.includes(hint)) return [];
  const edits: Edit[] = [];
  for (const found of text.matchAll(damage))
    edits.push({
      at: found.index,
      length: found[0].length,
      mended: typeof mended === "string" ? mended : mended(found),
    });
  return edits;
}

function firstAtOrAfter(origin: readonly number[], index: number): number {
  let low = 0;
  let high = origin.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((origin[middle] ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Repairs damage from PDF text layers, LaTeX and copying: split words and URLs, `256times256`, `74.4\%`.
 * Linear in the length of the text.
 */
export function repair(original: string): Repaired {
  let draft: Draft = { text: original, origin: null };
  const signs = formulaSigns(original).map((at) => ({ at, length: 1, mended: "" }));
  draft = apply(draft, signs);
  for (const rule of RULES) draft = apply(draft, editsOf(draft.text, ...rule));
  const { text, origin } = draft;
  const bounded = (index: number) => Math.max(0, Math.min(index, text.length));
  if (origin === null) return { text, toOriginal: bounded, toRepaired: bounded };
  return {
    text,
    toOriginal: (index) => origin[bounded(index)] ?? 0,
    toRepaired: (index) => firstAtOrAfter(origin, index),
  };
}
