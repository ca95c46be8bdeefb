import { titleWords } from "@/utils/domain/title-key";
import { inOneSpelling, isOtherNumber } from "./other-meaning";
import { written, type Place, type Slip } from "./slip";
import { titlesWith } from "./word-use";

/** Names of papers have this many words at most. */
const MAX_NAME = 2;
/** Shorter names differ by one letter too easily ("LoRA" and "DoRA"). */
const MIN_NAME = 4;
/**
 * Letters of the identical rest from which on another paper is less likely than a misprint: that of a
 * name, that of an abbreviation within a title, which may be short ("RAG"), and that of a name whose
 * first or last letter is gone, as if it were the name of what the paper builds on.
 */
const REST = { name: 20, abbreviation: 30, end: 40 } as const;

/** Last letters that make another name of a name ("Mambas", "mambax"). */
const MAKES_NAME = /[svxz]/;

/** How many words before a colon name the paper; a longer beginning is ordinary text. */
export function namedWords(title: string): number {
  const [head = "", ...rest] = title.split(":");
  const words = titleWords(head).length;
  return rest.length > 0 && words <= MAX_NAME ? words : 0;
}

/** A word before the colon, or one with capitals inside, in a title that has small letters. */
export function isName({ word, at, title }: Place): boolean {
  if (at < namedWords(title)) return true;
  const form = written({ word, at, title });
  return !form || (/.\p{Lu}/u.test(form) && /\p{Ll}/u.test(title));
}

/**
 * Whether a page lost a letter of a name, or swapped two: one that adds a letter lists a sequel
 * ("QLoRA", "MambaX"). Nor may what is left be a name or a word of other titles ("LM", "GA").
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

/** Whether a digit or a plus is the letter, or its neighbour ("3D", "WMT23"). */
function changesDigits({ long, letter }: Slip): boolean {
  return /[\p{N}+]/u.test(long.word.slice(Math.max(0, letter - 1), letter + 2));
}

/**
 * Whether the name of the paper lost a letter by mistake: "goPoseFormer" is no name, and a letter
 * from within leaves none.
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
