import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isNear } from "@/utils/search/is-near";
import { Lines } from "@/utils/search/lines";
import { Vocabulary } from "@/utils/search/vocabulary";

const filled = (words: string[]) => {
  const sorted = [...new Set(words)].toSorted((a, b) => (a < b ? -1 : 1));
  const countOf = (word: string) => words.filter((other) => other === word).length;
  return new Vocabulary(Lines.of(sorted), Uint32Array.from(sorted, countOf));
};
const LETTER = fc.constantFrom("a", "b", "c", "d");
/** Few letters, so that words collide, share prefixes and are similar. */
const word = fc.string({ unit: LETTER, minLength: 1, maxLength: 10 });
const someWords = fc.array(word);

describe("Vocabulary", () => {
  it("counts and completes words like a plain list", () => {
    fc.assert(
      fc.property(someWords, fc.string({ unit: LETTER }), (words, asked) => {
        const vocabulary = filled(words);
        const longer = new Set(words.filter((one) => one.startsWith(asked) && one !== asked));
        expect(vocabulary.count(asked)).toBe(words.filter((one) => one === asked).length);
        expect(new Set(vocabulary.longer(asked, 1000))).toEqual(longer);
      }),
    );
  });

  it("finds the same similar words as a scan", () => {
    fc.assert(
      fc.property(someWords, fc.string({ unit: LETTER, maxLength: 10 }), (words, asked) => {
        const near = new Set(words.filter((one) => isNear(asked, one)));
        expect(new Set(filled(words).near(asked, 1000))).toEqual(near);
      }),
    );
  });

  it("ranks the words with the most papers first", () => {
    const vocabulary = filled(["transport", "transformer", "transform", "transformer"]);
    expect(vocabulary.longer("trans", 2)).toEqual(["transformer", "transform"]);
  });
});

describe("isNear", () => {
  it.each([
    ["diffsion", "diffusion", true],
    ["iffusion", "diffusion", true],
    ["difusino", "diffusion", false],
    ["attenttion", "attention", true],
    ["attnetion", "attention", true],
    ["smantic", "semantic", true],
    ["graf", "graph", false],
    ["vit", "bit", false],
    ["lora", "lora", false],
    ["transfomr", "transformer", true],
  ])("%s for %s: %s", (typed, meant, near) => {
    expect(isNear(typed, meant)).toBe(near);
  });
});
