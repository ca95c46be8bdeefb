import { type Correction, mergedCorrections } from "@/utils/domain/corrections";
import type { Insights } from "@/utils/domain/insights";
import type { ArchivedPaper, DigestOrigin } from "@/utils/domain/paper";
import { factsIn, mergedFacts, type PaperFacts } from "@/utils/domain/paper-facts";
import { titleKey } from "@/utils/domain/title-key";
import { bestTitle } from "./best-title";
import { keysOf } from "./keys-of";
import { paperInsights } from "./paper-insights";
import { isUnread, type Reader, withReader } from "./reader";
import type { NewPaper, StoredPaper } from "./schema";

/** What was read of a title and an abstract, and by which version; none of what was given unread. */
interface Reading {
  insights: Insights;
  reader?: string | undefined;
}

/** What a listing brings, or else what is read of it here. */
function readingOf({ title, abstract, insights }: ArchivedPaper, reader: Reader): Reading {
  if (!insights) return { insights: reader.insightsOf(title, abstract), reader: reader.version() };
  return abstract === "" ? { insights } : { insights, reader: reader.version() };
}

const isEmpty = (facts: PaperFacts) => Object.keys(facts).length === 0;

/** Facts as a field; none where nothing is known. */
const withFacts = (facts: PaperFacts) => (isEmpty(facts) ? {} : { facts });

/** Corrections as a field; none where there are none. */
const withCorrections = (corrections: Correction[] | undefined) =>
  corrections === undefined ? {} : { corrections };

/** A paper as the library first stores it; `addedAt` where it does not say when it came. */
export const newPaper = (
  paper: ArchivedPaper,
  origin: DigestOrigin,
  addedAt: number,
  reader: Reader,
): NewPaper => {
  const { title, abstract, ids, links = [], aliases = [] } = paper;
  const reading = readingOf(paper, reader);
  return {
    title,
    abstract,
    ids,
    aliases,
    insights: paperInsights(reading.insights, { links, themes: [] }),
    ...withReader(reading.reader),
    origins: paper.origins ?? [origin],
    addedAt: paper.addedAt ?? addedAt,
    ...withFacts(paper.facts ?? factsIn(paper)),
    ...withCorrections(paper.corrections),
    ...keysOf([title, ...aliases]),
  };
};

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
function readingOfAll(
  known: StoredPaper,
  listed: ArchivedPaper,
  [title, abstract]: [string, string],
  reader: Reader,
): Reading {
  const isOf = (paper: ArchivedPaper) => title === paper.title && abstract === paper.abstract;
  const anew = () => readingOf(isOf(listed) ? listed : unreadPaper(title, abstract), reader);
  const reading = isOf(known) ? known : anew();
  const isPassedOver = listed.abstract !== "" && listed.abstract !== abstract;
  const passed = isPassedOver ? urlsOf(readingOf(listed, reader).insights) : [];
  const links = [...urlsOf(known.insights), ...passed, ...(listed.links ?? [])];
  const { themes } = known.insights;
  return { insights: paperInsights(reading.insights, { links, themes }), reader: reading.reader };
}

const unreadPaper = (title: string, abstract: string): ArchivedPaper => ({
  title,
  abstract,
  ids: [],
});

/**
 * The known paper with all that another digest says of it; itself where that is nothing new. The same
 * in whatever order digests come, but for the order of ids, other titles, origins and links.
 */
export function merged(
  known: StoredPaper,
  listed: ArchivedPaper,
  origin: DigestOrigin,
  reader: Reader,
): StoredPaper {
  const [title = known.title, ...aliases] = titlesOf(known, listed);
  const abstract = fuller(known.abstract, listed.abstract);
  const ids = [...new Set([...known.ids, ...listed.ids])];
  const newOrigins = added(known.origins, listed.origins ?? [origin], isSame);
  const addedAt = Math.min(known.addedAt, listed.addedAt ?? Infinity);
  const { insights, ...reading } = readingOfAll(known, listed, [title, abstract], reader);
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
  const read = { insights, ...withReader(reading.reader) };
  const more = { ...withFacts(facts), ...withCorrections(corrections), ...keys };
  const { reader: _before, ...rest } = known;
  return { ...rest, title, aliases, abstract, ids, ...read, origins, addedAt, ...more };
}

/** Two halves of one paper as one, under the first's id. What another version read is read here. */
export function united(one: StoredPaper, other: StoredPaper, reader: Reader): StoredPaper {
  const { insights, ...rest } = other;
  const current = isUnread(other, reader.version()) ? rest : other;
  return merged(one, { ...current, links: urlsOf(insights) }, { name: "", date: null }, reader);
}
