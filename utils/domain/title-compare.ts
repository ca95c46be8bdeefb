import { titleKey, titleWords } from "./title-key";

/** A page's cut title must say this many letters before it is taken for the beginning of another. */
const MIN_CUT = 24;
/** Words shorter than this differ by one letter too easily ("3D", "GAN", "LoRA" and "DoRA"). */
const MIN_MISSPELT = 5;
/** Names of papers have this many words at most. */
const MAX_NAME = 2;

/** Whether `title`, cut by a page, is the beginning of `full`. */
export function isBeginning(title: string, full: string): boolean {
  const key = titleKey(title);
  return key.length >= MIN_CUT && titleKey(full).startsWith(key);
}

/**
 * Whether two titles are the same but for one letter lost, added or swapped within one ordinary
 * word. Not where the first letter differs ("symmetric", "asymmetric"), a digit or a plus ("X2",
 * "X+"), a name with capitals inside ("QLoRA", "MambaX"), or a name before a colon ("Mambas: …"):
 * those are other papers.
 */
export function isMisspelling(title: string, full: string): boolean {
  const [mine, theirs] = [titleWords(title), titleWords(full)];
  if (mine.length !== theirs.length) return false;
  const differing = mine.flatMap((word, at) => (word === theirs[at] ? [] : [at]));
  const [only] = differing;
  if (only === undefined || differing.length > 1) return false;
  if (only < namedWords(title) || only < namedWords(full)) return false;
  const [misspelt, word] = [mine[only] ?? "", theirs[only] ?? ""];
  if (isName(word, full) || isInnerCapital(misspelt, title)) return false;
  return oneLetterApart(misspelt, word);
}

/** How many words before a colon name the paper; a longer beginning is ordinary text. */
function namedWords(title: string): number {
  const [head = "", ...rest] = title.split(":");
  const words = titleWords(head).length;
  return rest.length > 0 && words <= MAX_NAME ? words : 0;
}

/** "MambaX", but not "MAMBA" of a page that writes its titles in capitals. */
function isInnerCapital(word: string, title: string): boolean {
  return isName(word, title) && /\p{Ll}/u.test(title);
}

/** Whether a word carries capitals inside in the title as it is written. */
function isName(word: string, title: string): boolean {
  const written = title.match(/[\p{L}\p{N}+]+/gu)?.find((other) => titleKey(other) === word);
  return !written || /\p{L}\p{Lu}/u.test(written);
}

function oneLetterApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < MIN_MISSPELT - 1 || long.length < MIN_MISSPELT) return false;
  if (/[\p{N}+]/u.test(a + b) || a[0] !== b[0]) return false;
  let from = 0;
  while (from < short.length && short[from] === long[from]) from += 1;
  if (long.length === short.length + 1) return short.slice(from) === long.slice(from + 1);
  const swapped = (short[from + 1] ?? "") + (short[from] ?? "");
  return (
    short.length === long.length &&
    long.slice(from, from + 2) === swapped &&
    short.slice(from + 2) === long.slice(from + 2)
  );
}

/** Share of the shorter title's words that the titles must have in common for one id. */
const MIN_SHARED = 0.4;

/**
 * Whether two titles can belong to one paper that an id names: papers are renamed, but pages also
 * carry wrong ids, and a wrong badge is worse than none.
 */
export function isPlausible(a: string, b: string): boolean {
  const [mine, theirs] = [new Set(titleWords(a)), new Set(titleWords(b))];
  const smaller = Math.min(mine.size, theirs.size);
  if (smaller === 0) return false;
  return mine.intersection(theirs).size / smaller >= MIN_SHARED;
}
