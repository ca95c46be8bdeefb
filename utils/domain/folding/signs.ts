/** Signs that say another thing than a title without them, by the one that stands for all like it. */
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

/** Signs of ASCII, where they surely stand for another: `<=`, `>=`, `!=`, `<->`, `<=>`, `<-`. */
const ASCII: Readonly<Record<string, string>> = {
  "<=": "≤",
  ">=": "≥",
  "!=": "≠",
  "<->": "↔",
  "<=>": "↔",
  "<-": "←",
};

/** A text with the relations and arrows that it writes in ASCII; "x<-1" is no arrow. */
export const withoutAscii = (text: string): string =>
  /[<>!][-=]/.test(text)
    ? text.replaceAll(/<=>|<->|<=|>=|!=|<-(?!\d)/g, (sign) => ASCII[sign] ?? sign)
    : text;

/**
 * Signs that a title keeps: relations, sets and logic, and arrows that do not lead on. Others stand
 * where some pages write a hyphen, a dot or nothing: minus, bars, dots, "about", arrows to the right.
 */
export const KEPT = String.raw`¬←↑↓↔∀-∅∈-∑⊂-⋄≠-≿∝∟-∢∤∦-∵∷-∻≀≁`;

const EMPHASIS = /(?:^|[^\p{L}\p{N}])\*{1,3}[\p{L}\p{N}]/u;
const STAR = /(?<=[\p{L}\p{N}])\s?[*∗⋆★](?=[\p{L}\p{N}\s):,-])/gu;

/** "A* Search" is "A star search", and not "A Search"; a star at the end is a footnote's. */
export const withStars = (text: string): string =>
  /[*∗⋆★]/.test(text) && !EMPHASIS.test(text) ? text.replaceAll(STAR, " star ") : text;

/** A relation that is struck through; the stroke is a mark of its own once letters lose theirs. */
export const withoutStrokes = (text: string): string =>
  text.includes("\u0338") ? text.replaceAll(/(\P{L})\u0338/gu, "¬$1") : text;
