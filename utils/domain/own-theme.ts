import type { ThemeId } from "./insights";

/** Hue of each colour that a theme can have, in degrees; every page derives readable tones from it. */
export const THEME_HUES = {
  red: 5,
  orange: 28,
  yellow: 50,
  green: 140,
  teal: 178,
  blue: 215,
  violet: 265,
  pink: 325,
} as const;

export type ThemeColour = keyof typeof THEME_HUES;

/** What a reader says of a theme of their own. */
export interface ThemeRules {
  label: string;
  /** A paper has the theme where one of them stands in its title or abstract; "quantiz*" may go on. */
  phrases: string[];
  colour: ThemeColour;
}

/** A theme of the reader's own. */
export interface OwnTheme extends ThemeRules {
  id: ThemeId;
}

/** A tag has one line. */
export const MAX_LABEL = 30;
/** Together with `MAX_PHRASE` keeps a theme below what the sync storage takes as one item. */
const MAX_PHRASES = 30;
const MAX_PHRASE = 60;
/** Sync storage holds 512 items in all. */
export const MAX_THEMES = 50;

const PREFIX = "own-";

/** Whether a theme is one of a reader's own, rather than of the taxonomy. */
export const isOwnThemeId = (id: ThemeId): boolean => id.startsWith(PREFIX);

/** Tells names apart that hold no Latin letter. */
const hash = (text: string) =>
  Array.from(text, (sign) => sign.codePointAt(0) ?? 0).reduce(
    (sum, code) => (sum * 31 + code) % 0xffffff,
    7,
  );

/**
 * The id of a theme of this name: the same on every device, so that a theme that was made twice is
 * one. A later name does not change it.
 */
export function ownThemeId(label: string): ThemeId {
  const name = label.trim().toLowerCase();
  const slug = name.replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-|-$/g, "");
  const isPlain = /^[\x20-\x7E]*$/.test(name) && slug !== "";
  return `${PREFIX}${isPlain ? slug : `${slug}-${hash(name).toString(36)}`}`.slice(0, 64);
}

/** Words or phrases as a reader types them: one a line, or parted by commas. */
export const readPhrases = (text: string): string[] => [
  ...new Set(
    text
      .split(/[\n,;]+/)
      .map((phrase) => phrase.trim().replaceAll(/\s+/g, " "))
      .filter((phrase) => phrase !== ""),
  ),
];

/** Two letters or digits, or one sign of a script that writes words with one. */
const SAYS_SOMETHING = /[\p{L}\p{N}].*[\p{L}\p{N}]|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

function phraseProblem(phrase: string): string | null {
  const name = phrase.length > 24 ? `${phrase.slice(0, 24)}…` : phrase;
  if (phrase.length > MAX_PHRASE) return `“${name}” is longer than ${MAX_PHRASE} letters.`;
  if (!SAYS_SOMETHING.test(phrase)) return `“${name}” is too short: it would fit too many papers.`;
  if (/\*./.test(phrase)) return `In “${name}” the asterisk must come last: it lets a word go on.`;
  return null;
}

/** What is wrong with a theme, in words for the reader; null where it can be kept. */
export function themeProblem({ label, phrases }: ThemeRules): string | null {
  if (label.trim() === "") return "Give the theme a name.";
  if (label.length > MAX_LABEL) return `The name is longer than ${MAX_LABEL} letters.`;
  if (phrases.length === 0) return "Name at least one word or phrase that tells the theme.";
  if (phrases.length > MAX_PHRASES) return `More than ${MAX_PHRASES} words or phrases.`;
  return phrases.map(phraseProblem).find((problem) => problem !== null) ?? null;
}

/** Whether a value of unknown origin has the form of a theme's rules; says nothing of their sense. */
export function isThemeRules(value: unknown): value is ThemeRules {
  if (typeof value !== "object" || value === null) return false;
  const { label, phrases, colour } = value as Record<string, unknown>;
  const isList = Array.isArray(phrases) && phrases.every((phrase) => typeof phrase === "string");
  const isColour = typeof colour === "string" && Object.hasOwn(THEME_HUES, colour);
  return typeof label === "string" && isColour && isList;
}

/** Themes kept by id as a list, by name. */
export const themeList = (themes: Record<ThemeId, ThemeRules>): OwnTheme[] =>
  Object.entries(themes)
    .map(([id, { label, phrases, colour }]) => ({ id, label, phrases, colour }))
    .toSorted((a, b) => a.label.localeCompare(b.label));
