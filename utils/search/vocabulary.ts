import { isNear, mistakesIn, MOST_MISTAKES } from "./is-near";
import { letterMask, mayBeNear } from "./letter-mask";
import type { Lines } from "./lines";

/** More than the papers of any library, and than the words of any index. */
const MAX = 2 ** 24;

/** Words in code-unit order, so that those of one beginning stand together. */
export class Vocabulary {
  #masks: Uint32Array | null = null;

  constructor(
    private readonly words: Lines,
    /** Papers that hold each word. */
    private readonly counts: Uint32Array,
  ) {}

  /** Papers that hold the word. */
  count(word: string): number {
    const at = this.words.firstFrom(word);
    return this.words.at(at) === word ? (this.counts[at] ?? 0) : 0;
  }

  /** Words that go on after `beginning`, those of the most papers first. */
  longer(beginning: string, limit: number): string[] {
    const from = this.words.firstFrom(beginning);
    const to = this.words.firstFrom(`${beginning}\u{ffff}`);
    const found: number[] = [];
    for (let at = from; at < to; at += 1) {
      if (this.words.lengthAt(at) > beginning.length) found.push(at);
    }
    return this.#mostFrequent(found, limit);
  }

  /** Other words that one may have meant, those of the most papers first. */
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
    // One number for count and place: numbers sort ten times faster than objects.
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
