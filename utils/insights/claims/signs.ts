import { forLast } from "@/utils/insights/for-last";
import { classOf } from "@/utils/insights/words/classes";
import type { Setting } from "./setting";
import { clauseSigns } from "./clause-signs";
import { perSetting } from "./per-setting";
import { groupsOf } from "./word-groups";
import { kindOf, unitAfter } from "./shapes";
import { thumbOf } from "./thumb";
import { countedNoun } from "@/utils/insights/counted";

const WORD = /[\p{L}][\p{L}'-]*|[%×,;:()]|\d+/gu;
const OPENING = new RegExp(WORD, "u");
const STEM = 7;

const stem = (word: string) => (/^\d/.test(word) ? "#" : word.toLowerCase().slice(0, STEM));

const plainWords = (text: string) => text.toLowerCase().match(/[\p{L}\d@-]+/gu) ?? [];

/** What the words around a number mean: nearest first, then near, then anywhere in the sentence. */
function groupSigns({ before, after, sentence, number }: Setting): string[] {
  const left = plainWords(before).toReversed();
  const right = plainWords(after);
  const unit = number.unit || "no unit";
  const signs: string[] = [];
  const add = (lead: string, words: readonly string[]) => {
    for (const word of words) for (const group of groupsOf(word)) signs.push(`${lead} ${group}`);
  };
  add("near left", left.slice(0, 4));
  add("near right", right.slice(0, 4));
  add(`${unit} left`, left.slice(0, 12));
  add(`${unit} right`, right.slice(0, 10));
  signs.push(...sentenceGroups(sentence));
  const last = firstGroup(left);
  const next = firstGroup(right);
  signs.push(
    `last ${last ?? "none"}`,
    `next ${next ?? "none"}`,
    `from ${last ?? "none"} to ${next ?? "none"}`,
  );
  return [...signs, ...verbSigns(left, right, unit)];
}

/** What the words of a sentence mean, which its numbers mostly share. */
const sentenceGroups = forLast((sentence) => [
  ...new Set(
    plainWords(sentence).flatMap((word) => groupsOf(word).map((group) => `sentence ${group}`)),
  ),
]);

function firstGroup(words: readonly string[]): string | undefined {
  for (const word of words) {
    const [group] = groupsOf(word);
    if (group !== undefined) return group;
  }
  return undefined;
}

const VERBS = new Set(["raise", "lower", "reach", "beat", "keep", "save", "spend", "make", "hold"]);
function verbIn(words: readonly string[]): string {
  for (const word of words) {
    const verb = groupsOf(word).find((group) => VERBS.has(group));
    if (verb !== undefined) return verb;
  }
  return "none";
}

/** The verb that governs a number, and the word that ties them: "reduces … by", "reaches … of". */
function verbSigns(left: readonly string[], right: readonly string[], unit: string): string[] {
  const verb = verbIn(left);
  const tie = left[0] ?? "start";
  const compared = verbIn(right.slice(0, 3));
  return [
    `verb ${verb} ${tie}`,
    `verb ${verb} ${unit}`,
    `verb ${verb}, then ${compared}`,
    `${unit}, then ${compared}`,
  ];
}

function magnitude(value: number): string {
  const size = Math.abs(value);
  if (size < 1) return "below 1";
  if (size <= 5) return "1 to 5";
  if (size <= 20) return "6 to 20";
  if (size <= 100) return "21 to 100";
  return size <= 1000 ? "101 to 1000" : "above 1000";
}

function shapeSigns({ number, after }: Setting): string[] {
  const unit = number.unit || unitAfter(after) || "no unit";
  const whole = Number.isInteger(number.value) ? "whole" : "decimal";
  return [
    `unit ${unit}`,
    `size ${magnitude(number.value)}`,
    `${unit} ${whole}`,
    `${unit} ${whole} ${magnitude(number.value)}`,
    ...(number.worded ? ["in words", `in words ${unit}`] : []),
    ...(number.signed ? ["with a plus"] : []),
    ...(number.counted ? ["a count"] : []),
    ...(number.from === null ? [] : ["from X to Y"]),
    ...(number.bound === null ? [] : [`hedged ${number.bound}`]),
  ];
}

function nearSigns({ before, after, number }: Setting): string[] {
  const left = (before.match(WORD) ?? []).slice(-4).map(stem).toReversed();
  const right = (after.match(WORD) ?? []).slice(0, 4).map(stem);
  const unit = number.unit || "no unit";
  return [
    `before ${left[0] ?? "start"}`,
    `before2 ${left[1] ?? "start"} ${left[0] ?? ""}`,
    `after ${right[0] ?? "end"}`,
    `after2 ${right[0] ?? "end"} ${right[1] ?? ""}`,
    `${unit} after ${right[0] ?? "end"}`,
    `${unit} before ${left[0] ?? "start"}`,
    ...left.slice(1, 4).map((word) => `shortly before ${word}`),
    ...right.slice(1, 4).map((word) => `shortly after ${word}`),
  ];
}

/** "an AUROC of", "F1 =", "accuracy reaches": a metric and its value. */
const VALUE =
  /$(?<=(?:score|accuracy|rate|error|precision|recall|correlation|kappa|coefficient|\p{Lu}[\p{L}\d@-]{0,40}[\p{Lu}\d][\p{L}\d@-]{0,40})\)? (?:of|=|is|at|to|:|reach\w*)? ?(?:only |about |around |up to |over |~)?)/u;

