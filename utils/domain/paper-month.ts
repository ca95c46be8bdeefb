import type { Paper } from "./paper";

/** Months since year 0: 12 × year + month (January is 0), so that they compare as numbers. */
export type Month = number;

const ARXIV_MONTH = /^arxiv:(?:[a-z-]+(?:\.[A-Z]{2})?\/)?(\d\d)(\d\d)/;
const ISO_MONTH = /^(\d{4})(?:-(\d\d))?/;
/** arXiv began in 1991: a smaller two-digit year is in this century. */
const FIRST_ARXIV_YEAR = 91;

/** Parses "2025", "2025-01" or "2025-01-15"; null for anything else. */
export function monthOf(text: string): Month | null {
  const [, year, month] = ISO_MONTH.exec(text) ?? [];
  const number = Number(month ?? 1);
  return year === undefined || number < 1 || number > 12 ? null : 12 * Number(year) + number - 1;
}

function arxivMonth(id: string): Month | null {
  const [, year, month] = ARXIV_MONTH.exec(id) ?? [];
  if (year === undefined) return null;
  const century = Number(year) >= FIRST_ARXIV_YEAR ? 1900 : 2000;
  return monthOf(`${century + Number(year)}-${month}`);
}

/**
 * Month of a paper: by its arXiv id, else its published date, else its first dated digest, else when it was
 * added.
 */
export function paperMonth({ ids, origins, addedAt, facts }: Paper): Month {
  const months = [
    ...ids.map(arxivMonth),
    facts?.published === undefined ? null : monthOf(facts.published),
    ...origins.map(({ date }) => (date === null ? null : monthOf(date))),
  ];
  const added = new Date(addedAt);
  return (
    months.find((month) => month !== null) ?? 12 * added.getUTCFullYear() + added.getUTCMonth()
  );
}
