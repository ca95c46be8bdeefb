import { countedNoun } from "@/utils/insights/counted";
import { type Piece, pieceFor, pieceOf, piecesOf } from "@/utils/insights/signs/piece";
import type { Tell } from "@/utils/insights/signs/tell";
import { stemPiece } from "./near-signs";
import type { Setting } from "./setting";
import { thumbOf } from "./thumb";

const P = piecesOf(
  ...(["in brackets", "counts things", "counts", "before a", "first number", "after a"] as const),
  ...(["joined", "far", "alike", "other unit"] as const),
);

/** The text between a number and the previous one, if that is short. */
function joinedBy({ previous, number, text }: Setting): Piece {
  const between = text.slice(previous?.number.end ?? 0, number.start);
  return between.length < 12 ? pieceOf(between.trim()) : P.far;
}

function tellPrevious(setting: Setting, previous: Setting, tell: Tell): void {
  const alike = previous.number.unit === setting.number.unit ? P.alike : P["other unit"];
  const last = pieceFor(thumbOf(previous));
  const short = joinedBy(setting);
  tell(P["after a"], last);
  tell(P["after a"], last, alike);
  tell(P.joined, short, alike);
  tell(P.joined, short, last);
}

/** Emits signs for what a number counts, and for the numbers beside it in its sentence. */
export function tellNeighbours(setting: Setting, tell: Tell): void {
  const { before, after, previous, next } = setting;
  if (before.lastIndexOf("(") > before.lastIndexOf(")")) tell(P["in brackets"]);
  const noun = countedNoun(after);
  if (noun !== "") {
    tell(P["counts things"]);
    tell(P.counts, stemPiece(noun));
  }
  if (next !== null) tell(P["before a"], pieceFor(thumbOf(next)));
  if (previous === null) tell(P["first number"]);
  else tellPrevious(setting, previous, tell);
}