function sentenceSigns({ sentence, before, at, of }: Setting): string[] {
  const opening = OPENING.exec(sentence)?.[0] ?? "";
  const place =
    of === 1 ? "only" : at === 0 ? "first" : at >= of - 2 ? "last" : at * 2 < of ? "early" : "late";
  return [
    `place ${place}`,
    ...(VALUE.test(before.slice(-40)) ? ["value of a metric"] : []),
    `opens ${stem(opening)}`,
    ...(/\b(?:we|our|ours)\b/i.test(sentence) ? ["own words"] : []),
  ];
}

function neighbourSigns(setting: Setting): string[] {
  const { previous, number, text, before, after } = setting;
  const inBrackets = before.lastIndexOf("(") > before.lastIndexOf(")");
  const own = inBrackets ? ["in brackets"] : [];
  const noun = countedNoun(after);
  if (noun !== "") own.push("counts things", `counts ${stem(noun)}`);
  if (setting.next !== null) own.push(`before a ${thumbOf(setting.next)}`);
  if (previous === null) return [...own, "first number"];
  const between = text.slice(previous.number.end, number.start);
  const alike = previous.number.unit === number.unit ? "alike" : "other unit";
  const last = thumbOf(previous);
  const short = between.length < 12 ? between.trim() : "far";
  return [
    ...own,
    `after a ${last}`,
    `after a ${last} ${alike}`,
    `joined ${short} ${alike}`,
    `joined ${short} ${last}`,
  ];
}

const TOKEN = /\p{L}[\p{L}\p{N}]*(?:[-'@_][\p{L}\p{N}]+)*|\d+(?:[.,]\d+)*|[^\s\p{L}\p{N}]/gu;

/** Words on either side whose classes are looked at. */
const CLASSES = 9;

function classSigns({ before, after, number }: Setting): string[] {
  const left = (before.match(TOKEN) ?? []).slice(-CLASSES).map(classOf).toReversed();
  const right = (after.match(TOKEN) ?? []).slice(0, CLASSES).map(classOf);
  const unit = number.unit || "no unit";
  const l = (i: number) => left[i] ?? "start";
  const r = (i: number) => right[i] ?? "end";
  return [
    `L1 ${l(0)}`,
    `L2 ${l(1)}`,
    `L3 ${l(2)}`,
    `R1 ${r(0)}`,
    `R2 ${r(1)}`,
    `R3 ${r(2)}`,
    `L21 ${l(1)} ${l(0)}`,
    `R12 ${r(0)} ${r(1)}`,
    `LR ${l(0)} ${r(0)}`,
    `L32 ${l(2)} ${l(1)}`,
    `${unit} L1 ${l(0)}`,
    `${unit} R1 ${r(0)}`,
    `${unit} L2 ${l(1)}`,
    `${unit} R2 ${r(1)}`,
    ...left.slice(2).map((c) => `left ${c}`),
    ...right.slice(2).map((c) => `right ${c}`),
  ];
}

/** The readable signs by which a number is judged; some may come twice, and count once. */
export const signsOf = perSetting((setting): readonly string[] => {
  const thumb = thumbOf(setting);
  return [
    "any",
    `thumb ${thumb}`,
    `thumb ${thumb} ${setting.number.unit}`,
    `kind ${kindOf(setting)}`,
    ...shapeSigns(setting),
    ...nearSigns(setting),
    ...groupSigns(setting),
    ...sentenceSigns(setting),
    ...neighbourSigns(setting),
    ...classSigns(setting),
    ...clauseSigns(setting),
  ];
});
