import type { ThemeId } from "@/utils/domain/insights";

import { THEME_RULES } from "./taxonomy";

interface Phrase {
  theme: ThemeId;
  words: string;
  /** Ends in "*": the last word may go on. */
  open: boolean;
  weight: number;
}

/** What a phrase in the title counts, against one in the abstract. */
const TITLE = 2.5;
/** What each repetition in the abstract adds; the third and later ones say nothing new. */
const REPEATED = 0.35;
const REPEATS = 3;
const THRESHOLD = 3.4;
const MOST = 5;

const normal = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

/** Phrases by their first two letters, so that a word of a text meets a handful of them only. */
const index = new Map<string, Phrase[]>();
for (const { id, phrases } of THEME_RULES) {
  for (const [written, weight] of Object.entries(phrases)) {
    const words = normal(written);
    const phrase = { theme: id, words, open: written.endsWith("*"), weight };
    const key = words.slice(0, 2);
    index.set(key, [...(index.get(key) ?? []), phrase]);
  }
}

function stands(phrase: Phrase, text: string, at: number): boolean {
  if (!text.startsWith(phrase.words, at)) return false;
  if (phrase.open) return true;
  const next = text[at + phrase.words.length];
  return next === " " || (next === "s" && text[at + phrase.words.length + 1] === " ");
}

/** How often each phrase occurs. */
function occurrences(written: string): Map<Phrase, number> {
  const text = `${normal(written)} `;
  const counts = new Map<Phrase, number>();
  for (let at = 0; at < text.length; at = text.indexOf(" ", at) + 1) {
    for (const phrase of index.get(text.slice(at, at + 2)) ?? []) {
      if (stands(phrase, text, at)) counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
    }
  }
  return counts;
}

/** The themes of a paper, most telling first; always at least one where any word fits. */
export function themesOf(title: string, abstract: string): ThemeId[] {
  const scores = new Map<ThemeId, number>();
  const add = ({ theme, weight }: Phrase, times: number) =>
    scores.set(theme, (scores.get(theme) ?? 0) + weight * times);
  for (const [phrase, count] of occurrences(abstract)) {
    add(phrase, 1 + REPEATED * Math.min(count - 1, REPEATS));
  }
  for (const phrase of occurrences(title).keys()) add(phrase, TITLE);
  const ranked = [...scores].toSorted(([, a], [, b]) => b - a);
  const strong = ranked.filter(([, score]) => score >= THRESHOLD);
  return (strong.length > 1 ? strong : ranked.slice(0, 2)).slice(0, MOST).map(([id]) => id);
}
