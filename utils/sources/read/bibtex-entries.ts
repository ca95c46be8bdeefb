import { type Start, startsIn } from "./bibtex-starts";
import { isOfWeb, isOtherType } from "./bibtex-types";
import { type BibtexFields, closingBrace, fieldsOf, stringIn } from "./bibtex-fields";

/** Behind an entry that ends too early, the fields go on. */
const GOES_ON = /^[^@\n]{0,2000}\n\s{0,200}[a-zA-Z][\w-]{0,60}\s{0,9}=\s{0,9}["{\w]/;

/** Where an entry in round brackets closes: they do not nest, but may stand in braces and quotes. */
function closingRound(text: string, start: number): number {
  let depth = 0;
  let isQuoted = false;
  for (let at = start + 1; at < text.length; at++) {
    const character = text[at];
    if (character === "\\") at++;
    else if (character === "{") depth++;
    else if (character === "}") depth--;
    else if (character === '"' && depth === 0) isQuoted = !isQuoted;
    else if (character === ")" && depth === 0 && !isQuoted) return at;
  }
  return -1;
}

/** Where each brace of a text closes that does. */
function closingsOf(text: string): ReadonlyMap<number, number> {
  const closings = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === "\\") at++;
    else if (character === "{") open.push(at);
    else if (character === "}") {
      const start = open.pop();
      if (start !== undefined) closings.set(start, at);
    }
  }
  return closings;
}

/** Entries in round brackets that may lack their end before the file is given up. */
const MOST_TORN = 20;

/** Finds ends of entries; once one has none, without going through the rest for each of the others. */
class Endings {
  #closings: ReadonlyMap<number, number> | null = null;
  #torn = 0;

  constructor(private readonly text: string) {}

  /** Where the group that opens at `start` closes; -1 where it never does. */
  of(start: number): number {
    return this.text[start] === "(" ? this.#ofRound(start) : this.#ofBrace(start);
  }

  #ofBrace(start: number): number {
    if (this.#closings) return this.#closings.get(start) ?? -1;
    const end = closingBrace(this.text, start);
    if (end < 0) this.#closings = closingsOf(this.text);
    return end;
  }

  #ofRound(start: number): number {
    const end = this.#torn < MOST_TORN ? closingRound(this.text, start) : -1;
    if (end < 0) this.#torn++;
    return end;
  }
}

/** What stands before an entry in its line, up to so much of it. */
function lineBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - 200), start);
  return before.slice(before.lastIndexOf("\n") + 1).trimStart();
}

/** Where entries begin with a line: none of them lies in another. */
class Beginnings {
  readonly #all: number[];
  #next = 0;

  constructor(text: string, starts: readonly Start[]) {
    this.#all = starts.map(({ index }) => index).filter((at) => lineBefore(text, at) === "");
  }

  /** The first one behind a place; places only grow. */
  after(place: number, otherwise: number): number {
    while ((this.#all[this.#next] ?? otherwise) <= place) this.#next++;
    return this.#all[this.#next] ?? otherwise;
  }
}

/** What was read of a BibTeX file. */
export interface BibtexRead {
  entries: BibtexFields[];
  /** The starts of entries whose title has no end. */
  torn: string[];
  /** Characters of the file that stand in entries. */
  length: number;
}

interface Extent {
  end: number;
  isTorn: boolean;
}

/** Where an entry ends: at its bracket, or before the next one where that is missing or another's. */
function extentOf(text: string, open: number, next: number, endings: Endings): Extent {
  const end = endings.of(open);
  if (end < 0 || end > next) return { end: next, isTorn: true };
  const rest = text.slice(end + 1, Math.min(next, end + 3000));
  return GOES_ON.test(rest) ? { end: next, isTorn: true } : { end, isTorn: false };
}

/**
 * The entries of a BibTeX file, each for itself: one that is torn loses none of the others, whatever
 * stands between them is passed over.
 *
 * Split and read here, not by a library. For 5.7 MB with 10,000 entries, and for torn ones,
 * @retorquere/bibtex-parser 9.0 takes 36 s, and 79 s for 300 kB of entries without an end, with 570 kB
 * of code; @citation-js/plugin-bibtex 0.9 takes 0.2 s, but refuses a file for one torn entry and
 * overflows on nested braces, with 215 kB; biblatex-csl-converter 3.6 takes 1.4 s, loses the letter of
 * "\^{i}", has 315 kB and another licence (LGPL). This takes 0.3 to 0.7 s.
 */
export function bibtexEntries(text: string): BibtexRead {
  const read: BibtexRead = { entries: [], torn: [], length: 0 };
  const strings = new Map<string, string>();
  const endings = new Endings(text);
  const starts = startsIn(text);
  const beginnings = new Beginnings(text, starts);
  let from = 0;
  for (const { type, index, open } of starts) {
    if (index < from) continue;
    const next = beginnings.after(index, text.length);
    const isComment = /^comment$/i.test(type);
    const whole = isComment ? endings.of(open) : -1;
    const { end, isTorn } =
      whole >= 0 ? { end: whole, isTorn: false } : extentOf(text, open, next, endings);
    const body = text.slice(open + 1, end);
    read.length += end - index;
    from = Math.max(end, open + 1);
    const defined = /^string$/i.test(type) ? stringIn(body, strings) : null;
    if (defined) strings.set(...defined);
    if (isOtherType(type) || lineBefore(text, index).startsWith("%")) continue;
    const fields = fieldsOf(body, strings);
    if (isOfWeb(type, fields)) continue;
    if (isTorn && !fields.has("title")) read.torn.push(text.slice(index, index + 200));
    else read.entries.push(fields);
  }
  return read;
}
