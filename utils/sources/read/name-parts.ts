import { isPerson, PARTING, subjectsIn } from "./looks";

/** No name is longer. */
const LONGEST = 120;

interface Part {
  start: number;
  end: number;
}

/** Parts of a line between its commas and "and"s. */
function partsOf(line: string): Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (const { 0: mark, index } of line.matchAll(PARTING)) {
    parts.push({ start, end: index });
    start = index + mark.length;
  }
  return [...parts, { start, end: line.length }];
}

/** Sums of what stands before each part. */
function sumsOf(counts: readonly number[]): number[] {
  const sums = [0];
  for (const count of counts) sums.push((sums.at(-1) ?? 0) + count);
  return sums;
}

const nameIn = (text: string): string =>
  text
    .replace(/\bet\.? ?al\.?|\.{3}|…/giu, "")
    .trim()
    .replace(/(?<![\s,.;\d*†‡§¹²³])[\s,.;\d*†‡§¹²³]+$/u, "")
    .trim();

/** How many names a stretch holds: none where it is empty, NaN where it is something else. */
function namesIn(text: string): number {
  if (text.length > LONGEST) return Number.NaN;
  const name = nameIn(text);
  if (name === "") return 0;
  return isPerson(name) ? 1 : Number.NaN;
}

/**
 * A line taken apart once, so that each of its beginnings and ends can be asked whether it names
 * people, without reading it anew: lines of a hostile file have thousands of either.
 */
export class NameParts {
  readonly #parts: readonly Part[];
  readonly #names: readonly number[];
  readonly #others: readonly number[];
  readonly #partAt: Uint32Array;
  readonly #subjects: readonly number[];

  constructor(private readonly line: string) {
    this.#parts = partsOf(line);
    const names = this.#parts.map(({ start, end }) => namesIn(line.slice(start, end)));
    this.#names = sumsOf(names.map((count) => count || 0));
    this.#others = sumsOf(names.map((count) => Number(Number.isNaN(count))));
    this.#partAt = new Uint32Array(line.length + 1);
    this.#parts.forEach(({ end }, at) => {
      this.#partAt.fill(at, (this.#parts[at - 1]?.end ?? -1) + 1, end + 1);
    });
    this.#subjects = subjectsIn(line);
  }

  /** How many people the line names before an offset; NaN where it holds anything else there. */
  before(offset: number): number {
    if ((this.#subjects[0] ?? offset) < offset) return Number.NaN;
    const at = this.#partAt[offset] ?? 0;
    if ((this.#others[at] ?? 0) > 0) return Number.NaN;
    const start = this.#parts[at]?.start ?? offset;
    return (this.#names[at] ?? 0) + namesIn(this.line.slice(start, offset));
  }

  /** How many people the line names from an offset on; NaN where it holds anything else there. */
  from(offset: number): number {
    if ((this.#subjects.at(-1) ?? -1) >= offset) return Number.NaN;
    const at = (this.#partAt[offset] ?? 0) + 1;
    if ((this.#others.at(-1) ?? 0) > (this.#others[at] ?? 0)) return Number.NaN;
    const end = this.#parts[at - 1]?.end ?? offset;
    const later = (this.#names.at(-1) ?? 0) - (this.#names[at] ?? 0);
    return namesIn(this.line.slice(Math.min(offset, end), end)) + later;
  }
}
