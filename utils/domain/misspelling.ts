import { meansOther } from "./other-meaning";
import { titleKey, titleWords } from "./title-key";

/** Names of papers have this many words at most. */
const MAX_NAME = 2;
/** Shorter words, and acronyms, differ by one letter too easily ("GAN", "LoRA" and "DoRA"). */
const MIN_WORD = 5;
/**
 * Letters of the identical rest from which on another paper is less likely than a misprint: that of
 * a long word, of an ordinary one, of a short one or of a first letter, and that of a name.
 */
const REST = { long: 4, word: 8, short: 16, name: 20 } as const;
/** Words of so many letters ("specificity") are seldom another word but for one inside. */
const LONG_WORD = 9;

/** Last letters that make another name of a name ("Mambas", "mambax"). */
const MAKES_NAME = /[svxz]/;

/** One word of a title, by its position, beside the title it stands in. */
interface Place {
  word: string;
  at: number;
  title: string;
}

/**
 * Whether two titles are the same but for one letter lost, added or swapped. Not where that makes a
 * number, a version or a negation of it ("X2", "tens", "asymmetric"), nor a name of another form
 * ("QLoRA", "MambaX", "Mambas: …"), nor where the identical rest is too short to tell: those are
 * other papers.
 */
export function isMisspelling(title: string, full: string): boolean {
  const [mine, theirs] = [titleWords(title), titleWords(full)];
  if (mine.length !== theirs.length) return isArticleLost(title, full);
  const differing = mine.flatMap((word, at) => (word === theirs[at] ? [] : [at]));
  const [at] = differing;
  if (at === undefined || differing.length > 1) return false;
  const places = [
    { word: mine[at] ?? "", at, title },
    { word: theirs[at] ?? "", at, title: full },
  ].toSorted((a, b) => a.word.length - b.word.length);
  const [short, long] = places as [Place, Place];
  const rest = titleKey(title).length - (mine[at] ?? "").length;
  return isSlip(short, long, rest);
}

/** An "a" that only one of the titles has, neither in its name nor at its end ("Plan A"). */
function isArticleLost(title: string, full: string): boolean {
  const [short, long] = [title, full].toSorted((a, b) => titleKey(a).length - titleKey(b).length);
  const [fewer, more] = [titleWords(short ?? ""), titleWords(long ?? "")];
  const at = more.findIndex((word, index) => word !== fewer[index]);
  if (more[at] !== "a" || at === more.length - 1 || at < namedWords(long ?? "")) return false;
  return fewer.join("").length >= REST.short && more.toSpliced(at, 1).join(" ") === fewer.join(" ");
}

function isSlip(short: Place, long: Place, rest: number): boolean {
  const at = changedLetter(short.word, long.word);
  if (at === null || meansOther(short.word, long.word)) return false;
  if (isName(short) || isName(long)) return rest >= REST.name && isSlipOfName(short, long, at);
  if (long.word.length < MIN_WORD || at === 0) return rest >= REST.short;
  const isInside = long.word.length >= LONG_WORD && at < long.word.length - 1;
  return rest >= (isInside ? REST.long : REST.word);
}

/**
 * Whether a name lost a letter by mistake. What is left of "QLoRA", "MambaX" or "LLM" is a name
 * again; "goPoseFormer" is none, and a letter from within a longer name leaves none.
 */
function isSlipOfName(short: Place, long: Place, at: number): boolean {
  const [left, whole] = [written(short), written(long)];
  if (!left || !whole || whole.length < MIN_WORD) return false;
  if (short.word.length === long.word.length) return true;
  if (at === 0) return /^\p{Lu}/u.test(whole) && /^\p{Ll}/u.test(left);
  const lost = whole[at] ?? "";
  return at < whole.length - 1 || (/\p{Ll}/u.test(lost) && !MAKES_NAME.test(lost));
}

/** The position in the longer word of the one letter lost, or of two swapped; else null. */
function changedLetter(short: string, long: string): number | null {
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (long.length === short.length + 1) return short.slice(at) === long.slice(at + 1) ? at : null;
  const swapped = (short[at + 1] ?? "") + (short[at] ?? "");
  const isSwap =
    short.length === long.length &&
    long.slice(at, at + 2) === swapped &&
    short.slice(at + 2) === long.slice(at + 2);
  return isSwap ? at : null;
}

/** A word before the colon, or one with capitals inside, in a title that has small letters. */
function isName({ word, at, title }: Place): boolean {
  if (at < namedWords(title)) return true;
  const form = written({ word, at, title });
  return !form || (/.\p{Lu}/u.test(form) && /\p{Ll}/u.test(title));
}

/** How many words before a colon name the paper; a longer beginning is ordinary text. */
function namedWords(title: string): number {
  const [head = "", ...rest] = title.split(":");
  const words = titleWords(head).length;
  return rest.length > 0 && words <= MAX_NAME ? words : 0;
}

/** A word as its title writes it; undefined where LaTeX stands between its letters. */
const written = ({ word, title }: Place): string | undefined =>
  title
    .normalize("NFC")
    .match(/[\p{L}\p{N}+]+/gu)
    ?.find((other) => titleKey(other) === word);
