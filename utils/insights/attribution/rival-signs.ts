import type { Setting } from "@/utils/insights/claims/setting";
import { pieceFor, piecesOf } from "@/utils/insights/signs/piece";
import type { Tell } from "@/utils/insights/signs/tell";
import type { Candidate } from "./candidate";
import { few, type Standing } from "./standing";

const P = piecesOf(
  ...(["sure", "likely", "no", "beside the number before", "alike", "other unit"] as const),
  ...(["attached", "here", "elsewhere", "of", "in all", "latest"] as const),
);

/** Text between a number and what it was measured on: "% accuracy on the", " (". */
const ATTACHED = /^ ?(?:[a-z@\p{L}-]+\d? ){0,4}?(?:\(|(?:on|in|for|across) (?:the )?)$/iu;
const FARTHEST = 60;

const isAttached = ({ number, text }: Setting, start: number): boolean =>
  start < number.end + FARTHEST && ATTACHED.test(text.slice(number.end, start));

/** Emits signs for a name beside the previous number, as neighbouring numbers often share a name. */
function tellBesideBefore(
  { start, end }: Candidate,
  { previous, number }: Setting,
  tell: Tell,
): void {
  if (previous === null) return;
  const isBehind = start >= previous.number.end;
  const gap = isBehind ? start - previous.number.end : previous.number.start - end;
  if (gap > 40 || (isBehind && end > number.start)) return;
  tell(P["beside the number before"]);
  tell(
    P["beside the number before"],
    previous.number.unit === number.unit ? P.alike : P["other unit"],
  );
}

/** Emits signs that compare a candidate with the others that the number could have been measured on. */
export function tellRivals(
  candidate: Candidate,
  setting: Setting,
  standing: Standing,
  isHere: boolean,
  tell: Tell,
): void {
  const { latest, offer } = standing;
  const own = P[offer.grades.get(candidate) ?? "no"];
  const place = isHere ? P.here : P.elsewhere;
  const [sure, sureHere] = [few(standing.sure), few(standing.sureHere)];
  const { start, end, name, type } = candidate;
  tellBesideBefore(candidate, setting, tell);
  if (isHere && end > setting.number.start && isAttached(setting, start)) {
    tell(P.attached);
    tell(P.attached, own);
    tell(P.attached, pieceFor(type));
  }
  tell(own, place);
  tell(own, place, P.of, sureHere, P.here);
  tell(own, place, P.of, sure, P["in all"]);
  if (end > setting.number.start || latest !== name) return;
  tell(P.latest, place);
  tell(P.latest, place, P.of, sure);
}
