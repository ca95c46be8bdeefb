import { type Correction, mergedCorrections } from "@/utils/domain/corrections";
import type { Insights } from "@/utils/domain/insights";
import type { ArchivedPaper, DigestOrigin } from "@/utils/domain/paper";
import { factsIn, mergedFacts, type PaperFacts } from "@/utils/domain/paper-facts";
import { titleKey } from "@/utils/domain/title-key";
import { codeLinks } from "@/utils/insights/links";
import { bestTitle } from "./best-title";
import { keysOf } from "./keys-of";
import type { NewPaper, StoredPaper } from "./schema";

export type InsightsOf = (title: string, abstract: string) => Insights;

/** Insights with the repositories that a digest names beside the paper; the same where none is new. */
function withCode(insights: Insights, links: readonly string[] = []): Insights {
  const known = new Set(insights.links.map(({ url }) => url.toLowerCase()));
  const more = codeLinks(links).filter(({ url }) => !known.has(url.toLowerCase()));
  return more.length === 0 ? insights : { ...insights, links: [...insights.links, ...more] };
}

const isEmpty = (facts: PaperFacts) => Object.keys(facts).length === 0;

/** Facts as a field; none where nothing is known. */
const withFacts = (facts: PaperFacts) => (isEmpty(facts) ? {} : { facts });

/** Corrections as a field; none where there are none. */
const withCorrections = (corrections: Correction[] | undefined) =>
  corrections === undefined ? {} : { corrections };

/** A paper as the library first stores it; `addedAt` where it does not say when it came. */
export const newPaper = (
  { title, abstract, ids, links, aliases = [], ...paper }: ArchivedPaper,
  origin: DigestOrigin,
  addedAt: number,
  insightsOf: InsightsOf,
): NewPaper => ({
  title,
  abstract,
  ids,
  aliases,
  insights: withCode(paper.insights ?? insightsOf(title, abstract), links),
  origins: paper.origins ?? [origin],
  addedAt: paper.addedAt ?? addedAt,
  ...withFacts(paper.facts ?? factsIn(paper)),
  ...withCorrections(paper.corrections),
  ...keysOf([title, ...aliases]),
});

const urlsOf = ({ links }: Insights) => links.map(({ url }) => url);

const isSame = (a: DigestOrigin) => (b: DigestOrigin) => a.name === b.name && a.date === b.date;

/** What a digest adds to a list, by a comparison of what is there. */
const added = <T>(known: readonly T[], listed: readonly T[], same: (a: T) => (b: T) => boolean) =>
  listed.filter((one) => !known.some(same(one)));

/** The best spelling of each title, the best of all first. */
function titlesOf(known: StoredPaper, { title, aliases = [] }: ArchivedPaper): string[] {
  const first = [title, ...aliases].reduce(bestTitle, known.title);
  const spellings = new Map([[titleKey(first), first]]);
  for (const one of [known.title, ...known.aliases, title, ...aliases]) {
    const key = titleKey(one);
    spellings.set(key, bestTitle(spellings.get(key) ?? one, one));
  }
  return [...spellings.values()];
}

/** The fuller of two abstracts. */
const fuller = (a: string, b: string): string =>
  a.length > b.length || (a.length === b.length && a <= b) ? a : b;

/** What the paper's best title and fullest abstract say, and the code that any listing names. */
function insightsOfAll(
  known: StoredPaper,
  listed: ArchivedPaper,
  [title, abstract]: [string, string],
  insightsOf: InsightsOf,
): Insights {
  const isOf = (paper: ArchivedPaper) => title === paper.title && abstract === paper.abstract;
  const theirs = () => listed.insights ?? insightsOf(listed.title, listed.abstract);
  const anew = () => (isOf(listed) ? theirs() : insightsOf(title, abstract));
  const read = isOf(known) ? known.insights : anew();
  const isPassedOver = listed.abstract !== "" && listed.abstract !== abstract;
  const passed = isPassedOver ? urlsOf(theirs()) : [];
  return withCode(read, [...urlsOf(known.insights), ...passed, ...(listed.links ?? [])]);
}

/**
 * The known paper with all that another digest says of it; itself where that is nothing new. The same
 * in whatever order digests come, but for the order of ids, other titles, origins and links.
 */
export function merged(
  known: StoredPaper,
  listed: ArchivedPaper,
  origin: DigestOrigin,
  insightsOf: InsightsOf,
): StoredPaper {
  const [title = known.title, ...aliases] = titlesOf(known, listed);
  const abstract = fuller(known.abstract, listed.abstract);
  const ids = [...new Set([...known.ids, ...listed.ids])];
  const newOrigins = added(known.origins, listed.origins ?? [origin], isSame);
  const addedAt = Math.min(known.addedAt, listed.addedAt ?? Infinity);
  const insights = insightsOfAll(known, listed, [title, abstract], insightsOf);
  const facts = mergedFacts(known.facts, listed.facts ?? factsIn(listed));
  const corrections = mergedCorrections(known.corrections, listed.corrections);
  const isOld =
    insights === known.insights &&
    (facts === known.facts || isEmpty(facts)) &&
    [title, ...aliases].join("\n") === [known.title, ...known.aliases].join("\n") &&
    ids.length === known.ids.length &&
    newOrigins.length === 0 &&
    corrections === known.corrections &&
    abstract === known.abstract &&
    addedAt === known.addedAt;
  if (isOld) return known;
  const origins = [...known.origins, ...newOrigins];
  const keys = keysOf([title, ...aliases]);
  const more = { ...withFacts(facts), ...withCorrections(corrections), ...keys };
  return { ...known, title, aliases, abstract, ids, insights, origins, addedAt, ...more };
}

/** Two halves of one paper as one, under the first's id. */
export const united = (one: StoredPaper, other: StoredPaper, insightsOf: InsightsOf): StoredPaper =>
  merged(one, { ...other, links: urlsOf(other.insights) }, { name: "", date: null }, insightsOf);
