import type { Setting } from "@/utils/insights/claims/setting";
import type { Candidate } from "./candidate";
import { chained, chainRest } from "./lists";
import { nameSigns } from "./name-signs";
import { ownSigns, triesOthers } from "./own-signs";
import { rivalSigns } from "./rival-signs";
import { few, type Standing } from "./standing";

function distance(between: string): string {
  const words = between.trim() === "" ? 0 : between.trim().split(/\s+/).length;
  if (words <= 3) return String(words);
  return words <= 6 ? "4 to 6" : words <= 12 ? "7 to 12" : "far";
}

const word = (text: string | undefined) => (text ?? "").toLowerCase();

/** Words that lead to what a result was measured on. */
const LEADS = /^(?:on|in|for|across)$/;

function sideSigns({ number, text, span }: Setting, candidate: Candidate): string[] {
  const after = candidate.start >= number.start;
  const side = after ? "after" : "before";
  const between = after
    ? text.slice(number.end, candidate.start)
    : text.slice(candidate.end, number.start);
  const inSentence = candidate.start >= span.start && candidate.end <= span.end;
  const short = between
    .trim()
    .toLowerCase()
    .replaceAll(/\d[\d.,]*/g, "#");
  const numbers = Math.min(3, between.match(/\d+(?:[.,]\d+)*/g)?.length ?? 0);
  const stops = Math.min(2, between.match(/[,;:()]/g)?.length ?? 0);
  const lead = word(
    /\b(\w+) (?:the )?$/.exec(text.slice(Math.max(0, candidate.start - 24), candidate.start))?.[1],
  );
  return [
    inSentence ? `same sentence ${side}` : `other sentence ${side}`,
    `${side} by ${distance(between)}`,
    `${side} past ${numbers} numbers`,
    `${side} past ${stops} stops`,
    `${side} past ${numbers} numbers ${stops} stops`,
    ...(short.length <= 16 ? [`between "${short}"`] : []),
    ...(/ and | while | whereas | but /.test(between) ? [`${side} past and`] : []),
    `${side} led by ${lead}`,
    ...(LEADS.test(lead) && inSentence ? [`${side} led by a place past ${numbers} numbers`] : []),
    `followed by ${word(/^ ?([\w(,.;]+)/.exec(text.slice(candidate.end, candidate.end + 14))?.[1])}`,
  ];
}

export function noneSigns(
  { number, before, after, sentence }: Setting,
  { kind, all, here, offer, sure, sureHere }: Standing,
): string[] {
  return [
    "none",
    `none ${kind}`,
    `none ${number.unit || "no unit"}`,
    `none of ${Math.min(3, here.length)} here`,
    `none of ${Math.min(3, all.length)}`,
    offer.own === null ? "none, no own" : `none beside own ${kind}`,
    `none before ${word(/^[\s(]*([\w-]+)/.exec(after)?.[1])}`,
    `none after ${word(/(?<![\w-])([\w-]+)(?![\w-])\W*$/.exec(before)?.[1])}`,
    `none of ${few(sureHere)} sure here, ${few(sure)} in all`,
    `none of ${few(sureHere)} sure here ${kind}`,
    ...(triesOthers(sentence) ? ["none, others tried"] : []),
    ...(MANY.test(sentence) ? ["none among many", `none among many, ${few(sureHere)} sure`] : []),
  ];
}

/** A result over many benchmarks, tasks or settings at once. */
const MANY =
  /\b(?:across|on|over|in|of) (?:[\w-]+ ){0,4}(?:benchmarks|datasets|tasks|domains|settings|models|scenarios|baselines|metrics|languages)\b|\bon average\b|\baverage /i;

function titleSign(name: string, title: string): string {
  if (title.startsWith(name)) return "opens title";
  return title.includes(name) ? "in title" : "not in title";
}

/** 1 for the nearest candidate of the sentence on its side, 2 for the next; 0 outside the sentence. */
function rankOf(candidate: Candidate, start: number, here: readonly Candidate[]): number {
  const at = here.indexOf(candidate);
  if (at < 0) return 0;
  const before = here.filter((one) => one.start < start).length;
  return Math.min(4, at < before ? before - at : at - before + 1);
}

function roleSigns(candidate: Candidate, unit: string, standing: Standing): string[] {
  const { offer, here, kind } = standing;
  const place = here.includes(candidate) ? "here" : "elsewhere";
  const roles = [...(offer.roles.get(candidate.name) ?? [])];
  return [
    ...(candidate.name === offer.own ? ownSigns(unit, candidate.name, standing) : []),
    ...roles.flatMap((role) => [`role ${role}`, `role ${role} ${kind}`, `role ${role} ${place}`]),
    ...(roles.length === 0 ? [`no role ${place}`] : []),
  ];
}

const TOPIC = /^(?:\p{L}+,? ){0,4}(?:on|in|across|for|over) (?:(?:the|both) )?$/iu;

/** Whether a sentence begins with where it was tested ("On X, …"), and whether nothing else was. */
function topicSigns(candidate: Candidate, { text, span }: Setting, standing: Standing): string[] {
  const { here, offer, kind } = standing;
  if (!here.includes(candidate)) return [];
  const lead = text.slice(span.start, Math.min(candidate.start, span.start + 80));
  const tested = ({ name, type }: Candidate) =>
    type.startsWith("lexicon") ||
    type === "a bench" ||
    offer.roles.get(name)?.has("tested on") === true;
  const rivals = here.filter((one) => one.name !== candidate.name && tested(one)).length;
  const topic = span.start + lead.length === candidate.start && TOPIC.test(lead);
  return [
    ...(topic ? ["topic", `topic ${kind}`, `topic ${candidate.type}`] : []),
    ...(tested(candidate) ? [`tested beside ${Math.min(2, rivals)}`] : []),
  ];
}

export function candidateSigns(setting: Setting, at: number, standing: Standing): string[] {
  const { all, here, kind, offer, place, length } = standing;
  const candidate = all[at];
  if (candidate === undefined) return [];
  const { name, type, start } = candidate;
  const side = start >= setting.number.start ? "after" : "before";
  const rank = rankOf(candidate, setting.number.start, here);
  const titled = titleSign(name, offer.title);
  const before = chained(setting.text, all, at);
  const aligned = before === place ? "aligned" : "not aligned";
  const listed = length > 1 && before + 1 + chainRest(setting.text, all, at) === length;
  return [
    `type ${type}`,
    `type ${type} ${kind}`,
    `type ${type} ${titled}`,
    `${side} number ${rank}`,
    `${side} number ${rank} ${type}`,
    `offered ${Math.min(3, offer.counts.get(name) ?? 1)} times`,
    `${titled} ${side}`,
    `name ${word(name)}`,
    `${aligned} ${Math.min(2, place)}`,
    `${aligned} ${side} ${Math.min(2, place)}`,
    ...(listed ? [`lists agree, ${aligned}`, `lists agree, ${aligned} ${side}`] : []),
    `in ${Math.min(4, name.split(" ").length)} words`,
    ...nameSigns(name, kind),
    ...topicSigns(candidate, setting, standing),
    ...rivalSigns(candidate, setting, standing),
    ...roleSigns(candidate, setting.number.unit || "no unit", standing),
    ...sideSigns(setting, candidate),
  ];
}
