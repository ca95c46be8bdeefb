import { forLast } from "@/utils/insights/for-last";
import { type Piece, pieceFor, pieceOf, piecesOf } from "@/utils/insights/signs/piece";
import type { Tell } from "@/utils/insights/signs/tell";
import { plainWords } from "./plain-words";
import type { Setting } from "./setting";
import { groupsOf } from "./word-groups";

const P = piecesOf(
  ...(["near left", "near right", "left", "right", "sentence", "last", "next", "none"] as const),
  ...(["from", "to", "verb", "then", "start"] as const),
);

/** The groups of each word of a text. */
type Groups = readonly (readonly Piece[])[];

/** Word groups of a sentence, cached as the numbers of a sentence share them. */
const sentenceGroups = forLast((sentence) => new Set(plainWords(sentence).flatMap(groupsOf)));

const firstGroup = (words: Groups): Piece =>
  words.find((groups) => groups.length > 0)?.[0] ?? P.none;

const VERBS = new Set(["raise", "lower", "reach", "beat", "keep", "save", "spend", "make", "hold"]);

function verbIn(words: Groups): Piece {
  for (const groups of words) {
    const verb = groups.find(({ text }) => VERBS.has(text));
    if (verb !== undefined) return verb;
  }
  return P.none;
}

/** Emits signs for the verb that governs a number and the word before it: "reduces … by", "reaches … of". */
function tellVerbs(left: Groups, right: Groups, tie: Piece, unit: Piece, tell: Tell): void {
  const verb = verbIn(left);
  const compared = verbIn(right.slice(0, 3));
  tell(P.verb, verb, tie);
  tell(P.verb, verb, unit);
  tell(P.verb, pieceFor(`${verb.text},`), P.then, compared);
  tell(pieceFor(`${unit.text},`), P.then, compared);
}

/** Emits signs for the groups of the words around a number: nearest, near, and anywhere in the sentence. */
export function tellGroups(setting: Setting, unit: Piece, tell: Tell): void {
  const before = plainWords(setting.before).toReversed();
  const left = before.map(groupsOf);
  const right = plainWords(setting.after).map(groupsOf);
  const each = (words: Groups, most: number, told: (group: Piece) => void) => {
    for (const groups of words.slice(0, most)) for (const group of groups) told(group);
  };
  each(left, 4, (group) => tell(P["near left"], group));
  each(right, 4, (group) => tell(P["near right"], group));
  each(left, 12, (group) => tell(unit, P.left, group));
  each(right, 10, (group) => tell(unit, P.right, group));
  for (const group of sentenceGroups(setting.sentence)) tell(P.sentence, group);
  const [last, next] = [firstGroup(left), firstGroup(right)];
  tell(P.last, last);
  tell(P.next, next);
  tell(P.from, last, P.to, next);
  tellVerbs(left, right, before[0] === undefined ? P.start : pieceOf(before[0]), unit, tell);
}
