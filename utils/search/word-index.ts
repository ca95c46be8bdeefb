import { Index } from "flexsearch";
import { Vocabulary, type VocabularySnapshot } from "./vocabulary";

/** Papers that one word may find: all of a large library's. */
const MAX_FOUND = 1_000_000;
/** Below this many papers every word is worth its place. */
const MIN_PAPERS = 2000;

/** A word index as IndexedDB keeps it. */
export interface WordIndexSnapshot {
  /** As FlexSearch exports them. */
  parts: [string, string][];
  vocabulary: VocabularySnapshot;
  papers: number;
  common: string[];
}

const createIndex = () =>
  new Index({ tokenize: "strict", resolution: 1, encode: (words) => words.split(" ") });

/** Which papers hold which words, by FlexSearch, with the vocabulary that it does not tell. */
export class WordIndex {
  #index = createIndex();
  #vocabulary = new Vocabulary();
  #papers = 0;
  /** Words in more than `share` of the papers: they tell nothing, and would fill the memory. */
  #common = new Set<string>();

  /** `share`: papers, of 1, that may hold a word before it is too common to be kept. */
  constructor(private readonly share = 1) {}

  /** Throws on a torn snapshot. */
  static restored(snapshot: WordIndexSnapshot, share?: number): WordIndex {
    const index = new WordIndex(share);
    for (const [key, data] of snapshot.parts) index.#index.import(key, data);
    index.#vocabulary = Vocabulary.restored(snapshot.vocabulary);
    index.#papers = snapshot.papers;
    index.#common = new Set(snapshot.common);
    return index;
  }

  snapshot(): WordIndexSnapshot {
    const parts: [string, string][] = [];
    this.#index.export((key: string, data: string) => void parts.push([key, data]));
    return {
      parts,
      vocabulary: this.#vocabulary.snapshot(),
      papers: this.#papers,
      common: [...this.#common],
    };
  }

  get vocabulary(): Vocabulary {
    return this.#vocabulary;
  }

  /** Words without spaces. A paper may come again with more words: what it had stays. */
  add(paper: number, words: Iterable<string>): void {
    const telling = [...new Set(words)].filter((word) => word && !this.#isCommon(word));
    for (const word of telling) this.#vocabulary.add(word);
    if (telling.length > 0) this.#index.append(paper, telling.join(" "));
    this.#papers += 1;
  }

  /** Whether the word is left out because too many papers hold it. */
  isCommon(word: string): boolean {
    return this.#common.has(word);
  }

  /** A paper that came twice may stand twice. */
  papersWith(word: string): number[] {
    return this.#index.search(word, { limit: MAX_FOUND }) as number[];
  }

  #isCommon(word: string): boolean {
    if (this.#common.has(word)) return true;
    const isCommon =
      this.#papers >= MIN_PAPERS && this.#vocabulary.count(word) > this.share * this.#papers;
    if (isCommon) this.#common.add(word);
    return isCommon;
  }
}
