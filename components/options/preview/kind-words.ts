import { counted } from "@/components/options/transfer-words";

/** Names for the places of titles: see `PLACES` in `utils/sources/find`. */
const KINDS: Readonly<Record<string, [one: string, several: string]>> = {
  label: ["labelled title", "labelled titles"],
  marked: ["title that the page marks", "titles that the page marks"],
  column: ["row of a table", "rows of a table"],
  heading: ["heading", "headings"],
  dashed: ["title behind a name", "titles behind a name"],
  behind: ["title behind a bold name", "titles behind a bold name"],
  link: ["link to a paper", "links to papers"],
  quoted: ["title in quotation marks", "titles in quotation marks"],
  strong: ["bold title", "bold titles"],
  slanted: ["title in italics", "titles in italics"],
  named: ["other link", "other links"],
  lead: ["title before links", "titles before links"],
};

/** "40 links to papers" */
export function kindWords(kind: string, count: number): string {
  const [one, several] = KINDS[kind] ?? ["entry", "entries"];
  return `${counted(count)} ${count === 1 ? one : several}`;
}

/** Number of entries of each kind, the most frequent first. */
export function kindsOf(
  entries: readonly { kind: string | null }[],
): [kind: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { kind } of entries) if (kind !== null) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a);
}
