import { type Piece, pieceFor, piecesOf } from "@/utils/insights/signs/piece";
import type { Tell } from "@/utils/insights/signs/tell";
import { tellClasses } from "./class-signs";
import { tellClause } from "./clause-signs";
import { tellGroups } from "./group-signs";
import { tellNear, tellSentence } from "./near-signs";
import { tellNeighbours } from "./neighbour-signs";
import type { Setting } from "./setting";
import { kindOf, unitAfter } from "./shapes";
import { thumbOf } from "./thumb";

const P = piecesOf(
  ...([
    "any",
    "thumb",
    "kind",
    "unit",
    "size",
    "whole",
    "decimal",
    "in words",
    "with a plus",
  ] as const),
  ...(["a count", "from X to Y", "hedged", "below 1", "1 to 5", "6 to 20", "21 to 100"] as const),
  ...(["101 to 1000", "above 1000"] as const),
);

function magnitude(value: number): Piece {
  const size = Math.abs(value);
  if (size < 1) return P["below 1"];
  if (size <= 5) return P["1 to 5"];
  if (size <= 20) return P["6 to 20"];
  if (size <= 100) return P["21 to 100"];
  return size <= 1000 ? P["101 to 1000"] : P["above 1000"];
}

/** Emits signs for the number itself. */
function tellShape({ number, after }: Setting, tell: Tell): void {
  const unit = pieceFor(number.unit || unitAfter(after) || "no unit");
  const whole = Number.isInteger(number.value) ? P.whole : P.decimal;
  const size = magnitude(number.value);
  tell(P.unit, unit);
  tell(P.size, size);
  tell(unit, whole);
  tell(unit, whole, size);
  if (number.worded) {
    tell(P["in words"]);
    tell(P["in words"], unit);
  }
  if (number.signed) tell(P["with a plus"]);
  if (number.counted) tell(P["a count"]);
  if (number.from !== null) tell(P["from X to Y"]);
  if (number.bound !== null) tell(P.hedged, pieceFor(number.bound));
}

/** Emits the signs by which the outcome of a number is judged. Some may be emitted twice; they count once. */
export function tellNumber(setting: Setting, tell: Tell): void {
  const thumb = pieceFor(thumbOf(setting));
  const unit = pieceFor(setting.number.unit || "no unit");
  tell(P.any);
  tell(P.thumb, thumb);
  tell(P.thumb, thumb, pieceFor(setting.number.unit));
  tell(P.kind, pieceFor(kindOf(setting)));
  tellShape(setting, tell);
  tellNear(setting, unit, tell);
  tellGroups(setting, unit, tell);
  tellSentence(setting, tell);
  tellNeighbours(setting, tell);
  tellClasses(setting, unit, tell);
  tellClause(setting, unit, tell);
}
