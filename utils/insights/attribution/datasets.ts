import type { Span } from "@/utils/domain/insights";
import { datasetNames, metricNames } from "@/utils/insights/lexicon";
import { shown } from "@/utils/insights/lexicon/shown";
import { namesIn } from "@/utils/insights/lexicon/words";
import type { Candidate } from "./candidate";
import type { Role } from "./roles";

/** A word with a capital, and what may continue the name: "DSEC-Det", "nuScenes", "Pascal VOC 2012". */
const NAME =
  /(?<![\p{L}\p{N}-])(?:[\p{L}\p{N}*τχ²]{0,20}-?\p{Lu}[\p{L}\p{N}'+*-]{0,30})(?: (?:\d+×\d+|\p{Lu}[\p{L}\p{N}'+*-]{0,30}|v\d(?:\.\d)?|\d{1,4}K?)(?![\p{L}\p{N}])){0,3}/gu;
const PLAIN = /^\p{Lu}?\p{Ll}*$/u;
const KIND_AFTER =
  /^ (?:\w+ )?(?:datasets?|benchmarks?|corpus|corpora|challenge|test set|suite|tasks?)\b/i;
const PHRASE =
  /(?<=\b(?:on|in|for|across) (?:the |an? |\d+ |two |three |four |five |six )?)(?:[a-z][\w-]{1,20} ){1,3}(?:benchmarks?|tasks?|datasets?|test set|programs?|problems?|queries|questions)\b/g;

const WORD = String.raw`(?!(?:in|on|for|average|of|and|or|the|to|with|from|by|as|at|that|which|we|our|its|is|are|all|both|each|these|this|only|over|up)\b)[a-z][\w-]{1,20} `;
/** "on digit recognition", "(violation identification)": a task in words, which ends with a noun of action. */
const TASK = new RegExp(
  String.raw`(?<=\b(?:on|in|for|across) (?:the |an? )?|% \()(?:${WORD}){1,3}?[a-z-]{2,20}(?:tion|sion|ing|sis|very|ering)\b(?! (?:[\w-]+ ){0,1}(?:benchmarks?|tasks?|datasets?|accuracy|rate|score))`,
  "g",
);

/** "Extreme Weather Object Detection" in "XWOD (Extreme Weather Object Detection)". */
const expands = (text: string, start: number, name: string) =>
  /[\p{L}\p{N}] \($/u.test(text.slice(Math.max(0, start - 3), start)) &&
  text[start + name.length] === ")" &&
  name.includes(" ");

/** "Episodic Memory Benchmark" before "(EpBench)": only the short name is used. */
const isSpeltOut = (text: string, end: number, name: string) =>
  name.includes(" ") &&
  /^ \([\p{L}\d]{0,24}\p{Lu}[\p{L}\d-]{0,24}\p{Lu}[\p{L}\d+-]{0,24}\)/u.test(
    text.slice(end, end + 24),
  );

function shapeOf(name: string): string {
  if (/bench/i.test(name)) return "a bench";
  if (/(?:QA|Eval|Net|COCO)\b|\d$/.test(name)) return "like a dataset";
  if (/^\p{Lu}{2,}$/u.test(name)) return "capitals";
  return PLAIN.test(name) ? "plain" : "mixed case";
}

/** Words at the start of a sentence or a phrase that are not part of the name after them. */
const OPENING =
  /^(?:(?:On|In|Across|For|Using|With|The|Our|We|From|At|By|When|While|Under|Over|Based|This|Applied|Experiments|And|Both|Unlike|Compared) )+/;
const OWNER = /'s?(?: [\s\S]*)?$/;

/** Numbers, sizes, units, number formats, hardware and the like, which are not names of data. */
const UNNAMED =
  /^(?:\d+(?:\.\d+)?[BMKT%D×]?|[a-z]?\p{Lu}|dB|GB|MB|FLOPs|LLMs?|MLLMs?|VLMs?|S[Oo]TA|(?:NV|MX)?FP\d+|BF\d+|INT\d+|TF32)$|\b(?:[CGT]PUs?|API)$/u;

function capitalised(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const { index: at, 0: written } of text.matchAll(NAME)) {
    const index = at + (OPENING.exec(written)?.[0].length ?? 0);
    const name = text.slice(index, at + written.length).replace(OWNER, "");
    if (expands(text, index, name) || isSpeltOut(text, index + name.length, name)) continue;
    const lead = text.slice(Math.max(0, index - 12), index);
    const opens = /(?:^|[.!?:] )$/.test(lead);
    const told = KIND_AFTER.test(text.slice(index + name.length, index + name.length + 30));
    if (PLAIN.test(name) && (opens || !(told || /\b(?:on|in) (?:the )?$/.test(lead)))) continue;
    if (name.length < 2 || UNNAMED.test(name)) continue;
    const type = `${shapeOf(name)}${told ? " told" : ""}`;
    found.push({ name, start: index, end: index + name.length, type });
  }
  return found;
}

