/** A text mended for reading, with the way back to the text as it was read. */
export interface Repaired {
  text: string;
  /** Offset in the original of the character at `index` of `text`. */
  toOriginal: (index: number) => number;
  /** Offset in `text` of the first character that stands at or after `index` of the original. */
  toRepaired: (index: number) => number;
}

interface Draft {
  text: string;
  /** `origin[i]` is where character i of `text` came from; one more entry for the end. */
  origin: number[];
}

/** In order: later rules see what earlier ones wrote. No rule can backtrack over more than a word. */
const RULES: [damage: RegExp, mended: string][] = [
  // A hyphen, a line end and the rest of the word, as PDFs leave them; "pre- and post-" is left.
  [/(?<=[a-z])- (?=(?!and\b|or\b|to\b|the\b|as\b|in\b|of\b|with\b|based\b)[a-z]{2})/g, ""],
  [/\s+/g, " "],
  [/\\href\{(?=[^{}\s]{1,300}\})/g, ""],
  [/(?<=[a-z,;:])(?=https?:\/\/)/g, " "],
  [/(?<=https?:\/\/) /g, ""],
  [/(?<=https?:\/\/[\w.-]{1,40}\.) (?=(?:com|io|org|ms|co|net|ai)\b)/g, ""],
  [/(?<=https?:\/\/[\w.-]{1,40}\/) (?=[\w.-]{1,40}\/)/g, ""],
  [/\\textasciitilde\s?|\\sim\s?|\\approx\s?|~(?=\$?\d)|∼ ?|≈ ?/g, "~"],
  [/\\times/g, "×"],
  [/\\(?:right|long)?arrow|\\to\b|->|→|⟶/g, "→"],
  [/\\(?:geq?|geqslant)\b|≥/g, "≥"],
  [/\\(?:leq?|leqslant)\b|≤/g, "≤"],
  [/\\pm/g, "±"],
  [/\\(?:textbf|textit|emph|text|mathrm|mathbf|texttt|bf|doublecheck)\b/g, ""],
  [/\\[!,;:]/g, ""],
  [/\\(?=[%$&_#])/g, ""],
  [/(?<=\b[a-zA-Z-]{1,20} )le(?=\d)/g, "≤"],
  [/(?<=\d{1,9}(?:\.\d{1,9})?) ?times(?=\d|[ .,;)]|$)/g, "×"],
  [/(?<=\d),(?: )(?=\d{3} [a-z])/g, ","],
  [/\}\{/g, " "],
  [/[${}]/g, ""],
];

function apply({ text, origin }: Draft, damage: RegExp, mended: string): Draft {
  const matches = [...text.matchAll(damage)];
  if (matches.length === 0) return { text, origin };
  const map: number[] = [];
  let at = 0;
  for (const match of matches) {
    for (; at < match.index; at++) map.push(origin[at] ?? 0);
    for (let i = 0; i < mended.length; i++) map.push(origin[match.index] ?? 0);
    at = match.index + match[0].length;
  }
  for (; at < origin.length; at++) map.push(origin[at] ?? 0);
  return { text: text.replace(damage, () => mended), origin: map };
}

function firstAtOrAfter(origin: number[], index: number): number {
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
 * Mends what PDF text layers, LaTeX and copying break: split words and URLs, `256times256`, `74.4\%`.
 * Linear in the length of the text.
 */
export function repair(original: string): Repaired {
  let draft: Draft = {
    text: original,
    origin: Array.from({ length: original.length + 1 }, (_, i) => i),
  };
  for (const [damage, mended] of RULES) draft = apply(draft, damage, mended);
  const { text, origin } = draft;
  return {
    text,
    toOriginal: (index) => origin[Math.max(0, Math.min(index, origin.length - 1))] ?? 0,
    toRepaired: (index) => firstAtOrAfter(origin, index),
  };
}
