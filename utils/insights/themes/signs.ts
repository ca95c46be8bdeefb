import type { Sign } from "@/utils/insights/linear";
import { remembering } from "@/utils/insights/words/remembering";
import type { Evidence, Reading } from "./evidence";
import type { Hit } from "./phrases";
import { topicSigns } from "./topic-signs";

/** Further repetitions are ignored. */
const REPEATS = 3;
const TITLE = 2.5;
/** Strength of signs that belong to a single theme or phrase, compared with those shared by all themes. */
const OWN = 0.5;
const PAIR = 0.4;
/** Share of an abstract that counts as its opening, and as its close. */
const OPENING = 0.3;

/** Each phrase once, with its number of occurrences. */
function counted(hits: readonly Hit[]): Map<Hit["phrase"], number> {
  const counts = new Map<Hit["phrase"], number>();
  for (const { phrase } of hits) counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  return counts;
}

/** The sum of the phrases' weights, each growing a little with its repetitions. */
function sum(hits: readonly Hit[]): number {
  let weight = 0;
  for (const [phrase, count] of counted(hits))
    weight += phrase.weight * (1 + 0.35 * Math.min(count - 1, REPEATS));
  return weight;
}

const most = (hits: readonly Hit[]) => Math.max(0, ...hits.map(({ phrase }) => phrase.weight));

/** Evidence with the weights of its phrases. */
interface Weighed {
  evidence: Evidence;
  title: number;
  abstract: number;
}

const weighed = (evidence: Evidence): Weighed => ({
  evidence,
  title: sum(evidence.title),
  abstract: sum(evidence.abstract),
});

/** A rough score that ranks themes without learned weights. */
export const rough = (evidence: Evidence): number => roughly(weighed(evidence));

const roughly = ({ title, abstract }: Weighed): number => title * TITLE + abstract;

function sharedSigns({ evidence, ...weight }: Weighed, length: number): Sign[] {
  const { title, abstract } = evidence;
  const first = abstract.find(({ phrase }) => phrase.weight >= 1)?.start ?? length;
  const opening = abstract.filter(({ start }) => start < length * OPENING);
  const closing = abstract.filter(({ start }) => start > length * (1 - OPENING));
  return [
    ["any", 1],
    ["in the title", title.some(({ phrase }) => phrase.weight > 0) ? 1 : 0],
    ["weight in the title", Math.min(weight.title, 8) / 4],
    ["best in the title", most(title) / 3],
    ["weight in the abstract", Math.min(weight.abstract, 12) / 6],
    ["best in the abstract", most(abstract) / 3],
    ["phrases", Math.min(counted(abstract).size, 6) / 3],
    ["times", Math.min(abstract.length, 10) / 5],
    ["weight in the opening", Math.min(sum(opening), 6) / 3],
    ["weight in the close", Math.min(sum(closing), 6) / 3],
    ["comes late", first / Math.max(1, length)],
  ];
}

function rankSigns(rank: number, share: number): Sign[] {
  return [
    [`rank ${rank < 4 ? rank + 1 : rank < 6 ? "5 to 6" : "beyond"}`, 1],
    ["share of the strongest", share],
  ];
}

/** Cached names of a theme's own signs, as every paper needs them. */
const inTitle = remembering((theme) => `${theme}: weight in the title`);
const inAbstract = remembering((theme) => `${theme}: weight in the abstract`);
const beside = remembering((theme) => remembering((other) => `${theme} beside ${other}`));

function ownSigns({ evidence, ...weight }: Weighed): Sign[] {
  const { theme, title, abstract } = evidence;
  const own: Sign[] = [
    [theme, OWN],
    [inTitle(theme), (OWN * Math.min(weight.title, 8)) / 4],
    [inAbstract(theme), (OWN * Math.min(weight.abstract, 12)) / 6],
  ];
  for (const [{ sign }, count] of counted(abstract))
    own.push([sign, OWN * (1 + 0.35 * Math.min(count - 1, REPEATS))]);
  for (const { titleSign } of counted(title).keys()) own.push([titleSign, OWN]);
  return own;
}

/** All themes that occur in a reading, with their signs, by decreasing rough score. */
export function candidatesOf({
  themes,
  abstract,
  topics,
}: Reading): { evidence: Evidence; signs: Sign[] }[] {
  const ranked = themes
    .map(weighed)
    .map((one) => ({ one, evidence: one.evidence, weight: roughly(one) }))
    .toSorted((a, b) => b.weight - a.weight);
  const top = Math.max(1, ranked[0]?.weight ?? 1);
  const strong = ranked
    .filter(({ weight }) => weight >= top / 3)
    .map(({ evidence }) => evidence.theme);
  return ranked.map(({ one, evidence, weight }, rank) => ({
    evidence,
    signs: [
      ...sharedSigns(one, abstract.text.length),
      ...rankSigns(rank, Math.max(0, weight) / top),
      ...ownSigns(one),
      ...topicSigns(evidence.theme, topics),
      ...strong
        .filter((other) => other !== evidence.theme)
        .map((other): Sign => [beside(evidence.theme)(other), PAIR]),
    ],
  }));
}
