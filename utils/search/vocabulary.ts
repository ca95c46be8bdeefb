import { isNear, mistakesIn } from "./is-near";
import { letterMask, mayBeNear } from "./letter-mask";

/** The words of an index as a snapshot keeps them. */
export interface VocabularySnapshot {
  /** Sorted, a line each. */
  words: string;
  counts: Uint32Array;
}

/** Every word of an index with the number of papers that hold it. */
export class Vocabulary {
  /** In code-unit order, so that the words of one beginning stand together. */
  #words: string[] = [];
  #counts: number[] = [];
  #masks: Uint32Array | null = null;
  /** Added since the words were last put in order. */
  #new = new Map<string, number>();

  static restored({ words, counts }: VocabularySnapshot): Vocabulary {
    const vocabulary = new Vocabulary();
    vocabulary.#words = words === "" ? [] : words.split("\n");
    vocabulary.#counts = [...counts];
    return vocabulary;
  }

  snapshot(): VocabularySnapshot {
    this.#order();
    return { words: this.#words.join("\n"), counts: Uint32Array.from(this.#counts) };
  }

  /** Counts one more paper that holds the word. */
  add(word: string): void {
    this.#new.set(word, (this.#new.get(word) ?? 0) + 1);
  }

  /** Papers that hold the word. */
  count(word: string): number {
    const at = this.#firstFrom(word);
    const counted = this.#words[at] === word ? (this.#counts[at] ?? 0) : 0;
    return counted + (this.#new.get(word) ?? 0);
  }

  /** Words that go on after `beginning`, those of the most papers first. */
  longer(beginning: string, limit: number): string[] {
    this.#order();
    const found: number[] = [];
    for (let at = this.#firstFrom(beginning); at < this.#words.length; at += 1) {
      const word = this.#words[at];
      if (!word?.startsWith(beginning)) break;
      if (word !== beginning) found.push(at);
    }
    return this.#mostFrequent(found, limit);
  }

  /** Other words that one may have meant, those of the most papers first. */
  near(word: string, limit: number): string[] {
    this.#order();
    const masks = (this.#masks ??= Uint32Array.from(this.#words, letterMask));
    const mask = letterMask(word);
    const mistakes = mistakesIn(word.length);
    const found: number[] = [];
    for (let at = 0; at < masks.length; at += 1) {
      if (!mayBeNear(mask, masks[at] ?? 0, mistakes)) continue;
      if (isNear(word, this.#words[at] ?? "")) found.push(at);
    }
    return this.#mostFrequent(found, limit);
  }

  #mostFrequent(found: number[], limit: number): string[] {
    const count = (at: number) => this.#counts[at] ?? 0;
    const best = found.toSorted((a, b) => count(b) - count(a)).slice(0, limit);
    return best.flatMap((at) => this.#words[at] ?? []);
  }

  /** Index of the first word that is not before `word`. */
  #firstFrom(word: string): number {
    let [low, high] = [0, this.#words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#words[middle] ?? "") < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Merges what was added; searches come seldom beside additions. */
  #order(): void {
    if (this.#new.size === 0) return;
    for (const [word, count] of this.#new) {
      const at = this.#firstFrom(word);
      if (this.#words[at] !== word) continue;
      this.#counts[at] = (this.#counts[at] ?? 0) + count;
      this.#new.delete(word);
    }
    this.#mergeNew([...this.#new].toSorted(([a], [b]) => (a < b ? -1 : 1)));
    this.#new.clear();
  }

  #mergeNew(sorted: [string, number][]): void {
    if (sorted.length === 0) return;
    const [words, counts] = [this.#words, this.#counts];
    const merged: [string[], number[]] = [[], []];
    let at = 0;
    for (const [word, count] of sorted) {
      while (at < words.length && (words[at] ?? "") < word) {
        merged[0].push(words[at] ?? "");
        merged[1].push(counts[at] ?? 0);
        at += 1;
      }
      merged[0].push(word);
      merged[1].push(count);
    }
    this.#words = merged[0].concat(words.slice(at));
    this.#counts = merged[1].concat(counts.slice(at));
    this.#masks = null;
  }
}
