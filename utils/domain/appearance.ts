/** Where and in which year a paper appeared; both come from the same source. */
export interface Appearance {
  /** The conference or journal, as named by the source. */
  venue?: string;
  /** Without a venue: the year, if no day is known. */
  year?: number;
}

/** Characters of the longest venue: arXiv's references name the whole issue. */
export const MAX_VENUE = 200;

const EARLIEST = 1600;
const LATEST = 2100;
const YEAR = /(?<!\d)(?:1[6-9]|20)\d\d(?!\d)/g;

/** A year, or the only year that a text names; null for anything else. */
export function yearIn(value: unknown): number | null {
  if (typeof value === "number")
    return Number.isInteger(value) && value >= EARLIEST && value <= LATEST ? value : null;
  const years = typeof value === "string" ? new Set(value.slice(0, 100).match(YEAR)) : null;
  const [only] = years ?? [];
  return only !== undefined && years?.size === 1 ? Number(only) : null;
}

/** Order of preference: has a venue, has a year, has the longer name. */
const worthOf = ({ venue, year }: Appearance): number[] => [
  Number(venue !== undefined),
  Number(year !== undefined),
  venue?.length ?? 0,
];

/** Negative if `a` says more; ties are broken by alphabetical order, then by the earlier year. */
function byFullness(a: Appearance, b: Appearance): number {
  const [of, than] = [worthOf(a), worthOf(b)];
  const differs = of.findIndex((one, at) => one !== than[at]);
  if (differs >= 0) return (than[differs] ?? 0) - (of[differs] ?? 0);
  const [name = "", other = ""] = [a.venue, b.venue];
  return name === other ? (a.year ?? 0) - (b.year ?? 0) : name < other ? -1 : 1;
}

/** The fuller of two, independent of their order; never mixes the venue of one with the year of the other. */
export const fullerAppearance = (a: Appearance, b: Appearance): Appearance =>
  byFullness(a, b) <= 0 ? a : b;
