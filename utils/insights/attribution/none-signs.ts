import type { Setting } from "@/utils/insights/claims/setting";
import { countPiece, pieceFor, piecesOf } from "@/utils/insights/signs/piece";
import type { Tell } from "@/utils/insights/signs/tell";
import { triesOthers } from "./own-signs";
import { few, type Standing } from "./standing";

const P = piecesOf(
  ...(["none", "none of", "here", "none, no own", "none beside own", "none before"] as const),
  ...(["none after", "sure here,", "in all", "sure here", "none, others tried"] as const),
  ...(["none among many", "none among many,", "sure"] as const),
);

/** A result across many benchmarks, tasks or settings. */
const MANY =
  /\b(?:across|on|over|in|of) (?:[\w-]+ ){0,4}(?:benchmarks|datasets|tasks|domains|settings|models|scenarios|baselines|metrics|languages)\b|\bon average\b|\baverage /i;
const NEXT = /^[\s(]*([\w-]+)/;
const LAST = /(?<![\w-])([\w-]+)(?![\w-])\W*$/;

/** Emits signs for a number that was measured on nothing with a name. */
export function tellNone(
  { before, after, sentence }: Setting,
  standing: Standing,
  tell: Tell,
): void {
  const { kind, unit, all, here, offer } = standing;
  const sureHere = few(standing.sureHere);
  tell(P.none);
  tell(P.none, kind);
  tell(P.none, unit);
  tell(P["none of"], countPiece(Math.min(3, here.length)), P.here);
  tell(P["none of"], countPiece(Math.min(3, all.length)));
  if (offer.own === null) tell(P["none, no own"]);
  else tell(P["none beside own"], kind);
  tell(P["none before"], pieceFor((NEXT.exec(after)?.[1] ?? "").toLowerCase()));
  tell(P["none after"], pieceFor((LAST.exec(before)?.[1] ?? "").toLowerCase()));
  tell(P["none of"], sureHere, P["sure here,"], few(standing.sure), P["in all"]);
  tell(P["none of"], sureHere, P["sure here"], kind);
  if (triesOthers(sentence)) tell(P["none, others tried"]);
  if (!MANY.test(sentence)) return;
  tell(P["none among many"]);
  tell(P["none among many,"], sureHere, P.sure);
}
