import type { ImportCounts } from "./transfer";

type PaperCounts = Pick<ImportCounts, "added" | "updated" | "known" | "skipped" | "leftOut">;

const NUMBER = new Intl.NumberFormat("en");

/** "12,345" */
export const counted = (count: number): string => NUMBER.format(count);

/** "1 paper", "12,345 papers" */
export const papersIn = (count: number): string =>
  `${counted(count)} ${count === 1 ? "paper" : "papers"}`;

/** Papers that an import has read so far. */
const seenIn = ({ added, updated, known }: ImportCounts): number => added + updated + known;

/** "less than a minute", "about 3 minutes" */
function duration(seconds: number): string {
  if (seconds < 60) return "less than a minute";
  const minutes = Math.round(seconds / 60);
  return `about ${minutes} ${minutes === 1 ? "minute" : "minutes"}`;
}

/** "4,000 papers, 650 a second, about 2 minutes left" */
export function pace(progress: ImportCounts, seconds: number): string {
  const seen = seenIn(progress);
  const share = progress.total === 0 ? 1 : progress.read / progress.total;
  if (seconds < 1 || share === 0) return papersIn(seen);
  const left = duration((seconds * (1 - share)) / share);
  return `${papersIn(seen)}, ${counted(Math.round(seen / seconds))} a second, ${left} left`;
}

/** "3,900 new, 20 updated, 80 already known, 5 skipped", and "3 left out" if any were. */
export const summary = ({ added, updated, known, skipped, leftOut }: PaperCounts): string =>
  [
    `${counted(added)} new`,
    `${counted(updated)} updated`,
    `${counted(known)} already known`,
    `${counted(skipped)} skipped`,
    ...(leftOut === undefined ? [] : [`${counted(leftOut)} left out`]),
  ].join(", ");

/** "120 MB" */
export const megabytes = (bytes: number): string => `${counted(Math.round(bytes / 1e6))} MB`;
