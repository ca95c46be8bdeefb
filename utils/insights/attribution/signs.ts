import type { Setting } from "@/utils/insights/claims/setting";
import { countPiece, pieceFor, pieceOf, piecesOf } from "@/utils/insights/signs/piece";
import type { Tell } from "@/utils/insights/signs/tell";
import { tellBeside } from "./beside-signs";
import type { Candidate } from "./candidate";
import { chained, chainRest } from "./lists";
import { tellName } from "./name-signs";
import { tellOwn } from "./own-signs";
import { tellRivals } from "./rival-signs";
import type { Standing } from "./standing";

const P = piecesOf(
  ...(["opens title", "in title", "not in title", "here", "elsewhere", "role", "no role"] as const),
  ...(["topic", "tested beside", "after", "before", "aligned", "not aligned", "type"] as const),
  ...(["number", "offered", "times", "name", "lists agree,", "in", "words"] as const),
);

/** Whether the title begins with a name, or contains it. */
function titlePiece(name: string, title: string) {
  if (title.startsWith(name)) return P["opens title"];
  return title.includes(name) ? P["in title"] : P["not in title"];
}

/** Rank by distance on its side of the number, from 1 (nearest) to 4 (fourth or farther); 0 in other sentences. */
function rankOf(candidate: Candidate, start: number, here: readonly Candidate[]): number {
  const at = here.indexOf(candidate);
  if (at < 0) return 0;
  const before = here.filter((one) => one.start < start).length;
  return Math.min(4, at < before ? before - at : at - before + 1);
}

function tellRoles({ name }: Candidate, isHere: boolean, standing: Standing, tell: Tell): void {
  const { offer, kind } = standing;
  const place = isHere ? P.here : P.elsewhere;
  const roles = offer.roles.get(name);
  if (name === offer.own) tellOwn(name, standing, tell);
  if (roles === undefined || roles.size === 0) {
    tell(P["no role"], place);
    return;
  }
  for (const role of roles) {
    const piece = pieceFor(role);
    tell(P.role, piece);
    tell(P.role, piece, kind);
    tell(P.role, piece, place);
  }
}

const TOPIC = /^(?:\p{L}+,? ){0,4}(?:on|in|across|for|over) (?:(?:the|both) )?$/iu;

/** Emits signs for a sentence that begins with what was tested on ("On X, …"), and for tested rivals in it. */
function tellTopic(candidate: Candidate, { text, span }: Setting, standing: Standing, tell: Tell) {
  const { here, offer, kind } = standing;
  const lead = text.slice(span.start, Math.min(candidate.start, span.start + 80));
  const isTested = ({ name, type }: Candidate) =>
    type.startsWith("lexicon") ||
    type === "a bench" ||
    offer.roles.get(name)?.has("tested on") === true;
  if (span.start + lead.length === candidate.start && TOPIC.test(lead)) {
    tell(P.topic);
    tell(P.topic, kind);
    tell(P.topic, pieceFor(candidate.type));
  }
  if (!isTested(candidate)) return;
  const rivals = here.filter((one) => one.name !== candidate.name && isTested(one)).length;
  tell(P["tested beside"], countPiece(Math.min(2, rivals)));
}

/** Emits signs for whether a candidate has the number's position in a list. */
function tellPlace(
  text: string,
  at: number,
  isAfter: boolean,
  standing: Standing,
  tell: Tell,
): void {
  const { all, place, length } = standing;
  const side = isAfter ? P.after : P.before;
  const before = chained(text, all, at);
  const aligned = before === place ? P.aligned : P["not aligned"];
  tell(aligned, countPiece(Math.min(2, place)));
  tell(aligned, side, countPiece(Math.min(2, place)));
  if (length < 2 || before + 1 + chainRest(text, all, at) !== length) return;
  tell(P["lists agree,"], aligned);
  tell(P["lists agree,"], aligned, side);
}

/** Emits the signs of a candidate as what a number was measured on. */
export function tellCandidate(setting: Setting, at: number, standing: Standing, tell: Tell): void {
  const { all, here, kind, offer } = standing;
  const candidate = all[at];
  if (candidate === undefined) return;
  const { name, start } = candidate;
  const type = pieceFor(candidate.type);
  const isAfter = start >= setting.number.start;
  const side = isAfter ? P.after : P.before;
  const rank = countPiece(rankOf(candidate, setting.number.start, here));
  const titled = titlePiece(name, offer.title);
  const isHere = here.includes(candidate);
  tell(P.type, type);
  tell(P.type, type, kind);
  tell(P.type, type, titled);
  tell(side, P.number, rank);
  tell(side, P.number, rank, type);
  tell(P.offered, countPiece(Math.min(3, offer.counts.get(name) ?? 1)), P.times);
  tell(titled, side);
  tell(P.name, pieceOf(name.toLowerCase()));
  tellPlace(setting.text, at, isAfter, standing, tell);
  tell(P.in, countPiece(Math.min(4, name.split(" ").length)), P.words);
  tellName(name, kind, tell);
  if (isHere) tellTopic(candidate, setting, standing, tell);
  tellRivals(candidate, setting, standing, isHere, tell);
  tellRoles(candidate, isHere, standing, tell);
  tellBeside(setting, candidate, tell);
}
