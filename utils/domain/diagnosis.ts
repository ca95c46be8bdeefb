import type { ThemeId } from "./insights";
import type { Candidate, Match, Miss } from "./match";
import type { Stance } from "./preferences";

/** What a layout of a site found on a page. */
export interface FoundLayout {
  name: string;
  /** Pattern of the paths that it applies to. */
  path: string;
  /** Elements that look like rows, and how many of them could be read. */
  items: number;
  read: number;
}

/** A row that was read. */
export interface FoundRow extends Required<Candidate> {
  answer: "library" | "page" | "none";
  /** Whether its strip is in place. */
  isPlaced: boolean;
  themes: ThemeId[];
  /** State of the abstract on the page, if the library does not know the paper. */
  abstract: "read" | "not shown" | "not looked for";
}

/** What Gloss found on a page. */
export interface PageFindings {
  site: { id: string; name: string };
  isOn: boolean;
  /** Whether the site's own layouts found nothing, so that generic ones were used. */
  isFallback: boolean;
  layouts: FoundLayout[];
  rows: FoundRow[];
  /** Milliseconds since the page was opened, by activity. */
  spent: { read: number; lookUp: number; show: number };
}

/** Why a row has no strip. */
export type Reason = Miss | "silent" | "cut" | "waiting" | "removed" | "half-read";

/** Worded for the reader. */
export const REASON_WORDS: Record<Reason, string> = {
  unknown: "Not in your library",
  cut: "Not in your library; the page does not show a whole abstract",
  silent: "Not in your library; its abstract names nothing that Gloss marks, or you hid it",
  ambiguous: "More than one paper of your library fits",
  rejected: "You said “not this paper”",
  waiting: "Not answered yet",
  removed: "The page removes its strip",
  "half-read": "No title, or no link to the paper",
};

/** What the site doctor shows the reader; titles never go into the report. */
export interface Diagnosis extends Omit<PageFindings, "rows"> {
  /** Whether the page sends so many requests that its answers are slowed. */
  isSlowed: boolean;
  rows: number;
  strips: { library: number; page: number; dimmed: number };
  /** Rows without a strip, by reason; incomplete rows have no title. */
  without: { reason: Reason; count: number; titles: string[] }[];
}

/** Why this row has no strip; null if it has one. `verdict` is what the library says now. */
function reasonOf(row: FoundRow, verdict: Match | Miss | undefined): Reason | null {
  if (row.answer !== "none") return row.isPlaced ? null : "removed";
  if (typeof verdict !== "string") return "waiting";
  if (verdict !== "unknown" || row.abstract === "not looked for") return verdict;
  return row.abstract === "read" ? "silent" : "cut";
}

/** Rows without an answer, in order: those that the library should explain. */
export const unanswered = ({ rows }: PageFindings): FoundRow[] =>
  rows.filter(({ answer }) => answer === "none");

/** Combines what the page shows with what the library says; `verdicts` are in the order of `unanswered`. */
export function diagnose(
  findings: PageFindings,
  verdicts: (Match | Miss)[],
  { stances, isSlowed = false }: { stances: Record<ThemeId, Stance>; isSlowed?: boolean },
): Diagnosis {
  const { rows, ...page } = findings;
  const verdictOf = new Map(unanswered(findings).map((row, at) => [row, verdicts[at]]));
  const titles = new Map<Reason, string[]>();
  for (const row of rows) {
    const reason = reasonOf(row, verdictOf.get(row));
    if (reason) titles.set(reason, [...(titles.get(reason) ?? []), row.title]);
  }
  const halfRead = page.layouts.reduce((sum, { items, read }) => sum + items - read, 0);
  const without = [...titles].map(([reason, of]) => ({ reason, count: of.length, titles: of }));
  const count = (answer: FoundRow["answer"]) => rows.filter((row) => row.answer === answer).length;
  const isMuted = ({ themes }: FoundRow) => themes.some((id) => stances[id] === "mute");
  return {
    ...page,
    isSlowed,
    rows: rows.length,
    strips: {
      library: count("library"),
      page: count("page"),
      dimmed: rows.filter(isMuted).length,
    },
    without: [
      ...without.toSorted((a, b) => b.count - a.count),
      ...(halfRead > 0 ? [{ reason: "half-read" as const, count: halfRead, titles: [] }] : []),
    ],
  };
}

const milliseconds = (time: number) => `${Math.round(time)} ms`;

/**
 * A report for an issue: the site's id, patterns, counts and times. It contains no title, query, name or
 * address.
 */
export function reportText(diagnosis: Diagnosis, version: string, browser: string): string {
  const { site, isOn, isFallback, isSlowed, layouts, rows, strips, without, spent } = diagnosis;
  return [
    `Gloss ${version}, ${browser}`,
    `Site: ${site.id}${isOn ? "" : " (switched off)"}`,
    ...layouts.map(
      ({ name, path, items, read }) => `Layout: ${name} (${path}), ${items} items, ${read} read`,
    ),
    ...(layouts.length === 0 && isOn ? ["Layout: none for this page"] : []),
    ...(isFallback ? ["The site's own layouts found nothing; these are for any page."] : []),
    ...(isSlowed ? ["It asks for more than its share, and is answered slowly."] : []),
    `Rows: ${rows}`,
    `Strips: ${strips.library} from the library, ${strips.page} from the page, ${strips.dimmed} dimmed`,
    ...without.map(({ reason, count }) => `Without: ${count} ${reason}`),
    `Time: reading ${milliseconds(spent.read)}, library ${milliseconds(spent.lookUp)}, showing ${milliseconds(spent.show)}`,
  ].join("\n");
}
