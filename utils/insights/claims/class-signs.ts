import { type Piece, piecesOf } from "@/utils/insights/signs/piece";
import type { Tell } from "@/utils/insights/signs/tell";
import { wordOf } from "@/utils/insights/words/word";
import type { Setting } from "./setting";

const P = piecesOf(
  ...(["L1", "L2", "L3", "R1", "R2", "R3", "L21", "R12", "LR", "L32"] as const),
  ...(["left", "right", "start", "end"] as const),
);

const TOKEN = /\p{L}[\p{L}\p{N}]*(?:[-'@_][\p{L}\p{N}]+)*|\d+(?:[.,]\d+)*|[^\s\p{L}\p{N}]/gu;

/** Number of tokens on either side whose classes are used. */
const CLASSES = 9;

const classOf = (word: string): Piece => wordOf(word).class;

/** Emits signs for the classes of the words around a number. */
export function tellClasses({ before, after }: Setting, unit: Piece, tell: Tell): void {
  const left = (before.match(TOKEN) ?? []).slice(-CLASSES).map(classOf).toReversed();
  const right = (after.match(TOKEN) ?? []).slice(0, CLASSES).map(classOf);
  const [l1 = P.start, l2 = P.start, l3 = P.start] = left;
  const [r1 = P.end, r2 = P.end, r3 = P.end] = right;
  tell(P.L1, l1);
  tell(P.L2, l2);
  tell(P.L3, l3);
  tell(P.R1, r1);
  tell(P.R2, r2);
  tell(P.R3, r3);
  tell(P.L21, l2, l1);
  tell(P.R12, r1, r2);
  tell(P.LR, l1, r1);
  tell(P.L32, l3, l2);
  tell(unit, P.L1, l1);
  tell(unit, P.R1, r1);
  tell(unit, P.L2, l2);
  tell(unit, P.R2, r2);
  for (const kind of left.slice(2)) tell(P.left, kind);
  for (const kind of right.slice(2)) tell(P.right, kind);
}
