import { isDay, type Day } from "./day";

/** What feeds know of a paper beside its text. */
export interface PaperFacts {
  /** When it was first published, or listed. */
  published?: Day;
  /** Of its repository on GitHub. */
  stars?: number;
  /** On Hugging Face. */
  upvotes?: number;
}

/** More than any repository has; what says so is broken or hostile. */
const MOST = 10_000_000;

/** "Fri, 12 Jun 2026 00:00:00 -0400", as RSS writes it. */
const RFC_822 = /^(?:[A-Za-z]{3}, )?\d{1,2} [A-Za-z]{3} \d{4}/;

/** The day of a date as feeds write it; null for one that names no day. */
export function dayIn(date: string): Day | null {
  const iso = date.slice(0, 10);
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

/** The facts in what a digest or a file says. */
export function factsIn(given: { date?: unknown; stars?: unknown; upvotes?: unknown }): PaperFacts {
  const published = typeof given.date === "string" ? dayIn(given.date) : null;
  const [stars, upvotes] = [countIn(given.stars), countIn(given.upvotes)];
  return {
    ...(published !== null && { published }),
    ...(stars !== null && { stars }),
    ...(upvotes !== null && { upvotes }),
  };
}

/** The names of all facts. */
export const FACTS = ["published", "stars", "upvotes"] as const;

/** Both, in any order alike: the earlier day, the greater counts; `known` itself where nothing is new. */
export function mergedFacts(known: PaperFacts = {}, more: PaperFacts): PaperFacts {
  const merged: PaperFacts = { ...known, ...more };
  if (known.published !== undefined && known.published < (merged.published ?? ""))
    merged.published = known.published;
  for (const name of ["stars", "upvotes"] as const)
    if (known[name] !== undefined) merged[name] = Math.max(known[name], more[name] ?? 0);
  return FACTS.every((name) => merged[name] === known[name]) ? known : merged;
}
