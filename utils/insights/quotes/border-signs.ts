import { saysWay } from "@/utils/insights/claims/change";
import { countPiece, type Piece, pieceFor, pieceOf, piecesOf } from "@/utils/insights/signs/piece";
import type { Tell } from "@/utils/insights/signs/tell";
import { classOf, isVerbal } from "@/utils/insights/words/classes";
import { isFunctionWord, isUnitWord } from "@/utils/insights/words/function-words";
import { remembering } from "@/utils/insights/words/remembering";
import type { Token } from "@/utils/insights/words/tokens";
import { wordOf } from "@/utils/insights/words/word";
import type { Place } from "./place";
import { BREAK } from "./runs";

/** A list or range continues: after "88%" in "88%, 82%, and 89%", after "10" in "10 to 100". */
const NUMBERS_GO_ON = /^(?:,? ?(?:to|and|or)|[-–,]) ?[-+~$]?\d/;
const OWN = /\b(?:we|our)\b/i;
/** "from 3" or "between 3", whose other end follows. */
const HALF_PAIR = /\b(from|between) [^,;]{0,30}$/i;
const CLAUSE = /[,;] | (?:and|or|while|but|whereas) /;

const P = piecesOf(
  ...(["left", "open", "cut before", "lead", "tie", "with", "without", "way", "in lead"] as const),
  ...(["clause within lead", "own in lead", "opens with number", "right", "close"] as const),
  ...(["cut behind", "rest", "clause within rest, listed", "clause within rest"] as const),
  ...(["numbers go on in list", "numbers go on", "number in rest", "respectively behind"] as const),
  ...(["closes with number", "closes with number before", "4-6", "7-10", "11+"] as const),
);

/** The coarse sort of a token, for signs of borders. */
function sortOfWord(word: string): string {
  if (BREAK.test(word) || /^[()[\]]$/.test(word)) return "mark";
  if (/^[+-]?\d/.test(word)) return "number";
  if (!/\p{L}/u.test(word)) return "sign";
  if (isFunctionWord(word)) return "function";
  if (isUnitWord(word)) return "unit";
  if (isVerbal(classOf(word))) return "verb";
  if (/(?:ing|ed)$/.test(word)) return "participle";
  if (/^\p{Lu}/u.test(word)) return "name";
  return /(?:ive|al|ic|ous|able|ful|less|ary|est|er|ly)$/.test(word) ? "adjective" : "noun";
}

const EDGE = pieceOf("edge");

const sortPiece = remembering((word): Piece => pieceOf(sortOfWord(word)));

const sortOf = (token: Token | undefined): Piece =>
  token === undefined ? EDGE : sortPiece(token.word);

/** Function words and marks as written, any other word by the group of its class. */
const namePiece = remembering((word): Piece =>
  isFunctionWord(word) || !/[\p{L}\p{N}]/u.test(word)
    ? pieceOf(word.toLowerCase())
    : wordOf(word).group,
);

const nameOf = (token: Token | undefined): Piece =>
  token === undefined ? EDGE : namePiece(token.word);

const stepOf = (tokens: number): Piece =>
  tokens < 4 ? countPiece(tokens) : tokens < 7 ? P["4-6"] : tokens < 11 ? P["7-10"] : P["11+"];

/** The sorts of the tokens on both sides of a border. */
const cutOf = (one: Token | undefined, next: Token | undefined): Piece =>
  pieceFor(`${sortOf(one).text}|${sortOf(next).text}`);

const isWay = remembering((word): boolean => saysWay(word));

/** Whether a token in a range says which way a metric changed. */
function holdsWay({ view: { tokens } }: Place, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isWay(tokens[at]?.word ?? "")) return true;
  return false;
}

/** Emits signs for the part before the number, and what is cut off, of a run that begins with a token. */
export function tellOpening(first: number, place: Place, tell: Tell): void {
  const { view, first: own, setting } = place;
  const { text, tokens } = view;
  const opening = tokens[first];
  if (opening === undefined) return;
  const left = first === place.low ? undefined : tokens[first - 1];
  const lead = text.slice(opening.start, tokens[own]?.start ?? opening.start);
  const cut = cutOf(left, opening);
  const [tie, kind] = [pieceFor(place.tie), pieceFor(place.kind)];
  tell(P.left, nameOf(left));
  tell(P.open, nameOf(opening));
  tell(P["cut before"], cut);
  tell(P.lead, stepOf(own - first));
  tell(P.lead, stepOf(own - first), kind);
  tell(P.open, sortOf(opening), tie);
  tell(P.tie, tie, holdsWay(place, first, own) ? P.with : P.without, P.way);
  if (CLAUSE.test(lead)) tell(P["clause within lead"], cut);
  if (OWN.test(lead)) tell(P["own in lead"]);
  const half = HALF_PAIR.exec(lead)?.[1];
  if (half !== undefined) tell(pieceFor(half.toLowerCase()), P["in lead"]);
  if (first === own) tell(P["opens with number"], pieceFor(setting.number.unit || "plain"));
}

/** Emits signs for the part after the number, and what is cut off, of a run that ends with a token. */
export function tellClosing(last: number, place: Place, tell: Tell): void {
  const { view, last: own, isListed, high, setting } = place;
  const { text, tokens } = view;
  const closing = tokens[last];
  if (closing === undefined) return;
  const right = last + 1 >= high ? undefined : tokens[last + 1];
  const rest = text.slice(tokens[own]?.end ?? closing.end, closing.end);
  const beyond = text.slice(closing.end, closing.end + 40);
  const [tie, kind] = [pieceFor(place.tie), pieceFor(place.kind)];
  tell(P.right, nameOf(right));
  tell(P.close, nameOf(closing));
  tell(P["cut behind"], cutOf(closing, right));
  tell(P.rest, stepOf(last - own));
  tell(P.rest, stepOf(last - own), kind);
  tell(P.rest, holdsWay(place, own + 1, last + 1) ? P.with : P.without, P.way, tie);
  if (CLAUSE.test(rest)) tell(P[isListed ? "clause within rest, listed" : "clause within rest"]);
  if (NUMBERS_GO_ON.test(beyond)) tell(P[isListed ? "numbers go on in list" : "numbers go on"]);
  if (/\d/.test(rest)) tell(P["number in rest"]);
  if (/\brespectively\b/.test(beyond)) tell(P["respectively behind"]);
  if (last !== own) return;
  tell(P["closes with number"], pieceFor(setting.number.unit || "plain"));
  tell(P["closes with number before"], sortOf(right));
}
