import { isPerson, PARTING, subjectsIn } from "./looks";

/** No name is longer. */
const LONGEST = 120;

interface Part {
  start: number;
  end: number;
}

const MAY_PART = /[,;·&]|and/;

/** Parts of a line between its commas and "and"s. */
function partsOf(line: string): Part[] {
  if (!MAY_PART.test(line)) return [{ start: 0, end: line.length }];
  const parts: Part[] = [];
  let start = 0;
  for (const { 0: mark, index } of line.matchAll(PARTING)) {
    parts.push({ start, end: index });
    start = index + mark.length;
  }
  return [...parts, { start, end: line.length }];
}

const OTHERS = /\bet\.? ?al\.?|\.{3}|…/giu;

const nameIn = (text: string): string =>
  text
    .replace(OTHERS, "")
    .trim()
    .replace(/(?<![\s,.;\d*†‡§¹²³])[\s,.;\d*†‡§¹²³]+$/u, "")
    .trim();

/** A name begins with a capital or a particle; a stretch without a letter is none. */
const MAY_NAME = /^\P{L}*(?:\p{Lu}|d[aei]|v[ao]n|el|al|bin|l[ae]|et)|^\P{L}*$/u;

/** How many names a stretch holds: none where it is empty, NaN where it is something else. */
function namesIn(text: string): number {
  if (text.length > LONGEST || !MAY_NAME.test(text)) return Number.NaN;
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
  /** How many people stand before each part, and behind it; as far as there are nothing but people. */
  readonly #before = [0];
  readonly #behind = [0];
  readonly #subjects: readonly number[];

  constructor(private readonly line: string) {
    this.#parts = partsOf(line);
    this.#subjects = subjectsIn(line);
  }

  /** How many people the line names before an offset; NaN where it holds anything else there. */
  before(offset: number): number {
    if ((this.#subjects[0] ?? offset) < offset) return Number.NaN;
    const at = this.#partAt(offset);
    const others = this.#sum(this.#before, at, (one) => one);
    const start = this.#parts[at]?.start ?? offset;
    return Number.isNaN(others) ? others : others + namesIn(this.line.slice(start, offset));
  }

  /** How many people the line names from an offset on; NaN where it holds anything else there. */
  from(offset: number): number {
    if ((this.#subjects.at(-1) ?? -1) >= offset) return Number.NaN;
    const at = this.#partAt(offset);
    const last = this.#parts.length - 1;
    const others = this.#sum(this.#behind, last - at, (one) => last - one);
    const end = this.#parts[at]?.end ?? offset;
    return Number.isNaN(others)
      ? others
      : others + namesIn(this.line.slice(Math.min(offset, end), end));
  }

  /** The people of so many parts from an end of the line; each part is read once, none behind what is no name. */
  #sum(sums: number[], count: number, partOf: (at: number) => number): number {
    for (let at = sums.length - 1; at < count; at++) {
      const sum = sums[at] ?? 0;
      if (Number.isNaN(sum)) return sum;
      const { start, end } = this.#parts[partOf(at)] as Part;
      sums.push(sum + namesIn(this.line.slice(start, end)));
    }
    return sums[Math.min(count, sums.length - 1)] ?? 0;
  }

  /** The part that an offset lies in, or in front of. */
  #partAt(offset: number): number {
    let [low, high] = [0, this.#parts.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#parts[middle]?.end ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
