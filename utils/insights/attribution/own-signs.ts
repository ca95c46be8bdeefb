import { countPiece, piecesOf } from "@/utils/insights/signs/piece";
import type { Tell } from "@/utils/insights/signs/tell";
import type { Standing } from "./standing";

const COLLECTION_OPENS =
  /^(?:It|They|The (?:[\w-]+ ){0,2}(?:dataset|benchmark|corpus|suite|collection|testbed|data))\b/;

/** "The best model reaches only 28 %": results of others are usually on the paper's own benchmark. */
const OTHERS =
  /\b(?:best|strongest|leading|top|most|even|current|frontier|existing|all|no|state-of-the-art|human)(?:[- ]performing)? (?:[\w-]+ ){0,3}(?:models?|agents?|[MV]?LLMs?|VLMs?|systems?|experts?|participants|performance)\b/i;

/** Whether a sentence speaks of the results of others. */
export const triesOthers = (sentence: string): boolean => OTHERS.test(sentence);

/** "on our benchmark", "of the resulting corpus". */
const MEANT =
  /\b(?:on|in|across|of|from|over) (?:our|this|the (?:proposed|new|resulting)) (?:[\w-]+ ){0,3}(?:benchmark|dataset|data|evaluation|corpus|suite|test set|tasks|questions)\b/i;

const P = piecesOf(
  ...(["own", "own, others tried", "own is meant", "own opens", "own is subject"] as const),
  ...(["here", "elsewhere"] as const),
);

/** Emits the signs of the paper's own contribution as what a number was measured on. */
export function tellOwn(name: string, standing: Standing, tell: Tell): void {
  const { here, kind, unit, opening, sentence } = standing;
  const names = new Set(here.map((one) => one.name));
  tell(P.own);
  if (triesOthers(sentence)) {
    tell(P["own, others tried"]);
    tell(P["own, others tried"], kind);
  }
  if (MEANT.test(sentence)) tell(P["own is meant"]);
  if (COLLECTION_OPENS.test(opening)) {
    tell(P["own opens"]);
    tell(P["own opens"], kind);
  }
  if (opening.startsWith(name)) {
    tell(P["own is subject"]);
    tell(P["own is subject"], kind);
  }
  tell(P.own, kind);
  tell(P.own, unit);
  tell(P.own, names.has(name) ? P.here : P.elsewhere);
  tell(P.own, countPiece(Math.min(2, names.size)), P.here);
}
