import { type Correction, mergedCorrections } from "@/utils/domain/corrections";
import type { Insights } from "@/utils/domain/insights";
import type { DigestOrigin } from "@/utils/domain/paper";
import { mergedFacts, type PaperFacts, SINGLE_FACTS } from "@/utils/domain/paper-facts";
import { type PaperId, schemeOf } from "@/utils/domain/paper-id";
import { byTrust, type SourceRank } from "@/utils/domain/source-rank";
import { bestTitle } from "@/utils/library/best-title";
import { distinctOrigins } from "@/utils/library/origins";
import { keyOf } from "./key-of";
import { type Listing, seqOf } from "./listing";

/** What the listings of a paper say together. */
export interface Merged {
  title: string;
  aliases: string[];
  abstract: string;
  ids: PaperId[];
  facts: PaperFacts;
  corrections: Correction[] | undefined;
  origins: DigestOrigin[];
  addedAt: number;
  /** The listing whose text is read; its links come where it stands in the order of precedence. */
  text: Listing | undefined;
  /** Insights that came without a text; none where there is one. */
  given: Insights | undefined;
}

/** The most trusted first; of one rank, the oldest. */
export const byPrecedence = (a: Listing, b: Listing): number =>
  byTrust(a.rank, b.rank) || seqOf(a) - seqOf(b);

/** Of the listings that give something, those of the highest rank: nothing below replaces it. */
function highest(listings: readonly Listing[], gives: (listing: Listing) => boolean): Listing[] {
  const giving = listings.filter(gives);
  return giving.filter(({ rank }) => rank === giving[0]?.rank);
}

/** The fuller of two abstracts. */
export const fuller = (a: string, b: string): string =>
  a.length > b.length || (a.length === b.length && a <= b) ? a : b;

/** The best spelling of each title, the best of all first. */
export function titlesIn(listings: readonly Listing[]): string[] {
  const named = highest(listings, ({ titles }) => titles.length > 0).flatMap(
    ({ titles }) => titles,
  );
  const [some, ...others] = named;
  if (some === undefined) return [];
  const first = others.reduce(bestTitle, some);
  const best = new Map<string, { title: string; rank?: SourceRank }>();
  best.set(keyOf(first), { title: first });
  for (const { titles, rank } of listings) {
    for (const title of titles) {
      const key = keyOf(title);
      const known = best.get(key);
      if (!known) best.set(key, { title, rank });
      else if (known.rank === rank) best.set(key, { title: bestTitle(known.title, title), rank });
    }
  }
  return [...best.values()].map(({ title }) => title);
}

/** Ids; of a registry of which a listing of a higher rank names one, none of a lower rank is taken. */
export function idsIn(listings: readonly Listing[]): PaperId[] {
  const ids = new Set<PaperId>();
  const ranks = new Map<string, SourceRank>();
  for (const { rank, ids: listed } of listings) {
    for (const id of listed) {
      const given = ranks.get(schemeOf(id)) ?? rank;
      if (given === rank) ids.add(id);
      ranks.set(schemeOf(id), given);
    }
  }
  return [...ids];
}

/** Each fact of the highest rank that knows it. */
const factsIn = (listings: readonly Listing[]): PaperFacts =>
  SINGLE_FACTS.flatMap((single) =>
    highest(listings, ({ facts }) => single(facts) !== null).map(
      ({ facts }) => single(facts) ?? {},
    ),
  ).reduce((all, more) => mergedFacts(all, more), {});

const originsIn = (listings: readonly Listing[]): DigestOrigin[] => {
  const origins = listings.toSorted((a, b) => seqOf(a) - seqOf(b)).flatMap((one) => one.origins);
  return distinctOrigins(origins);
};

const correctionsIn = (listings: readonly Listing[]): Correction[] | undefined =>
  listings
    .map(({ corrections }) => corrections)
    .reduce((all, more) => mergedCorrections(all, more), undefined);

/** When the first came; an exported library knows of an earlier day. */
function addedAtIn(listings: readonly Listing[]): number {
  const firsts = listings.toSorted((a, b) => seqOf(a) - seqOf(b));
  const telling = firsts.filter(({ archive }, at) => at === 0 || archive !== undefined);
  return Math.min(...telling.flatMap(({ givings: [first] }) => first?.at ?? []));
}

/** The listing that gives the abstract; without one, that whose insights came along with the title. */
function textIn(listings: readonly Listing[], title: string): Listing | undefined {
  const texts = highest(listings, ({ abstract }) => abstract !== "");
  const abstract = texts.map((one) => one.abstract).reduce(fuller, "");
  if (abstract !== "") return texts.find((one) => one.abstract === abstract);
  const isNamed = ({ titles }: Listing) => titles[0] === title;
  return listings.find((one) => one.insights && isNamed(one)) ?? listings.find(isNamed);
}

/**
 * What listings say of their paper: each field as the most trusted of them gives it. Of one rank: the
 * best spelling, the fullest abstract, the most authors, the earliest day, the greatest counts. Ids, other
 * titles, digests and corrections of all of them add up.
 */
export function mergedListings(unsorted: readonly Listing[]): Merged {
  const listings = unsorted.toSorted(byPrecedence);
  const [title = "", ...aliases] = titlesIn(listings);
  const text = textIn(listings, title);
  return {
    title,
    aliases,
    abstract: text?.abstract ?? "",
    ids: idsIn(listings),
    facts: factsIn(listings),
    corrections: correctionsIn(listings),
    origins: originsIn(listings),
    addedAt: addedAtIn(listings),
    text,
    given: text?.abstract === "" && text.titles[0] === title ? text.insights : undefined,
  };
}
