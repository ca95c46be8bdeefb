import type { Claim } from "@/utils/domain/insights";
import type { Setting } from "@/utils/insights/claims/setting";
import { groupOf, isNameLike } from "@/utils/insights/words/classes";
import { priorFor, wordKey } from "@/utils/insights/words/priors";
import type { Token } from "@/utils/insights/words/tokens";
import { goesOn, windowOf, type Head } from "./heads";
import { listPlace, listRest } from "./lists";
import type { KnownMetric, TextView } from "./text-view";

/** What a number's heads are judged against, worked out once a number. */
export interface HeadSetting {
  kind: Claim["kind"];
  unit: string;
  window: ReturnType<typeof windowOf>;
  /** Places of known metrics in the sentence. */
  before: number[];
  behind: number[];
  /** Numbers of the same list before and behind. */
  place: number;
  rest: number;
}

export function headSettingOf(setting: Setting, kind: Claim["kind"], view: TextView): HeadSetting {
  const window = windowOf(setting, view);
  const known = [...view.known.keys()].filter((at) => at >= window.low && at < window.high);
  return {
    kind,
    unit: setting.number.unit || "no unit",
    window,
    before: known.filter((at) => at < window.from),
    behind: known.filter((at) => at >= window.to),
    place: listPlace(setting),
    rest: listRest(setting),
  };
}

function near(gap: number): string {
  if (gap <= 3) return String(gap);
  if (gap <= 6) return "4-6";
  if (gap <= 12) return "7-12";
  return gap <= 25 ? "13-25" : "far";
}

/** Whether a known metric is told in the number's unit. */
export function unitFit({ units }: KnownMetric, unit: string): string {
  if (units.length === 0) return "any unit";
  return units.includes(unit === "no unit" ? "none" : unit) ? "its unit" : "other unit";
}

const spell = (token: Token | undefined) =>
  token === undefined ? "" : /^\d/.test(token.word) ? "#" : token.word.toLowerCase();

/** What lies between a number and a head. */
function between(head: Head, { window }: HeadSetting, { tokens }: TextView) {
  const isBefore = head.at < window.from;
  const [start, end] = isBefore ? [head.at + 1, window.from] : [window.to, head.first];
  const mid = tokens.slice(start, Math.max(start, end));
  return {
    side: isBefore ? "B" : "A",
    gap: mid.length,
    reach: isBefore ? mid.length : head.at - window.to,
    kinds: mid.slice(0, 5).map(({ kind }) => kind),
    words: mid.slice(0, 4).map(spell).join(" "),
    numbers: Math.min(3, mid.filter(({ word }) => /^\d/.test(word)).length),
    stops: Math.min(3, mid.filter(({ word }) => /^[,;:()]$/.test(word)).length),
  };
}

type Between = ReturnType<typeof between>;

function pathSigns({ side, gap, reach, kinds, words, numbers, stops }: Between, final: boolean) {
  return [
    `${side} gap ${near(gap)}`,
    `${side} reach ${near(reach)} ${final}`,
    `${side} numbers ${numbers}`,
    `${side} stops ${stops}`,
    `${side} numbers ${numbers} stops ${stops}`,
    `${side} path ${kinds.join(" ")}`,
    `${side} words ${words}`,
    `${side} path opens ${kinds[0] ?? ""}`,
    `${side} path ends ${kinds.at(-1) ?? ""}`,
    ...kinds.map((kind) => `${side} past ${kind}`),
  ];
}

function wordSigns(token: Token, { kind, unit }: HeadSetting, { side, gap }: Between): string[] {
  const word = wordKey(token.word).toLowerCase();
  const group = groupOf(token.kind);
  return [
    `word ${word}`,
    `word ${word} ${side}`,
    `word ${word} ${kind}`,
    `word ${word} ${unit}`,
    `class ${token.kind}`,
    `class ${token.kind} ${side}`,
    `class ${token.kind} ${kind}`,
    `class ${token.kind} ${unit}`,
    `${side} gap ${near(gap)} class ${token.kind}`,
    `group ${group} ${side}`,
    `group ${group} ${kind}`,
    `group ${group} ${unit}`,
    `group ${group} ${side} gap ${near(gap)}`,
  ];
}

