import { type Piece, pieceOf, piecesOf } from "@/utils/insights/signs/piece";
import type { Tell } from "@/utils/insights/signs/tell";
import type { Setting } from "./setting";

const P = piecesOf(
  ...(["before", "before2", "after", "after2", "start", "end", "shortly before"] as const),
  ...(["shortly after", "place", "value of a metric", "opens", "own words"] as const),
  ...(["only", "first", "last", "early", "late"] as const),
);
const EMPTY = pieceOf("");

const WORD = /[\p{L}][\p{L}'-]*|[%×,;:()]|\d+/gu;
const OPENING = new RegExp(WORD, "u");
const STEM = 7;

/** The first letters of a word in lower case; "#" for any number. */
export const stemPiece = (word: string): Piece =>
  pieceOf(/^\d/.test(word) ? "#" : word.toLowerCase().slice(0, STEM));

/** Emits signs for the words nearest to a number. */
export function tellNear({ before, after }: Setting, unit: Piece, tell: Tell): void {
  const left = (before.match(WORD) ?? []).slice(-4).map(stemPiece).toReversed();
  const right = (after.match(WORD) ?? []).slice(0, 4).map(stemPiece);
  const last = left[0] ?? P.start;
  const next = right[0] ?? P.end;
  tell(P.before, last);
  tell(P.before2, left[1] ?? P.start, left[0] ?? EMPTY);
  tell(P.after, next);
  tell(P.after2, next, right[1] ?? EMPTY);
  tell(unit, P.after, next);
  tell(unit, P.before, last);
  for (const word of left.slice(1)) tell(P["shortly before"], word);
  for (const word of right.slice(1)) tell(P["shortly after"], word);
}

/** Text between a metric and its value: "an AUROC of", "F1 =", "accuracy reaches". */
const VALUE =
  /$(?<=(?:score|accuracy|rate|error|precision|recall|correlation|kappa|coefficient|\p{Lu}[\p{L}\d@-]{0,40}[\p{Lu}\d][\p{L}\d@-]{0,40})\)? (?:of|=|is|at|to|:|reach\w*)? ?(?:only |about |around |up to |over |~)?)/u;

/** The position of a sentence in its text. */
function placeOf({ at, of }: Setting): Piece {
  if (of === 1) return P.only;
  if (at === 0) return P.first;
  if (at >= of - 2) return P.last;
  return at * 2 < of ? P.early : P.late;
}

/** Emits signs for the sentence of a number. */
export function tellSentence(setting: Setting, tell: Tell): void {
  const { sentence, before } = setting;
  tell(P.place, placeOf(setting));
  if (VALUE.test(before.slice(-40))) tell(P["value of a metric"]);
  tell(P.opens, stemPiece(OPENING.exec(sentence)?.[0] ?? ""));
  if (/\b(?:we|our|ours)\b/i.test(sentence)) tell(P["own words"]);
}
