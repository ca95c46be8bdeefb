/** Where a paper appeared, and in which year: they belong together, as one source gives them. */
export interface Appearance {
  /** The conference or journal, as its source calls it. */
  venue?: string;
  /** Without a venue the year that is told where no day is. */
  year?: number;
}

/** Characters of the longest venue: references of arXiv name the whole issue. */
export const MAX_VENUE = 200;

const EARLIEST = 1600;
const LATEST = 2100;
const YEAR = /(?<!\d)(?:1[6-9]|20)\d\d(?!\d)/g;

/** A year, or the only one that a text names; null for anything else. */
export function yearIn(value: unknown): number | null {
  if (typeof value === "number")
    return Number.isInteger(value) && value >= EARLIEST && value <= LATEST ? value : null;
  const years = typeof value === "string" ? new Set(value.slice(0, 100).match(YEAR)) : null;
  const [only] = years ?? [];
  return only !== undefined && years?.size === 1 ? Number(only) : null;
}

/** What decides between two, the first first: a venue, its year, a longer name. */
const worthOf = ({ venue, year }: Appearance): number[] => [
  Number(venue !== undefined),
  Number(year !== undefined),
  venue?.length ?? 0,
];

/** Negative where `a` says more; of those that say as much the order of letters, then the earlier year. */
function byFullness(a: Appearance, b: Appearance): number {
  const [of, than] = [worthOf(a), worthOf(b)];
  const differs = of.findIndex((one, at) => one !== than[at]);
  if (differs >= 0) return (than[differs] ?? 0) - (of[differs] ?? 0);
  const [name = "", other = ""] = [a.venue, b.venue];
  return name === other ? (a.year ?? 0) - (b.year ?? 0) : name < other ? -1 : 1;
}

/** The fuller of two, never the venue of one with the year of the other; in any order alike. */
export const fullerAppearance = (a: Appearance, b: Appearance): Appearance =>
  byFullness(a, b) <= 0 ? a : b;
