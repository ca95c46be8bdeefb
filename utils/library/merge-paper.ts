import type { Insights } from "@/utils/domain/insights";
import type { DigestOrigin, DigestPaper } from "@/utils/domain/paper";
import { titleKey } from "@/utils/domain/title-key";
import { keysOf } from "./keys-of";
import type { NewPaper, StoredPaper } from "./schema";

type InsightsOf = (title: string, abstract: string) => Insights;

/** A paper as the library first stores it. */
export const newPaper = (
  { title, abstract, ids }: DigestPaper,
  origin: DigestOrigin,
  addedAt: number,
  insightsOf: InsightsOf,
): NewPaper => ({
  title,
  abstract,
  ids,
  aliases: [],
  insights: insightsOf(title, abstract),
  origins: [origin],
  addedAt,
  ...keysOf([title]),
});

const isSame = (a: DigestOrigin) => (b: DigestOrigin) => a.name === b.name && a.date === b.date;

/** The known paper with all that another digest says of it; itself where that is nothing new. */
export function merged(
  known: StoredPaper,
  { title, abstract, ids }: DigestPaper,
  origin: DigestOrigin,
  insightsOf: InsightsOf,
): StoredPaper {
  const isNewTitle = !known.keys.includes(titleKey(title));
  const isNewAbstract = !known.abstract && abstract !== "";
  const newIds = ids.filter((id) => !known.ids.includes(id));
  const isNewOrigin = !known.origins.some(isSame(origin));
  if (!isNewTitle && !isNewAbstract && newIds.length === 0 && !isNewOrigin) return known;
  const aliases = isNewTitle ? [...known.aliases, title] : known.aliases;
  return {
    ...known,
    ...keysOf([known.title, ...aliases]),
    aliases,
    ids: [...known.ids, ...newIds],
    origins: isNewOrigin ? [...known.origins, origin] : known.origins,
    ...(isNewAbstract && { abstract, insights: insightsOf(known.title, abstract) }),
  };
}
