import { Lines } from "./lines";
import { lastId, MAX_BYTES, packIds, unpackIds } from "./packed-ids";

/** Which papers contain which words, as stored in IndexedDB: four values for any number of words. */
export interface WordIndexSnapshot {
  /** In code-unit order, each ended by a line break. */
  words: string;
  /** Number of papers that contain each word. */
  counts: Uint32Array;
  /** Where the ids of each word end in `ids`. */
  ends: Uint32Array;
  /** See `packIds`. */
  ids: Uint8Array;
}

/** A word with the papers that contain it, ascending. */
type Entry = [word: string, papers: number[]];

/** The papers of every word in a few bytes each. Immutable: merging returns a new one. */
export class PackedWords {
  readonly words: Lines;
  readonly counts: Uint32Array;
  readonly #ends: Uint32Array;
  readonly #ids: Uint8Array;

  /** Throws if the snapshot is damaged. */
  constructor({ words, counts, ends, ids }: WordIndexSnapshot = EMPTY) {
    this.words = new Lines(words, counts.length);
    [this.counts, this.#ends, this.#ids] = [counts, ends, ids];
    const isWhole = this.words.startOf(counts.length) === words.length;
    if (!isWhole || ends.length !== counts.length || (ends.at(-1) ?? 0) !== ids.length)
      throw new Error("The snapshot of the words is torn.");
  }

  snapshot(): WordIndexSnapshot {
    const [words, counts, ends, ids] = [this.words.text, this.counts, this.#ends, this.#ids];
    return { words, counts, ends, ids };
  }

  papersWith(word: string): Uint32Array {
    const at = this.words.firstFrom(word);
    return this.words.at(at) === word ? this.#papersAt(at) : NOBODY;
  }

  /** A new index with the entries added; they must be in code-unit order. */
  merged(entries: readonly Entry[]): PackedWords {
    const merging = new Merging(this, entries);
    let done = 0;
    for (const [word, papers] of entries) {
      const at = this.words.firstFrom(word);
      merging.copy(done, at);
      const isKnown = this.words.at(at) === word;
      if (!isKnown) merging.add(word, papers);
      else if (!merging.append(at, papers)) merging.add(word, union(this.#papersAt(at), papers));
      done = isKnown ? at + 1 : at;
    }
    merging.copy(done, this.words.size);
    return new PackedWords(merging.snapshot());
  }

  #papersAt(at: number): Uint32Array {
    return unpackIds(this.#ids, this.#ends[at - 1] ?? 0, this.counts[at] ?? 0);
  }
}

/** Builds a merged index from stretches of the old one and from words that are new or gained papers. */
class Merging {
  readonly #words: string[] = [];
  readonly #counts: Uint32Array;
  readonly #ends: Uint32Array;
  readonly #ids: Uint8Array;
  readonly #old: WordIndexSnapshot;
  #size = 0;
  #end = 0;

  constructor(
    private readonly packed: PackedWords,
    entries: readonly Entry[],
  ) {
    this.#old = packed.snapshot();
    const papers = entries.reduce((sum, [, { length }]) => sum + length, 0);
    this.#counts = new Uint32Array(packed.words.size + entries.length);
    this.#ends = new Uint32Array(packed.words.size + entries.length);
    this.#ids = new Uint8Array(this.#old.ids.length + MAX_BYTES * papers);
  }

  /** Copies the old words from `from` to before `to`. */
  copy(from: number, to: number): void {
    if (from === to) return;
    const { words, counts, ends, ids } = this.#old;
    const [start, end] = [ends[from - 1] ?? 0, ends[to - 1] ?? 0];
    this.#words.push(words.slice(this.packed.words.startOf(from), this.packed.words.startOf(to)));
    this.#counts.set(counts.subarray(from, to), this.#size);
    this.#ids.set(ids.subarray(start, end), this.#end);
    for (let at = from; at < to; at += 1) {
      this.#ends[this.#size++] = (ends[at] ?? 0) - start + this.#end;
    }
    this.#end += end - start;
  }

  /** Copies an old word and appends papers; false, without a change, if their ids do not follow its own. */
  append(at: number, papers: readonly number[]): boolean {
    const { ends, ids, counts } = this.#old;
    const [start, end, count] = [ends[at - 1] ?? 0, ends[at] ?? 0, counts[at] ?? 0];
    const last = lastId(ids, start, end);
    if ((papers[0] ?? 0) <= last) return false;
    this.copy(at, at + 1);
    this.#end = packIds(papers, this.#ids, this.#end, last);
    this.#counts[this.#size - 1] = count + papers.length;
    this.#ends[this.#size - 1] = this.#end;
    return true;
  }

  add(word: string, papers: ArrayLike<number>): void {
    this.#words.push(`${word}\n`);
    this.#counts[this.#size] = papers.length;
    this.#end = packIds(papers, this.#ids, this.#end);
    this.#ends[this.#size++] = this.#end;
  }

  snapshot(): WordIndexSnapshot {
    return {
      words: this.#words.join(""),
      counts: this.#counts.slice(0, this.#size),
      ends: this.#ends.slice(0, this.#size),
      ids: this.#ids.slice(0, this.#end),
    };
  }
}

const NOBODY = new Uint32Array();

const EMPTY: WordIndexSnapshot = {
  words: "",
  counts: new Uint32Array(),
  ends: new Uint32Array(),
  ids: new Uint8Array(),
};

/** Each paper once, ascending. */
const union = (some: Uint32Array, more: number[]): Uint32Array => {
  const all = Uint32Array.from([...some, ...more]).toSorted();
  return all.filter((paper, at) => paper !== all[at - 1]);
};