function priorSigns(token: Token, setting: HeadSetting, { side, gap }: Between, final: boolean) {
  const { of, beside, moved, change, metric } = priorFor(token.word);
  return [
    `of ${of}`,
    `beside ${beside}`,
    `moved ${moved}`,
    `change ${change}`,
    `metric ${metric}`,
    `metric ${metric} ${side}`,
    `metric ${metric} ${final}`,
    `metric ${metric} ${setting.kind}`,
    `metric ${metric} ${setting.unit}`,
    `of ${of} ${side} ${near(gap)}`,
    `beside ${beside} ${side} ${near(gap)}`,
    `moved ${moved} ${side} ${near(gap)}`,
  ];
}

function knownSigns(head: Head, setting: HeadSetting, view: TextView, { side, gap }: Between) {
  const { kind, unit, before, behind, place, rest } = setting;
  const metric = view.known.get(head.at);
  const sort = metric === undefined ? "unknown" : metric.cost ? "cost" : "quality";
  const many = Math.min(2, before.length + behind.length);
  const rank =
    side === "B"
      ? before.filter((at) => at > head.at).length
      : behind.filter((at) => at < head.at).length;
  const fit = metric === undefined ? "unknown" : unitFit(metric, unit);
  return [
    sort,
    `${sort} ${side} ${near(gap)}`,
    `${sort} ${kind}`,
    `${sort} ${unit}`,
    fit,
    `${fit} ${side}`,
    `${sort} of ${Math.min(2, before.length)} ${Math.min(2, behind.length)}`,
    `${sort} rank ${Math.min(3, rank)} ${side}`,
    ...(metric !== undefined && rank === 0
      ? [`nearest ${side} ${kind}`, `nearest ${side} ${unit}`, `nearest of ${many}`]
      : []),
    ...(place + rest > 0 ? [`listed ${side} ${sort}`] : []),
  ];
}

function runSigns({ at, first }: Head, { tokens }: TextView, setting: HeadSetting, side: string) {
  const { low, high } = setting.window;
  const head = tokens[at]?.kind ?? "";
  const last = first - 1 >= low ? tokens[first - 1] : undefined;
  const next = at + 1 < high ? tokens[at + 1] : undefined;
  const modifier = first < at ? tokens[at - 1] : undefined;
  return [
    `after ${last?.kind ?? "start"} ${side}`,
    `after ${last?.kind ?? "start"} ${side} ${head}`,
    `after word ${spell(last)} ${side}`,
    `before ${next?.kind ?? "end"} ${side}`,
    `before word ${spell(next)} ${side}`,
    `after ${last?.kind ?? "start"} before ${next?.kind ?? "end"}`,
    `length ${at - first}`,
    ...(modifier === undefined
      ? []
      : [`modifier ${wordKey(modifier.word)}`, `modifier class ${modifier.kind} ${head}`]),
  ];
}

/** What speaks for a head as the last word of a number's metric. */
export function headSigns(head: Head, setting: HeadSetting, view: TextView): string[] {
  const token = view.tokens[head.at];
  if (token === undefined) return [];
  const way = between(head, setting, view);
  const next = view.tokens[head.at + 1];
  const final = !goesOn(view.text, token, next);
  const shape = isNameLike(token.word) ? "name" : /^\p{Lu}/u.test(token.word) ? "capital" : "plain";
  return [
    `${shape} ${way.side}`,
    `${shape} ${final}`,
    `final ${final}`,
    `final ${final} ${way.side} ${token.kind}`,
    `final ${final} before ${next?.kind ?? "end"}`,
    `listed ${setting.place > 0} ${way.side} ${way.numbers - setting.place}`,
    ...wordSigns(token, setting, way),
    ...priorSigns(token, setting, way, final),
    ...knownSigns(head, setting, view, way),
    ...pathSigns(way, final),
    ...runSigns(head, view, setting, way.side),
  ];
}
