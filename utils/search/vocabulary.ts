import { isNear, mistakesIn, MOST_MISTAKES } from "./is-near";
import { letterMask, mayBeNear } from "./letter-mask";
import type { Lines } from "./lines";

/** Above the number of papers of any library, and of words of any index. */
const MAX = 2 ** 24;

/** Words in code-unit order, so that words with the same prefix are adjacent. */
export class Vocabulary {
  #masks: Uint32Array | null = null;

  constructor(
    private readonly words: Lines,
    /** Number of papers that contain each word. */
    private readonly counts: Uint32Array,
  ) {}

  /** Number of papers that contain the word. */
  count(word: string): number {
    const at = this.words.firstFrom(word);
    return this.words.at(at) === word ? (this.counts[at] ?? 0) : 0;
  }

  /** Words that continue `beginning`, the most frequent first. */
  longer(beginning: string, limit: number): string[] {
    const from = this.words.firstFrom(beginning);
    const to = this.words.firstFrom(`${beginning}\u{ffff}`);
    const found: number[] = [];
    for (let at = from; at < to; at += 1) {
      if (this.words.lengthAt(at) > beginning.length) found.push(at);
    }
    return this.#mostFrequent(found, limit);
  }

  /** Words within a typo or two of `word`, the most frequent first. */
  near(word: string, limit: number): string[] {
    const masks = (this.#masks ??= this.#everyMask());
    const mask = letterMask(word);
    const mistakes = mistakesIn(word.length);
    const found: number[] = [];
    for (let at = 0; at < masks.length; at += 1) {
      if (!mayBeNear(mask, masks[at] ?? 0, mistakes)) continue;
      if (Math.abs(this.words.lengthAt(at) - word.length) > MOST_MISTAKES) continue;
      if (isNear(word, this.words.at(at))) found.push(at);
    }
    return this.#mostFrequent(found, limit);
  }

  #mostFrequent(found: number[], limit: number): string[] {
    // One number for count and position: numbers sort ten times faster than objects.
    const packed = Float64Array.from(found, (at) => (this.counts[at] ?? 0) * MAX + MAX - 1 - at);
    const best = packed.toSorted().subarray(-limit).toReversed();
    return Array.from(best, (one) => this.words.at(MAX - 1 - (one % MAX)));
  }

  #everyMask(): Uint32Array {
    const masks = new Uint32Array(this.words.size);
    for (let at = 0; at < masks.length; at += 1) masks[at] = letterMask(this.words.at(at));
    return masks;
  }
}
