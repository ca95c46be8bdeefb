/** What speaks for one spelling against another, weightiest first. */
const signs = (title: string): number[] => [
  /[\\$]/.test(title) ? 0 : 1,
  /\p{Lu}/u.test(title) && /\p{Ll}/u.test(title) ? 1 : 0,
  title.length,
];

/**
 * The title by which a paper is shown: without LaTeX, in small and capital letters, the longest. The
 * same of any order in which digests list them.
 */
export function bestTitle(one: string, other: string): string {
  const [mine, theirs] = [signs(one), signs(other)];
  const at = mine.findIndex((sign, index) => sign !== theirs[index]);
  if (at === -1) return one < other ? one : other;
  return (mine[at] ?? 0) > (theirs[at] ?? 0) ? one : other;
}
