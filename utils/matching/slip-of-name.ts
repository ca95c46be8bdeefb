import { titleWords } from "@/utils/domain/title-key";
import { inOneSpelling, isOtherNumber } from "./other-meaning";
import { written, type Place, type Slip } from "./slip";
import { titlesWith } from "./word-use";

/** Maximum words of a paper's name. */
const MAX_NAME = 2;
/** Shorter names too easily differ by one letter ("LoRA" and "DoRA"). */
const MIN_NAME = 4;
/**
 * Minimum letters of the identical rest at which a misprint is likelier than another paper: beside a name, an
 * abbreviation within a title, which may be short ("RAG"), and a name that lost its first or last letter,
 * which may be the name of what the paper builds on.
 */
const REST = { name: 20, abbreviation: 30, end: 40 } as const;

/** Last letters that turn a name into another one ("Mambas", "mambax"). */
const MAKES_NAME = /[svxz]/;

/** Number of words before a colon that name the paper; 0 for a longer beginning, which is ordinary text. */
export function namedWords(title: string): number {
  const [head = "", ...rest] = title.split(":");
  const words = titleWords(head).length;
  return rest.length > 0 && words <= MAX_NAME ? words : 0;
}

/** A word before the colon, or one with capitals inside in a title that has lower-case letters. */
export function isName({ word, at, title }: Place): boolean {
  if (at < namedWords(title)) return true;
  const form = written({ word, at, title });
  return !form || (/.\p{Lu}/u.test(form) && /\p{Ll}/u.test(title));
}

/**
 * Whether a page lost a letter of a name, or swapped two; an added letter means another paper ("QLoRA",
 * "MambaX"). What is left must not be a name or a word of other titles ("LM", "GA").
 */
export function isSlipOfName(slip: Slip, rest: number): boolean {
  const { short, long, isAdded } = slip;
  if (isAdded || rest < REST.name || isOtherNumber(short.word, long.word)) return false;
  const isTitle = long.at === 0 || long.at < namedWords(long.title);
  if (!isTitle && (isPlural(long, short) || isSame(long, short))) return true;
  if (titlesWith(short.word) > 0 || changesDigits(slip)) return false;
  if (!isTitle && rest >= REST.abbreviation) return true;
  return isSlipOfTitle(slip, rest);
}

/** "LLMs" for "LLM". */
const isPlural = (long: Place, short: Place): boolean =>
  long.word === `${short.word}s` && (written(long) ?? "").endsWith("s");

const isSame = (long: Place, short: Place): boolean =>
  inOneSpelling(long.word) === inOneSpelling(short.word);

/** Whether the letter, or one next to it, is a digit or a plus ("3D", "WMT23"). */
function changesDigits({ long, letter }: Slip): boolean {
  return /[\p{N}+]/u.test(long.word.slice(Math.max(0, letter - 1), letter + 2));
}

/**
 * Whether the name of the paper lost a letter by mistake: "goPoseFormer" is not a name, nor is a name with a
 * letter missing inside.
 */
function isSlipOfTitle({ short, long, letter }: Slip, rest: number): boolean {
  const [left, whole] = [written(short), written(long)];
  if (!left || !whole || whole.length < MIN_NAME) return false;
  const isInside = letter > 0 && letter < whole.length - 1;
  if (short.word.length === long.word.length || isInside) return true;
  const lost = whole[letter] ?? "";
  if (letter > 0 && MAKES_NAME.test(lost)) return false;
  if (rest >= REST.end) return true;
  if (letter === 0) return /^\p{Lu}\p{Ll}{2}/u.test(whole) && /^\p{Ll}/u.test(left);
  return /\p{Ll}/u.test(lost);
}
