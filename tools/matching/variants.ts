/** A title as another page may write it; `next` returns random numbers from 0 to 1. */
export type Variant = (title: string, next: () => number) => string;

/** Share of a title that a page shows before truncating it. */
const SHOWN = 0.7;

const cut: Variant = (title) => `${title.slice(0, Math.max(30, title.length * SHOWN))}…`;

const withoutLetter: Variant = (title, next) => {
  const letters = [...title.matchAll(/\p{L}/gu)];
  const at = letters[Math.floor(next() * letters.length)]?.index ?? 0;
  return title.slice(0, at) + title.slice(at + 1);
};

/** Changes after which it is still the same paper. */
export const SAME: Record<string, Variant> = {
  "upper case": (title) => title.toUpperCase(),
  "lower case": (title) => title.toLowerCase(),
  "no punctuation": (title) => title.replaceAll(/[^\p{L}\p{N}\s]/gu, " "),
  "[pdf]": (title) => `${title} [pdf]`,
  "[id]": (title) => `[2403.01234] ${title}`,
  ligatures: (title) => title.replaceAll("fi", "ﬁ").replaceAll("fl", "ﬂ"),
  "ß for ss, œ for oe, æ for ae": (title) =>
    title.replaceAll("ss", "ß").replaceAll("oe", "œ").replaceAll("ae", "æ"),
  "entities, escaped twice": (title) =>
    title.replaceAll("&", "&amp;amp;").replaceAll("a", "&amp;#97;"),
  TeX: (title) =>
    title.replaceAll("&", String.raw`\&`).replace(/\p{Lu}/u, String.raw`$\mathbf{$&}$`),
  "full stop": (title) => `${title}.`,
  "cut with …": cut,
  "one letter lost": withoutLetter,
};

/** Replacements of one number, version or name by another. */
const REPLACED: [from: RegExp, to: string][] = [
  [/\btwo\b/i, "Three"],
  [/\bone\b/i, "Two"],
  [/\bfirst\b/i, "Second"],
  [/\bsecond\b/i, "Third"],
  [/\bsingle\b/i, "Double"],
  [/\b2D\b/, "3D"],
  [/\b3D\b/, "4D"],
  [/\bv?1\.0\b/i, "2.0"],
  [/\bI\b/, "II"],
  [/\bII\b/, "III"],
  [/^(\w+):/, "$12:"],
  [/^(\w+):/, "$1+:"],
  [/^(\w+):/, "$1-v2:"],
  [/^(\w+):/, "Q$1:"],
  [/^(\w+):/, "Q-$1:"],
  [/^(\w+):/, "$1X:"],
  [/^(\w+):/, "$1-XL:"],
  [/^(\w+):/, "Mini$1:"],
  [/^(\w+):/, "β-$1:"],
  [/^(\w+):/, "π$1:"],
  [/^(\w+):/, "∞-$1:"],
  [/^(\w+):/, "$1*:"],
  [/^(\w+):/, String.raw`$1$$^\alpha$$:`],
  [/\bwith\b/, "without"],
  [/\bwithout\b/, "with"],
  [/\bsupervised\b/i, "Unsupervised"],
  [/\bunsupervised\b/i, "Supervised"],
  [/\bself-supervised\b/i, "Semi-Supervised"],
  [/\blinear\b/i, "nonlinear"],
  [/\bsymmetric\b/i, "asymmetric"],
  [/\bsynchronous\b/i, "asynchronous"],
  [/\bfair\b/i, "unfair"],
  [/\bemotion\b/i, "motion"],
  [/\bworld\b/i, "word"],
  [/\bintra/i, "inter"],
  [/\bexplicit\b/i, "implicit"],
  [/\bCNN/, "GNN"],
  [/\bGAN/, "VAE"],
  [/\bLLM/, "VLM"],
  [/\bBERT\b/, "GPT"],
  [/\bGerman\b/, "French"],
];

const another: Variant = (title) =>
  title.replace(/\d/, (digit) => String((Number(digit) + 1) % 10));

/** Changes that make it a different paper, if they change anything. */
export const OTHER: Record<string, Variant> = {
  ...Object.fromEntries(
    REPLACED.map(([from, to]) => [
      `${from.source} → ${to}`,
      (title: string) => title.replace(from, to),
    ]),
  ),
  "another digit": another,
  "another year": (title) => title.replace(/\b20(\d\d)\b/, (year) => String(Number(year) + 1)),
  "X → X II": (title) => `${title} II`,
  "X → X [Part 2]": (title) => `${title} [Part 2]`,
  "X → X, 2nd Edition": (title) => `${title}, 2nd Edition`,
  "X → X: a tutorial": (title) => `${title}: a tutorial`,
  "X → Towards X": (title) => `Towards ${title}`,
  "X → On X": (title) => `On ${title}`,
  "X → X Revisited": (title) => `${title} Revisited`,
  "X → Comment on X": (title) => `Comment on "${title}"`,
  "Name: X → X": (title) => title.replace(/^[^:]+: /, ""),
};

/** Titles of papers that the library does not hold, as written on pages. */
export const ABSENT: Record<string, Variant> = {
  absent: (title) => title,
  "absent, cut with …": cut,
};
