import { type Appearance, fullerAppearance, MAX_VENUE, yearIn } from "./appearance";
import { type Authorship, authorshipIn, fullerAuthorship } from "./authors";
import { isDay, type Day } from "./day";
import { shownText } from "./shown-text";

/** What sources know about a paper besides its text. */
export interface PaperFacts extends Appearance, Authorship {
  /** When it was first published or listed. */
  published?: Day;
  /** Stars of its repository on GitHub. */
  stars?: number;
  /** Upvotes on Hugging Face. */
  upvotes?: number;
  /** The lab or company that it comes from. */
  organisation?: string;
}

/** More than any repository has; a larger count is broken or hostile. */
const MOST = 10_000_000;
/** Characters of the longest name of an organisation. */
const MAX_ORGANISATION = 120;

/** "Fri, 12 Jun 2026 00:00:00 -0400", as RSS writes it. */
const RFC_822 = /^(?:[A-Za-z]{3}, )?\d{1,2} [A-Za-z]{3} \d{4}/;

/** The day of a date in the formats of feeds and references ("2024/05/01"); null if it names no day. */
export function dayIn(date: string): Day | null {
  const iso = date.slice(0, 10).replaceAll("/", "-");
  if (isDay(iso)) return iso;
  const time = RFC_822.test(date) ? Date.parse(date) : Number.NaN;
  return Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : null;
}

/** A number of stars or votes; null for anything else. */
export function countIn(value: unknown): number | null {
  const count = typeof value === "string" && /^\d{1,9}$/.test(value) ? Number(value) : value;
  return typeof count === "number" && Number.isInteger(count) && count >= 0 && count <= MOST
    ? count
    : null;
}

/** The names of all facts, in storage order. */
const FACTS = [
  "published",
  "stars",
  "upvotes",
  "authors",
  "moreAuthors",
  "venue",
  "year",
  "organisation",
] as const satisfies (keyof PaperFacts)[];

/** A value, or none, for every fact. */
type Draft = { [Name in keyof PaperFacts]-?: PaperFacts[Name] | null | undefined };

/** The facts that are known, always in the same order. */
const settled = (draft: Draft): PaperFacts =>
  Object.fromEntries(
    FACTS.flatMap((name) =>
      draft[name] === undefined || draft[name] === null ? [] : [[name, draft[name]]],
    ),
  );

/** Extracts the facts from a digest or a file. */
export function factsIn(given: {
  date?: unknown;
  stars?: unknown;
  upvotes?: unknown;
  authors?: unknown;
  moreAuthors?: unknown;
  venue?: unknown;
  year?: unknown;
  organisation?: unknown;
}): PaperFacts {
  const date = typeof given.date === "string" ? given.date : "";
  const published = dayIn(date);
  const { authors, moreAuthors } = authorshipIn(given);
  return settled({
    published,
    stars: countIn(given.stars),
    upvotes: countIn(given.upvotes),
    authors,
    moreAuthors,
    venue: shownText(given.venue, MAX_VENUE),
    year: yearIn(given.year) ?? (published === null ? yearIn(date) : null),
    organisation: shownText(given.organisation, MAX_ORGANISATION),
  });
}

/** Parses facts as stored in a file of Gloss, with their own names. */
export function keptFacts(value: unknown): PaperFacts {
  const { published, ...others } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return factsIn({ ...others, date: published });
}

/**
 * Facts one by one: each function picks one if it is known. Facts of one source that belong together stay
 * together.
 */
export const SINGLE_FACTS: readonly ((facts: PaperFacts) => PaperFacts | null)[] = [
  ({ published }) => (published === undefined ? null : { published }),
  ({ stars }) => (stars === undefined ? null : { stars }),
  ({ upvotes }) => (upvotes === undefined ? null : { upvotes }),
  ({ authors, moreAuthors }) =>
    authors === undefined ? null : { authors, ...(moreAuthors && { moreAuthors }) },
  ({ venue, year }) =>
    venue === undefined ? null : { venue, ...(year !== undefined && { year }) },
  ({ venue, year }) => (venue !== undefined || year === undefined ? null : { year }),
  ({ organisation }) => (organisation === undefined ? null : { organisation }),
];

const either = <Value>(
  a: Value | undefined,
  b: Value | undefined,
  choose: (a: Value, b: Value) => Value,
): Value | undefined => (a === undefined ? b : b === undefined ? a : choose(a, b));

const earlier = (a: Day, b: Day): Day => (b < a ? b : a);
const longer = (a: string, b: string): string =>
  a.length > b.length || (a.length === b.length && a <= b) ? a : b;

/**
 * Merges two sets of facts, independent of their order: the earlier day, the larger counts, the fuller list of
 * authors, the fuller venue with its year, the longer name of an organisation. Returns `known` itself if
 * nothing is new.
 */
export function mergedFacts(known: PaperFacts = {}, more: PaperFacts): PaperFacts {
  const { venue, year } = fullerAppearance(known, more);
  const { authors, moreAuthors } = fullerAuthorship(known, more);
  const merged = settled({
    published: either(known.published, more.published, earlier),
    stars: either(known.stars, more.stars, Math.max),
    upvotes: either(known.upvotes, more.upvotes, Math.max),
    authors,
    moreAuthors,
    venue,
    year,
    organisation: either(known.organisation, more.organisation, longer),
  });
  return FACTS.every((name) => merged[name] === known[name]) ? known : merged;
}
