import { countPiece, joined, type Piece, pieceOf, piecesOf } from "@/utils/insights/signs/piece";
import type { Tell } from "@/utils/insights/signs/tell";
import type { Token } from "@/utils/insights/words/tokens";
import type { Head } from "./heads";
import type { HeadSetting } from "./head-setting";
import type { TextView } from "./text-view";

const P = piecesOf(
  ...(["A", "B", "gap", "reach", "numbers", "stops", "path", "words"] as const),
  ...(["path opens", "path ends", "past", "4-6", "7-12", "13-25", "far"] as const),
);

/** A distance in tokens, in coarser steps the farther. */
function nearPiece(gap: number): Piece {
  if (gap <= 3) return countPiece(gap);
  if (gap <= 6) return P["4-6"];
  if (gap <= 12) return P["7-12"];
  return gap <= 25 ? P["13-25"] : P.far;
}

const EMPTY = pieceOf("");

/** A token's text in signs; empty if there is no token. */
export const speltPiece = (token: Token | undefined): Piece => token?.is.spelt ?? EMPTY;

const STOPS = new Set(",;:()");

/** The tokens between a number and a head. */
export interface Way {
  isBefore: boolean;
  /** "B" if the head is before its number, "A" if after. */
  side: Piece;
  near: Piece;
  reach: Piece;
  numbers: number;
  stops: number;
  /** Classes of the first tokens. */
  kinds: readonly Piece[];
  words: Piece;
}

/** How many tokens are described by their classes, and how many by their text. */
const CLASSES = 5;
const WRITTEN = 4;

export function wayTo(head: Head, { window }: HeadSetting, { tokens }: TextView): Way {
  const isBefore = head.at < window.from;
  const start = isBefore ? head.at + 1 : window.to;
  const mid = tokens.slice(start, Math.max(start, isBefore ? window.from : head.first));
  let [numbers, stops] = [0, 0];
  for (const { is } of mid) {
    if (is.isNumber) numbers++;
    else if (STOPS.has(is.text)) stops++;
  }
  return {
    isBefore,
    side: isBefore ? P.B : P.A,
    near: nearPiece(mid.length),
    reach: nearPiece(isBefore ? mid.length : head.at - window.to),
    numbers: Math.min(3, numbers),
    stops: Math.min(3, stops),
    kinds: mid.slice(0, CLASSES).map(({ is }) => is.class),
    words: joined(mid.slice(0, WRITTEN).map(({ is }) => is.spelt)),
  };
}

/** Emits signs for the tokens between a number and a head; `final` says whether the head ends its run. */
export function tellWay(
  { side, near, reach, kinds, words, ...way }: Way,
  final: Piece,
  tell: Tell,
) {
  const numbers = countPiece(way.numbers);
  const stops = countPiece(way.stops);
  tell(side, P.gap, near);
  tell(side, P.reach, reach, final);
  tell(side, P.numbers, numbers);
  tell(side, P.stops, stops);
  tell(side, P.numbers, numbers, P.stops, stops);
  tell(side, P.path, joined(kinds));
  tell(side, P.words, words);
  tell(side, P["path opens"], kinds[0] ?? EMPTY);
  tell(side, P["path ends"], kinds.at(-1) ?? EMPTY);
  for (const kind of kinds) tell(side, P.past, kind);
}
