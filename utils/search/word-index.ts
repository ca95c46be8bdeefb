import { Index } from "flexsearch";
import { Lines } from "./lines";
import { PackedWords, type WordIndexSnapshot } from "./packed-words";
import { Vocabulary } from "./vocabulary";

/** Maximum papers returned for a word: more than a large library has. */
const MAX_FOUND = 1_000_000;
/** Papers in FlexSearch before they are packed: bounds the memory used while an index is built. */
const MAX_FRESH = 5000;

const createIndex = () =>
  new Index({ tokenize: "strict", resolution: 1, encode: (words) => words.split(" ") });

/**
 * Which papers contain which words. New papers go to FlexSearch, which needs some hundred bytes per word and
 * a second to restore a large index, so its content is packed from time to time.
 */
export class WordIndex {
  #packed: PackedWords;
  #packedVocabulary: Vocabulary;
  #fresh = createIndex();
  /** Papers in `#fresh`, and its words with their counts, which FlexSearch does not expose. */
  #freshPapers = 0;
  #freshWords = new Map<string, number>();
  #freshVocabulary: Vocabulary | null = null;

  /** Throws if the snapshot is damaged. */
  constructor(snapshot?: WordIndexSnapshot) {
    this.#packed = new PackedWords(snapshot);
    this.#packedVocabulary = new Vocabulary(this.#packed.words, this.#packed.counts);
  }

  snapshot(): WordIndexSnapshot {
    this.#pack();
    return this.#packed.snapshot();
  }

  /** Words must not contain spaces. A paper may be added again with more words: it keeps those it had. */
  add(paper: number, words: Iterable<string>): void {
    const all = [...new Set(words)].filter(Boolean);
    if (all.length === 0) return;
    for (const word of all) this.#freshWords.set(word, (this.#freshWords.get(word) ?? 0) + 1);
    this.#freshVocabulary = null;
    // `append` for a known paper: `add` would scan all papers of each word.
    if (this.#fresh.contain(paper)) this.#fresh.append(paper, all.join(" "));
    else this.#fresh.add(paper, all.join(" "));
    this.#freshPapers += 1;
    if (this.#freshPapers >= MAX_FRESH) this.#pack();
  }

  /** A paper that was added again may appear twice. */
  papersWith(word: string): ArrayLike<number> {
    const packed = this.#packed.papersWith(word);
    const fresh = this.#freshWith(word);
    return fresh.length === 0 ? packed : [...packed, ...fresh];
  }

  /** Upper bound of the number of papers that contain the word. */
  count(word: string): number {
    return this.#packedVocabulary.count(word) + (this.#freshWords.get(word) ?? 0);
  }

  /** Words that continue `beginning`, the most frequent first. */
  longer(beginning: string, limit: number): string[] {
    return this.#fromBoth((words) => words.longer(beginning, limit), limit);
  }

  /** Words within a typo or two of `word`, the most frequent first. */
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
