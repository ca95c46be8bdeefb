import {
  countPiece,
  FALSE,
  type Piece,
  pieceFor,
  piecesOf,
  TRUE,
} from "@/utils/insights/signs/piece";
import type { Tell } from "@/utils/insights/signs/tell";
import type { Word } from "@/utils/insights/words/word";
import { type HeadSetting, unitFit } from "./head-setting";
import { speltPiece, tellWay, type Way, wayTo } from "./head-way";
import { goesOn, type Head } from "./heads";
import type { TextView } from "./text-view";

const P = piecesOf(
  ...(["word", "class", "gap", "group", "of", "beside", "moved", "change", "metric"] as const),
  ...(["unknown", "cost", "quality", "rank", "nearest", "nearest of", "listed", "start"] as const),
  ...(["end", "after", "after word", "before", "before word", "length", "modifier"] as const),
  ...(["modifier class", "name", "capital", "plain", "final"] as const),
);

function tellWord({ key, class: sort, group }: Word, setting: HeadSetting, way: Way, tell: Tell) {
  const { kind, unit } = setting;
  const { side, near } = way;
  tell(P.word, key);
  tell(P.word, key, side);
  tell(P.word, key, kind);
  tell(P.word, key, unit);
  tell(P.class, sort);
  tell(P.class, sort, side);
  tell(P.class, sort, kind);
  tell(P.class, sort, unit);
  tell(side, P.gap, near, P.class, sort);
  tell(P.group, group, side);
  tell(P.group, group, kind);
  tell(P.group, group, unit);
  tell(P.group, group, side, P.gap, near);
}

function tellPrior(
  { prior }: Word,
  setting: HeadSetting,
  { side, near }: Way,
  final: Piece,
  tell: Tell,
) {
  const { of, beside, moved, change, metric } = prior;
  tell(P.of, of);
  tell(P.beside, beside);
  tell(P.moved, moved);
  tell(P.change, change);
  tell(P.metric, metric);
  tell(P.metric, metric, side);
  tell(P.metric, metric, final);
  tell(P.metric, metric, setting.kind);
  tell(P.metric, metric, setting.unit);
  tell(P.of, of, side, near);
  tell(P.beside, beside, side, near);
  tell(P.moved, moved, side, near);
}

function tellKnown(head: Head, setting: HeadSetting, view: TextView, way: Way, tell: Tell) {
  const { kind, unit, before, behind, place, rest } = setting;
  const { side, near } = way;
  const metric = view.known.get(head.at);
  const sort = metric === undefined ? P.unknown : metric.cost ? P.cost : P.quality;
  const rank = way.isBefore
    ? before.filter((at) => at > head.at).length
    : behind.filter((at) => at < head.at).length;
  const fit = metric === undefined ? P.unknown : pieceFor(unitFit(metric, unit));
  tell(sort);
  tell(sort, side, near);
  tell(sort, kind);
  tell(sort, unit);
  tell(fit);
  tell(fit, side);
  tell(sort, P.of, countPiece(Math.min(2, before.length)), countPiece(Math.min(2, behind.length)));
  tell(sort, P.rank, countPiece(Math.min(3, rank)), side);
  if (metric !== undefined && rank === 0) {
    tell(P.nearest, side, kind);
    tell(P.nearest, side, unit);
    tell(P["nearest of"], countPiece(Math.min(2, before.length + behind.length)));
  }
  if (place + rest > 0) tell(P.listed, side, sort);
}

function tellRun(
  { at, first }: Head,
  { tokens }: TextView,
  { window }: HeadSetting,
  side: Piece,
  tell: Tell,
) {
  const head = tokens[at]?.is;
  if (head === undefined) return;
  const last = first - 1 >= window.low ? tokens[first - 1] : undefined;
  const next = at + 1 < window.high ? tokens[at + 1] : undefined;
  const before = last?.is.class ?? P.start;
  const behind = next?.is.class ?? P.end;
  tell(P.after, before, side);
  tell(P.after, before, side, head.class);
  tell(P["after word"], speltPiece(last), side);
  tell(P.before, behind, side);
  tell(P["before word"], speltPiece(next), side);
  tell(P.after, before, P.before, behind);
  tell(P.length, countPiece(at - first));
  const modifier = first < at ? tokens[at - 1]?.is : undefined;
  if (modifier === undefined) return;
  tell(P.modifier, modifier.writtenKey);
  tell(P["modifier class"], modifier.class, head.class);
}

/** Emits the signs of a head as the last word of a number's metric. */
export function tellHead(head: Head, setting: HeadSetting, view: TextView, tell: Tell): void {
  const token = view.tokens[head.at];
  if (token === undefined) return;
  const { is } = token;
  const way = wayTo(head, setting, view);
  const { side } = way;
  const next = view.tokens[head.at + 1];
  const final = goesOn(view.text, token, next) ? FALSE : TRUE;
  const shape = is.isNameLike ? P.name : is.isCapital ? P.capital : P.plain;
  tell(shape, side);
  tell(shape, final);
  tell(P.final, final);
  tell(P.final, final, side, is.class);
  tell(P.final, final, P.before, next?.is.class ?? P.end);
  const isListed = setting.place > 0 ? TRUE : FALSE;
  tell(P.listed, isListed, side, countPiece(way.numbers - setting.place));
  tellWord(is, setting, way, tell);
  tellPrior(is, setting, way, final, tell);
  tellKnown(head, setting, view, way, tell);
  tellWay(way, final, tell);
  tellRun(head, view, setting, side, tell);
}
