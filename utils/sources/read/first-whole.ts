import type { DigestPaper, Skipped } from "@/utils/domain/paper";
import { addressesIn, arxivIdsIn, idsOf } from "./addresses";
import { best } from "./best";

/** What any reading of a text has. */
interface Reading {
  papers: DigestPaper[];
  skipped: Skipped[];
}

/** So much of what a text names is read where no other reader needs to try. */
const ENOUGH = 0.9;
/** Fewer papers may be read by chance. */
const FEWEST = 3;

/** How many ids a text names. */
const countIds = (text: string): number =>
  new Set([...idsOf(addressesIn(text)), ...arxivIdsIn(text)]).size;

/** Whether a reading finds what there is to be found: nearly every id that the text names. */
function isWhole({ papers }: Reading, ids: number): boolean {
  const found = new Set(papers.flatMap((paper) => paper.ids)).size;
  const titles = new Set(papers.map(({ title }) => title)).size;
  const isList = Math.min(found, papers.length) >= FEWEST;
  return isList && found >= ENOUGH * ids && titles >= ENOUGH * papers.length;
}

/**
 * The reading of a text that is worth most; the first that finds every id counts before others are
 * tried. Undefined without readers.
 */
export function firstWhole<T extends Reading>(
  text: string,
  readers: readonly (() => T)[],
): T | undefined {
  const ids = countIds(text);
  const readings: T[] = [];
  for (const read of readers) {
    const reading = read();
    if (isWhole(reading, ids)) return reading;
    readings.push(reading);
  }
  const [first, ...others] = readings;
  return first && best([first, ...others]);
}
