import { isGreekName } from "@/utils/domain/folding/greek";
import { twoFolded } from "@/utils/domain/folding/letters";
import { titleKey, titleWords } from "@/utils/domain/title-key";
import { isOtherWord, meansOther } from "./other-meaning";
import { isName, isSlipOfName, namedWords } from "./slip-of-name";
import { changedLetter, written, type Place, type Slip } from "./slip";

/** Shorter words too easily differ by one letter. */
const MIN_WORD = 5;
/**
 * Minimum letters of the identical rest at which a misprint is likelier than another paper: beside a long
 * word, an ordinary one, and a short one or a first letter.
 */
const REST = { long: 4, word: 8, short: 16 } as const;
/** Words of this length ("specificity") rarely become another word when a letter inside changes. */
const LONG_WORD = 9;

/**
 * Whether a page's title is one of the library's apart from one letter missing, added or swapped. Not if that
 * makes a number, a version, a negation or another word ("X2", "tens", "asymmetric", "turning"), or a name of
 * another form ("QLoRA", "MambaX", "Mambas: …"), or if the identical rest is too short: those are other
 * papers.
 */
export function isMisspelling(title: string, full: string): boolean {
  const [mine, theirs] = [titleWords(title), titleWords(full)];
  if (mine.length !== theirs.length) return isLetterApart(title, full);
  const differing = mine.flatMap((word, at) => (word === theirs[at] ? [] : [at]));
  const [at] = differing;
  if (at === undefined || differing.length > 1) return false;
  const page = { word: mine[at] ?? "", at, title };
  const known = { word: theirs[at] ?? "", at, title: full };
  const slip = slipOf(page, known);
  return slip !== null && isSlip(slip, titleKey(title).length - page.word.length);
}

function slipOf(page: Place, known: Place): Slip | null {
  const isLost = page.word.length < known.word.length;
  const [short, long] = isLost ? [page, known] : [known, page];
  const letter = changedLetter(short.word, long.word);
  return letter === null
    ? null
    : { short, long, letter, isAdded: page.word.length > known.word.length };
}

/** Words of one letter: an article, and what follows an apostrophe. */
const LETTERS = new Set(["a", "s"]);

/** An "a" or "'s" that only one of the titles has, neither in its name nor at its end ("Plan A"). */
function isLetterApart(title: string, full: string): boolean {
  const [short = "", long = ""] = [title, full].toSorted(
    (a, b) => titleKey(a).length - titleKey(b).length,
  );
  const [fewer, more] = [titleWords(short), titleWords(long)];
  const at = more.findIndex((word, index) => word !== fewer[index]);
  if (!LETTERS.has(more[at] ?? "") || at === more.length - 1) return false;
  if (at < namedWords(long) || isNamedLetter(long, at)) return false;
  return fewer.join("").length >= REST.short && more.toSpliced(at, 1).join(" ") === fewer.join(" ");
}

/** Whether a word is a capital where an article would be lower case ("Plan A for Crowds"). */
function isNamedLetter(title: string, at: number): boolean {
  const word = [...title.matchAll(/[\p{L}\p{N}+]+/gu)][at];
  const form = word?.[0] ?? "";
  const startsPart = /(?:^|[^\p{L}\p{N}\s])\s*$/u.test(title.slice(0, word?.index));
  return /\p{Lu}/u.test(form) && /\p{Ll}/u.test(title) && !startsPart;
}

/** "η" and "β", "Strauß" and "Straus": differences that only come from folding are not misprints. */
const isFoldedNear = ({ short, long }: Slip): boolean =>
  isGreekName(short.word) ||
  isGreekName(long.word) ||
  twoFolded(written(short) ?? "") !== twoFolded(written(long) ?? "");

function isSlip(slip: Slip, rest: number): boolean {
  const { short, long, letter } = slip;
  if (isFoldedNear(slip)) return false;
  if (isName(short) || isName(long)) return isSlipOfName(slip, rest);
  if (/[\p{N}+]/u.test(long.word)) return false;
  if (isCapitalLost(slip)) {
    return rest >= REST.word && !isOtherWord(short.word, long.word, Infinity);
  }
  if (meansOther(short.word, long.word, rest)) return false;
  if (long.word.length < MIN_WORD || letter === 0) return rest >= REST.short;
  const isInside = long.word.length >= LONG_WORD && letter < long.word.length - 1;
  return rest >= (isInside ? REST.long : REST.word);
}

/**
 * "ingle Shot Retrieval": a word in lower case where the library's is capitalised, in a title whose other
 * capitals are all the same as the library's.
 */
function isCapitalLost({ short, long, letter, isAdded }: Slip): boolean {
  if (letter !== 0 || isAdded || !/^\p{Lu}\p{Ll}/u.test(written(long) ?? "")) return false;
  if (!/^\p{Ll}/u.test(written(short) ?? "")) return false;
  const [mine, theirs] = [capitalsBeside(short), capitalsBeside(long)];
  return theirs !== "" && mine === theirs;
}

/** The capitals of all other words of a title. */
const capitalsBeside = ({ title, at }: Place): string =>
  (title.match(/[\p{L}\p{N}+]+/gu) ?? [])
    .toSpliced(at, 1)
    .join("")
    .replaceAll(/\P{Lu}/gu, "");
