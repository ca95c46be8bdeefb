import type { ThemeId } from "./insights";
import { itemBytes, SYNC_QUOTA } from "./sync-size";

/** Hue of each theme colour, in degrees; every page derives readable tones from it. */
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

/** What a reader defines for their own theme. */
export interface ThemeRules {
  label: string;
  /** A paper has the theme if its title or abstract contains one of them; "quantiz*" matches longer words. */
  phrases: string[];
  colour: ThemeColour;
}

/** A theme of the reader's own. */
export interface OwnTheme extends ThemeRules {
  id: ThemeId;
}

/** Characters; a tag has one line. */
export const MAX_LABEL = 30;
const MAX_PHRASES = 30;
const MAX_PHRASE = 60;
/** Sync storage holds 512 items in total. */
export const MAX_THEMES = 50;

const PREFIX = "own-";
const MAX_ID = 64;

/** Whether a theme is a reader's own rather than one of the taxonomy. */
export const isOwnThemeId = (id: ThemeId): boolean => id.startsWith(PREFIX);

/** Distinguishes names without Latin letters. */
const hash = (text: string) =>
  Array.from(text, (sign) => sign.codePointAt(0) ?? 0).reduce(
    (sum, code) => (sum * 31 + code) % 0xffffff,
    7,
  );

/**
 * The id of a theme with this name: the same on every device, so that a theme created twice is one. Renaming
 * the theme does not change it.
 */
export function ownThemeId(label: string): ThemeId {
  const name = label.trim().toLowerCase();
  const slug = name.replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-|-$/g, "");
  const isPlain = /^[\x20-\x7E]*$/.test(name) && slug !== "";
  return `${PREFIX}${isPlain ? slug : `${slug}-${hash(name).toString(36)}`}`.slice(0, MAX_ID);
}

/** Words or phrases as the reader types them: one per line, or separated by commas or semicolons. */
export const readPhrases = (text: string): string[] => [
  ...new Set(
    text
      .split(/[\n,;]+/)
      .map((phrase) => phrase.replaceAll(/[\s\p{Cc}]+/gu, " ").trim())
      .filter((phrase) => phrase !== ""),
  ),
];

/** Two letters or digits, or one character of a script that writes words with one. */
const SAYS_SOMETHING = /[\p{L}\p{N}].*[\p{L}\p{N}]|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

function phraseProblem(phrase: string): string | null {
  const name = phrase.length > 24 ? `${phrase.slice(0, 24)}…` : phrase;
  if (phrase.length > MAX_PHRASE) return `“${name}” is longer than ${MAX_PHRASE} letters.`;
  if (!SAYS_SOMETHING.test(phrase)) return `“${name}” is too short: it would fit too many papers.`;
  if (/\*./.test(phrase)) return `In “${name}” the asterisk must come last: it lets a word go on.`;
  return null;
}

/** Bytes that a theme takes in sync storage; without an id, as if it had the longest one. */
export const themeBytes = (rules: ThemeRules, id: ThemeId = "x".repeat(MAX_ID)): number =>
  // Timestamps have 13 digits until the year 2286.
  itemBytes(`theme:${id}`, { value: rules, time: 1e12 });

function sizeProblem(rules: ThemeRules): string | null {
  const [bytes, most] = [themeBytes(rules), SYNC_QUOTA.itemBytes];
  if (bytes <= most) return null;
  return `The theme takes ${bytes.toLocaleString("en")} bytes; browsers sync no more than ${most.toLocaleString("en")} of one. Leave some words out.`;
}

/** What is wrong with a theme, worded for the reader; null if it is valid. */
export function themeProblem(rules: ThemeRules): string | null {
  const { label, phrases } = rules;
  if (label.trim() === "") return "Give the theme a name.";
  if (label.length > MAX_LABEL) return `The name is longer than ${MAX_LABEL} letters.`;
  if (phrases.length === 0) return "Name at least one word or phrase that tells the theme.";
  if (phrases.length > MAX_PHRASES) return `More than ${MAX_PHRASES} words or phrases.`;
  return phrases.map(phraseProblem).find((problem) => problem !== null) ?? sizeProblem(rules);
}

/** Whether a theme is within the limits of its editor; cheap enough for every page. */
export const isWithinLimits = ({ label, phrases }: ThemeRules): boolean =>
  label.length <= MAX_LABEL &&
  phrases.length <= MAX_PHRASES &&
  phrases.every(({ length }) => length <= MAX_PHRASE);

/** Whether a value of unknown origin has the shape of theme rules; does not check their content. */
export function isThemeRules(value: unknown): value is ThemeRules {
  const { label, phrases, colour } = Object(value) as Record<string, unknown>;
  const isList = Array.isArray(phrases) && phrases.every((phrase) => typeof phrase === "string");
  const colours: unknown[] = Object.keys(THEME_HUES);
  return typeof label === "string" && isList && colours.includes(colour);
}

/** Themes kept by id as a list, sorted by name. */
export const themeList = (themes: Record<ThemeId, ThemeRules>): OwnTheme[] =>
  Object.entries(themes)
    .map(([id, { label, phrases, colour }]) => ({ id, label, phrases, colour }))
    .toSorted((a, b) => a.label.localeCompare(b.label));
