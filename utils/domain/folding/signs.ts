/** Signs that distinguish titles, each with the variants that it replaces. */
const ALIKE: Readonly<Record<string, string>> = {
  "≤": "≤⩽≦",
  "≥": "≥⩾≧",
  "←": "←⟵⇐⟸↤",
  "↔": "↔⟷⇔⟺⇄⇆⇌⇋",
};

/** Signs that are read as words. */
const READ: Readonly<Record<string, string>> = {
  "∞": "infinity",
  "∇": "nabla",
  "∂": "partial",
  "√": "sqrt",
};

export const SIGNS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(ALIKE).flatMap(([sign, all]) =>
    Array.from(all, (one) => [one, ` ${sign} `] as const),
  ),
  ...Object.entries(READ).map(([sign, word]) => [sign, ` ${word} `] as const),
  ["×", "x"],
]);

/** ASCII forms of signs, where they are unambiguous: `<=`, `>=`, `!=`, `<->`, `<=>`, `<-`. */
const ASCII: Readonly<Record<string, string>> = {
  "<=": "≤",
  ">=": "≥",
  "!=": "≠",
  "<->": "↔",
  "<=>": "↔",
  "<-": "←",
};

/** Replaces relations and arrows in ASCII by their signs; "x<-1" is not an arrow. */
export const withoutAscii = (text: string): string =>
  /[<>!][-=]/.test(text)
    ? text.replaceAll(/<=>|<->|<=|>=|!=|<-(?!\d)/g, (sign) => ASCII[sign] ?? sign)
    : text;

/**
 * Signs that a title keeps: relations, sets and logic, and arrows other than to the right. The others appear
 * where some pages write a hyphen, a dot or nothing: minus, bars, dots, "about", arrows to the right.
 */
export const KEPT = String.raw`¬←↑↓↔∀-∅∈-∑⊂-⋄≠-≿∝∟-∢∤∦-∵∷-∻≀≁`;

const EMPHASIS = /(?:^|[^\p{L}\p{N}])\*{1,3}[\p{L}\p{N}]/u;
const STAR = /(?<=[\p{L}\p{N}])\s?[*∗⋆★](?=[\p{L}\p{N}\s):,-])/gu;

/** "A* Search" becomes "A star Search", to differ from "A Search"; a star at the end is a footnote mark. */
export const withStars = (text: string): string =>
  /[*∗⋆★]/.test(text) && !EMPHASIS.test(text) ? text.replaceAll(STAR, " star ") : text;

/** Puts "¬" before struck-through relations; the stroke is a combining mark, which folding would remove. */
export const withoutStrokes = (text: string): string =>
  text.includes("\u0338") ? text.replaceAll(/(\P{L})\u0338/gu, "¬$1") : text;
