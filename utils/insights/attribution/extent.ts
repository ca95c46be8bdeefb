import {
  countPiece,
  FALSE,
  type Piece,
  pieceFor,
  pieceOf,
  piecesOf,
  TRUE,
} from "@/utils/insights/signs/piece";
import type { Tell, Telling } from "@/utils/insights/signs/tell";
import type { Word } from "@/utils/insights/words/word";
import type { Head } from "./heads";
import type { TextView } from "./text-view";

/** A possible beginning of a metric's name (index of a token), with its signs. */
export interface Extent {
  first: number;
  tellSigns: Telling;
}

const P = piecesOf(
  ...(["words", "run", "left", "left group", "left word", "opens", "opens group"] as const),
  ...(["opens metric", "opens name", "opens plain", "head"] as const),
  ...(["unknown", "known", "within known", "beyond known"] as const),
);
const EMPTY = pieceOf("");

/** How a beginning relates to the lexicon's metric with the same head. */
function lexiconPiece(start: number, known: number | undefined): Piece {
  if (known === undefined) return P.unknown;
  if (known === start) return P.known;
  return known < start ? P["within known"] : P["beyond known"];
}

/** Emits signs for the word before a name that begins within its run; `opens` is the first word of the name. */
function tellLeft(before: Word | undefined, opens: Word, tell: Tell): void {
  const kind = before?.class ?? EMPTY;
  tell(P.left, kind);
  tell(P["left group"], before?.group ?? EMPTY);
  tell(P.opens, pieceFor(`${opens.kind},`), P.left, kind);
  tell(P["left word"], before?.key ?? EMPTY);
}

function tellRun(opens: Word, tell: Tell): void {
  tell(P.run);
  tell(P.run);
  tell(P.opens, pieceFor(`${opens.kind},`), P.run);
  tell(P.run);
}

/** Emits the signs of a name from the token `first` to the head. */
function tellExtent(
  first: number,
  head: Head,
  { tokens, known, text }: TextView,
  tell: Tell,
): void {
  const [opening, last] = [tokens[first], tokens[head.at]?.is];
  if (opening === undefined || last === undefined) return;
  const { is } = opening;
  const words = countPiece(head.at - first + 1);
  const lexicon = lexiconPiece(opening.start, known.get(head.at)?.start);
  const isSpaced = text[opening.start - 1] === " ";
  tell(P.words, words);
  tell(P.words, words, last.class);
  if (first === head.first) tellRun(is, tell);
  else tellLeft(tokens[first - 1]?.is, is, tell);
  tell(P.opens, is.class);
  tell(P["opens group"], is.group);
  tell(P.opens, is.key);
  tell(lexicon);
  tell(lexicon, P.words, words);
  tell(P["opens metric"], is.prior.metric);
  if (is.isNameLike) tell(P["opens name"], isSpaced ? TRUE : FALSE);
  else tell(P["opens plain"]);
  tell(P.head, last.class, P.opens, is.class);
}

/** All possible beginnings of a name that ends with a head. A name of several words has no verb or model first. */
export function extentsOf(head: Head, view: TextView): Extent[] {
  const extents: Extent[] = [];
  for (let first = head.at; first >= head.first; first--) {
    const is = view.tokens[first]?.is;
    if (first < head.at && is !== undefined && (is.isVerb || is.isModel)) continue;
    extents.push({ first, tellSigns: (tell) => tellExtent(first, head, view, tell) });
  }
  return extents;
}
