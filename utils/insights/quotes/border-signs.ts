import { saysWay } from "@/utils/insights/claims/change";
import { classOf, groupOf, isVerbal } from "@/utils/insights/words/classes";
import { isFunctionWord, isUnitWord } from "@/utils/insights/words/function-words";
import { remembering } from "@/utils/insights/words/remembering";
import type { Token } from "@/utils/insights/words/tokens";
import type { Place } from "./place";
import { BREAK } from "./runs";

/** "88%" of "88%, 82%, and 89%", "10" of "10 to 100" */
const NUMBERS_GO_ON = /^(?:,? ?(?:to|and|or)|[-–,]) ?[-+~$]?\d/;
const OWN = /\b(?:we|our)\b/i;
/** "from 3" and "between 3" of which the other end is yet to come. */
const HALF_PAIR = /\b(from|between) [^,;]{0,30}$/i;
const CLAUSE = /[,;] | (?:and|or|while|but|whereas) /;

/** What a token is at a border, coarsely. */
const sortOfWord = remembering((word): string => {
  if (BREAK.test(word) || /^[()[\]]$/.test(word)) return "mark";
  if (/^[+-]?\d/.test(word)) return "number";
  if (!/\p{L}/u.test(word)) return "sign";
  if (isFunctionWord(word)) return "function";
  if (isUnitWord(word)) return "unit";
  if (isVerbal(classOf(word))) return "verb";
  if (/(?:ing|ed)$/.test(word)) return "participle";
  if (/^\p{Lu}/u.test(word)) return "name";
  return /(?:ive|al|ic|ous|able|ful|less|ary|est|er|ly)$/.test(word) ? "adjective" : "noun";
});

const sortOf = (token: Token | undefined): string =>
  token === undefined ? "edge" : sortOfWord(token.word);

/** A word that joins as it is written, another one by the group of its class. */
const nameOf = (token: Token | undefined): string => {
  if (token === undefined) return "edge";
  const { word, kind } = token;
  return isFunctionWord(word) || !/[\p{L}\p{N}]/u.test(word) ? word.toLowerCase() : groupOf(kind);
};

const stepOf = (tokens: number): string =>
  tokens < 4 ? String(tokens) : tokens < 7 ? "4-6" : tokens < 11 ? "7-10" : "11+";

const isWay = remembering((word): boolean => saysWay(word));

/** Whether some token of a range says which way a metric went. */
function holdsWay({ view: { tokens } }: Place, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isWay(tokens[at]?.word ?? "")) return true;
  return false;
}

type Tell = (sign: string) => void;

/** Tells what a run that begins with a token cuts off and keeps before its number. */
export function tellOpening(first: number, place: Place, tell: Tell): void {
  const { view, first: own, tie, kind, setting } = place;
  const { text, tokens } = view;
  const opening = tokens[first];
  if (opening === undefined) return;
  const left = first === place.low ? undefined : tokens[first - 1];
  const lead = text.slice(opening.start, tokens[own]?.start ?? opening.start);
  const cut = `${sortOf(left)}|${sortOf(opening)}`;
  tell(`left ${nameOf(left)}`);
  tell(`open ${nameOf(opening)}`);
  tell(`cut before ${cut}`);
  tell(`lead ${stepOf(own - first)}`);
  tell(`lead ${stepOf(own - first)} ${kind}`);
  tell(`open ${sortOf(opening)} ${tie}`);
  tell(`tie ${tie} ${holdsWay(place, first, own) ? "with" : "without"} way`);
  if (CLAUSE.test(lead)) tell(`clause within lead ${cut}`);
  if (OWN.test(lead)) tell("own in lead");
  const half = HALF_PAIR.exec(lead)?.[1];
  if (half !== undefined) tell(`${half.toLowerCase()} in lead`);
  if (first === own) tell(`opens with number ${setting.number.unit || "plain"}`);
}

/** Tells what a run that ends with a token cuts off and keeps behind its number. */
export function tellClosing(last: number, place: Place, tell: Tell): void {
  const { view, last: own, isListed, kind, high, tie, setting } = place;
  const { text, tokens } = view;
  const closing = tokens[last];
  if (closing === undefined) return;
  const right = last + 1 >= high ? undefined : tokens[last + 1];
  const rest = text.slice(tokens[own]?.end ?? closing.end, closing.end);
  const beyond = text.slice(closing.end, closing.end + 40);
  tell(`right ${nameOf(right)}`);
  tell(`close ${nameOf(closing)}`);
  tell(`cut behind ${sortOf(closing)}|${sortOf(right)}`);
  tell(`rest ${stepOf(last - own)}`);
  tell(`rest ${stepOf(last - own)} ${kind}`);
  tell(`rest ${holdsWay(place, own + 1, last + 1) ? "with" : "without"} way ${tie}`);
  if (CLAUSE.test(rest)) tell(isListed ? "clause within rest, listed" : "clause within rest");
  if (NUMBERS_GO_ON.test(beyond)) tell(isListed ? "numbers go on in list" : "numbers go on");
  if (/\d/.test(rest)) tell("number in rest");
  if (/\brespectively\b/.test(beyond)) tell("respectively behind");
  if (last !== own) return;
  tell(`closes with number ${setting.number.unit || "plain"}`);
  tell(`closes with number before ${sortOf(right)}`);
}
