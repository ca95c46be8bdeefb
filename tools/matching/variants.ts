/** A title as another page may write it; `next` gives numbers from 0 to 1. */
type Variant = (title: string, next: () => number) => string;

/** Shares of a title that a page shows before it cuts. */
const SHOWN = 0.7;

const withoutLetter: Variant = (title, next) => {
  const letters = [...title.matchAll(/\p{L}/gu)];
  const at = letters[Math.floor(next() * letters.length)]?.index ?? 0;
  return title.slice(0, at) + title.slice(at + 1);
};

/** Changes that leave the paper the same. */
export const SAME: Record<string, Variant> = {
  "upper case": (title) => title.toUpperCase(),
  "lower case": (title) => title.toLowerCase(),
  "no punctuation": (title) => title.replaceAll(/[^\p{L}\p{N}\s]/gu, " "),
  "[pdf]": (title) => `${title} [pdf]`,
  "[id]": (title) => `[2403.01234] ${title}`,
  ligatures: (title) => title.replaceAll("fi", "ﬁ").replaceAll("fl", "ﬂ"),
  "full stop": (title) => `${title}.`,
  "cut with …": (title) => `${title.slice(0, Math.max(30, title.length * SHOWN))}…`,
  "one letter lost": withoutLetter,
};

/** Changes that make another paper of it, where they change anything. */
export const OTHER: Record<string, Variant> = {
  "two → three": (title) => title.replace(/\btwo\b/i, "Three"),
  "one → two": (title) => title.replace(/\bone\b/i, "Two"),
  "first → second": (title) => title.replace(/\bfirst\b/i, "Second"),
  "2D → 3D": (title) => title.replace(/\b2D\b/, "3D"),
  "3D → 4D": (title) => title.replace(/\b3D\b/, "4D"),
  "X: → X2:": (title) => title.replace(/^(\w+):/, "$12:"),
  "X: → X+:": (title) => title.replace(/^(\w+):/, "$1+:"),
  "another digit": (title) => title.replace(/\d/, (digit) => String((Number(digit) + 1) % 10)),
  "X → X II": (title) => `${title} II`,
  "X → X: a tutorial": (title) => `${title}: a tutorial`,
  "with → without": (title) => title.replace(/\bwith\b/, "without"),
  "supervised → unsupervised": (title) => title.replace(/\bsupervised\b/i, "Unsupervised"),
  "linear → nonlinear": (title) => title.replace(/\blinear\b/i, "nonlinear"),
};
