import { Index } from "flexsearch";
import { Lines } from "./lines";
import { PackedWords, type WordIndexSnapshot } from "./packed-words";
import { Vocabulary } from "./vocabulary";

/** Papers that one word may find: all of a large library's. */
const MAX_FOUND = 1_000_000;
/** Papers in FlexSearch from which on they are packed: bounds the memory while an index is built. */
const MAX_FRESH = 5000;

const createIndex = () =>
  new Index({ tokenize: "strict", resolution: 1, encode: (words) => words.split(" ") });

/**
 * Which papers hold which words. FlexSearch takes papers in; it needs some hundred bytes a word and
 * a second to restore a large index, so what it has gathered is packed from time to time.
 */
export class WordIndex {
  #packed: PackedWords;
  #packedVocabulary: Vocabulary;
  #fresh = createIndex();
  /** Papers in `#fresh`, and the words that FlexSearch does not tell, with their papers. */
  #freshPapers = 0;
  #freshWords = new Map<string, number>();
  #freshVocabulary: Vocabulary | null = null;

  /** Throws on a torn snapshot. */
  constructor(snapshot?: WordIndexSnapshot) {
    this.#packed = new PackedWords(snapshot);
    this.#packedVocabulary = new Vocabulary(this.#packed.words, this.#packed.counts);
  }

  snapshot(): WordIndexSnapshot {
    this.#pack();
    return this.#packed.snapshot();
  }

  /** Words without spaces. A paper may come again with more words: what it had stays. */
  add(paper: number, words: Iterable<string>): void {
    const all = [...new Set(words)].filter(Boolean);
    if (all.length === 0) return;
    for (const word of all) this.#freshWords.set(word, (this.#freshWords.get(word) ?? 0) + 1);
    this.#freshVocabulary = null;
    // What is there already is added to; FlexSearch would look through all of a word's papers.
    if (this.#fresh.contain(paper)) this.#fresh.append(paper, all.join(" "));
    else this.#fresh.add(paper, all.join(" "));
    this.#freshPapers += 1;
    if (this.#freshPapers >= MAX_FRESH) this.#pack();
  }

  /** A paper that came again may stand twice. */
  papersWith(word: string): ArrayLike<number> {
    const packed = this.#packed.papersWith(word);
    const fresh = this.#freshWith(word);
    return fresh.length === 0 ? packed : [...packed, ...fresh];
  }

  /** Papers that hold the word, or a few more. */
  count(word: string): number {
    return this.#packedVocabulary.count(word) + (this.#freshWords.get(word) ?? 0);
  }

  /** Words that go on after `beginning`, those of the most papers first. */
  longer(beginning: string, limit: number): string[] {
    return this.#fromBoth((words) => words.longer(beginning, limit), limit);
  }

  /** Other words that one may have meant, those of the most papers first. */
  near(word: string, limit: number): string[] {
    return this.#fromBoth((words) => words.near(word, limit), limit);
  }

  #fromBoth(find: (words: Vocabulary) => string[], limit: number): string[] {
    const packed = find(this.#packedVocabulary);
    if (this.#freshWords.size === 0) return packed;
    this.#freshVocabulary ??= this.#vocabularyOfFresh();
    const all = [...new Set([...packed, ...find(this.#freshVocabulary)])];
    return all
      .toSorted((a, b) => this.count(b) - this.count(a) || byCodeUnit(a, b))
      .slice(0, limit);
  }

  #vocabularyOfFresh(): Vocabulary {
    const words = [...this.#freshWords.keys()].toSorted(byCodeUnit);
    const counts = Uint32Array.from(words, (word) => this.#freshWords.get(word) ?? 0);
    return new Vocabulary(Lines.of(words), counts);
  }

  #freshWith(word: string): number[] {
    return this.#fresh.search(word, { limit: MAX_FOUND }) as number[];
  }

  #pack(): void {
    if (this.#freshWords.size === 0) return;
    const words = [...this.#freshWords.keys()].toSorted(byCodeUnit);
    this.#packed = this.#packed.merged(
      words.map((word) => [word, this.#freshWith(word).toSorted((a, b) => a - b)]),
    );
    this.#packedVocabulary = new Vocabulary(this.#packed.words, this.#packed.counts);
    this.#fresh = createIndex();
    this.#freshPapers = 0;
    this.#freshWords.clear();
    this.#freshVocabulary = null;
  }
}

const byCodeUnit = (a: string, b: string) => (a < b ? -1 : 1);
