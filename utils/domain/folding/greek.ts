const LETTERS =
  "α=alpha β=beta γ=gamma δ=delta ε=epsilon ζ=zeta η=eta θ=theta ι=iota κ=kappa λ=lambda μ=mu ν=nu " +
  "ξ=xi ο=omicron π=pi ρ=rho σ=sigma τ=tau υ=upsilon φ=phi χ=chi ψ=psi ω=omega";

const NAMES = new Map(
  LETTERS.split(" ").map((pair) => pair.split("=", 2) as [letter: string, name: string]),
);
const ALL_NAMES = new Set(NAMES.values());

/** Whether a folded word is the name of a Greek letter. */
export const isGreekName = (word: string): boolean => ALL_NAMES.has(word);

/** Letters and signs that look like a Greek letter and replace it in titles. */
export const LIKE_GREEK: Readonly<Record<string, string>> = {
  ς: "σ",
  "∆": "δ",
  "∑": "σ",
  "∏": "π",
  ɑ: "α",
  ɛ: "ε",
  ɣ: "γ",
};

/** One or two Greek letters; a longer run is a Greek word. */
const SYMBOLS = /(?<!\p{Script=Greek})\p{Script=Greek}{1,2}(?!\p{Script=Greek})/gu;

/** Replaces Greek letters used as symbols by their names, with `apart` on both sides of each. */
export const withGreekNames = (text: string, apart: string): string =>
  text.replaceAll(SYMBOLS, (letters) =>
    Array.from(letters, (letter) => {
      const name = NAMES.get(letter);
      return name === undefined ? letter : apart + name + apart;
    }).join(""),
  );
