import type { Setting } from "@/utils/insights/claims/setting";
import { countPiece, type Piece, pieceFor, pieceOf, piecesOf } from "@/utils/insights/signs/piece";
import type { Tell } from "@/utils/insights/signs/tell";
import type { Candidate } from "./candidate";
import { stretchOf } from "./stretch";

const P = piecesOf(
  ...([
    "before",
    "after",
    "by",
    "past",
    "past and",
    "numbers",
    "stops",
    "between",
    "led by",
  ] as const),
  ...(["led by a place past", "followed by", "same sentence", "other sentence"] as const),
  ...(["4 to 6", "7 to 12", "far"] as const),
);

/** A distance in words, in coarser steps the farther. */
function distancePiece(words: number): Piece {
  if (words <= 3) return countPiece(words);
  return words <= 6 ? P["4 to 6"] : words <= 12 ? P["7 to 12"] : P.far;
}

/** Prepositions before what a result was measured on. */
const LEADS = /^(?:on|in|for|across)$/;
const LED = /\b(\w+) (?:the )?$/;
const FOLLOWED = /^ ?([\w(,.;]+)/;
const JOINS = / and | while | whereas | but /;

/** Emits signs for the text between a number and a candidate, and for the words right before and after it. */
export function tellBeside({ number, text, span }: Setting, { start, end }: Candidate, tell: Tell) {
  const isAfter = start >= number.start;
  const side = isAfter ? P.after : P.before;
  const [from, to] = isAfter ? [number.end, start] : [end, number.start];
  const inSentence = start >= span.start && end <= span.end;
  const { words, short, ...counted } = stretchOf(text, from, to);
  const numbers = countPiece(counted.numbers);
  const stops = countPiece(counted.stops);
  const lead = (LED.exec(text.slice(Math.max(0, start - 24), start))?.[1] ?? "").toLowerCase();
  const next = (FOLLOWED.exec(text.slice(end, end + 14))?.[1] ?? "").toLowerCase();
  tell(inSentence ? P["same sentence"] : P["other sentence"], side);
  tell(side, P.by, distancePiece(words));
  tell(side, P.past, numbers, P.numbers);
  tell(side, P.past, stops, P.stops);
  tell(side, P.past, numbers, P.numbers, stops, P.stops);
  if (short !== null) tell(P.between, pieceOf(`"${short}"`));
  if (JOINS.test(text.slice(from, to))) tell(side, P["past and"]);
  tell(side, P["led by"], pieceFor(lead));
  if (inSentence && LEADS.test(lead)) tell(side, P["led by a place past"], numbers, P.numbers);
  tell(P["followed by"], pieceFor(next));
}