/** Drops names within a known one ("mAP" in "mAP@50:95"); both lists are in the order of the text. */
function outside(names: readonly Candidate[], known: readonly Span[]): Candidate[] {
  let at = 0;
  return names.filter(({ start, end }) => {
    while ((known[at]?.end ?? end) < end) at++;
    return start < (known[at]?.start ?? Number.POSITIVE_INFINITY);
  });
}

const matches = (text: string, shape: RegExp, type: string): Candidate[] =>
  [...text.matchAll(shape)].map(({ index, 0: name }) => ({
    name,
    start: index,
    end: index + name.length,
    type,
  }));

/** Candidates for data sets and benchmarks in a text: from the lexicon, by their capitals, or in words. */
export function datasetsIn(text: string): Candidate[] {
  const known = namesIn(text, datasetNames).map(({ name, start, end }) => {
    const written = text.slice(start, end);
    const type = PLAIN.test(written) || written.length < 4 ? "lexicon, short" : "lexicon";
    return { name: shown(name, written), start, end, type };
  });
  const phrases = [...matches(text, PHRASE, "in words"), ...matches(text, TASK, "a task")];
  const unknown = outside(outside(capitalised(text), known), namesIn(text, metricNames));
  return [...known, ...unknown, ...phrases].toSorted((a, b) => a.start - b.start);
}

const COLLECTION =
  /\b(?:benchmark|dataset|data set|corpus|test suite|testbed|suite|leaderboard|environment)\b/i;
const TITLED = /^(?:introducing )?([^\s:]{2,30})(?: \([^)]{1,20}\))?:/i;

/** Combinations of roles that mark a name as a data collection made by the paper, most certain first. */
const OWNING: readonly (readonly Role[])[] = [
  ["made", "said"],
  ["made", "called"],
  ["said", "holds"],
  ["called", "holds"],
  ["made", "told"],
  ["made", "holds"],
];

/** The data set or benchmark that a paper introduces, preferably one named in the title; null if none. */
export function ownDataset(
  title: string,
  all: readonly Candidate[],
  roles: ReadonlyMap<string, ReadonlySet<Role>>,
): string | null {
  const has = (name: string, role: Role) => roles.get(name)?.has(role) ?? false;
  const heading = TITLED.exec(title)?.[1];
  const possible = all.filter(
    ({ name, type }) =>
      type !== "in words" &&
      type !== "a task" &&
      !has(name, "model") &&
      (/bench/i.test(name) || !(has(name, "method") || has(name, "acts"))),
  );
  const titled = possible.filter(({ name }) => title.includes(name));
  for (const some of [titled, possible]) {
    const bench = some.find(({ name, type }) => type === "a bench" && has(name, "made"));
    if (bench !== undefined) return bench.name;
    for (const wanted of some === titled ? [...OWNING, ["said"] as const] : OWNING) {
      const found = some.find(({ name }) => wanted.every((role) => has(name, role)));
      if (found !== undefined && (COLLECTION.test(title) || !onlyHolds(wanted))) return found.name;
    }
  }
  if (heading === undefined) return null;
  return COLLECTION.test(title) || /bench|eval/i.test(heading) ? heading : null;
}

/** "X comprises …" also occurs with methods. */
const onlyHolds = (wanted: readonly Role[]) => wanted[0] === "made" && wanted[1] === "holds";
