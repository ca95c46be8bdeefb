import type { Insights } from "@/utils/domain/insights";
import type { ArchivedPaper, DigestOrigin } from "@/utils/domain/paper";
import { titleKey } from "@/utils/domain/title-key";
import { codeLinks } from "@/utils/insights/links";
import { keysOf } from "./keys-of";
import type { NewPaper, StoredPaper } from "./schema";

type InsightsOf = (title: string, abstract: string) => Insights;

/** Insights with the repositories that a digest names beside the paper; the same where none is new. */
function withCode(insights: Insights, links: readonly string[] = []): Insights {
  const known = new Set(insights.links.map(({ url }) => url.toLowerCase()));
  const more = codeLinks(links).filter(({ url }) => !known.has(url.toLowerCase()));
  return more.length === 0 ? insights : { ...insights, links: [...insights.links, ...more] };
}

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
  ...keysOf([title, ...aliases]),
});

const isSame = (a: DigestOrigin) => (b: DigestOrigin) => a.name === b.name && a.date === b.date;

/** What a digest adds to a list, by a comparison of what is there. */
const added = <T>(known: readonly T[], listed: readonly T[], same: (a: T) => (b: T) => boolean) =>
  listed.filter((one) => !known.some(same(one)));

/** The known paper with all that another digest says of it; itself where that is nothing new. */
export function merged(
  known: StoredPaper,
  { title, abstract, ids, links, aliases = [], origins }: ArchivedPaper,
  origin: DigestOrigin,
  insightsOf: InsightsOf,
): StoredPaper {
  const isNewAbstract = !known.abstract && abstract !== "";
  const newTitles = [title, ...aliases].filter((one) => !known.keys.includes(titleKey(one)));
  const newIds = ids.filter((id) => !known.ids.includes(id));
  const newOrigins = added(known.origins, origins ?? [origin], isSame);
  const read = isNewAbstract ? insightsOf(known.title, abstract) : known.insights;
  const insights = withCode(read, [
    ...known.insights.links.map(({ url }) => url),
    ...(links ?? []),
  ]);
  const isOld = newTitles.length + newIds.length + newOrigins.length === 0;
  if (isOld && !isNewAbstract && insights === known.insights) return known;
  const all = [...known.aliases, ...newTitles];
  return {
    ...known,
    ...keysOf([known.title, ...all]),
    aliases: all,
    ids: [...known.ids, ...newIds],
    origins: [...known.origins, ...newOrigins],
    insights,
    ...(isNewAbstract && { abstract }),
  };
}
