import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Vocabulary } from "@/utils/search/vocabulary";
import { isNear } from "@/utils/search/is-near";

const filled = (words: string[]) => {
  const vocabulary = new Vocabulary();
  for (const word of words) vocabulary.add(word);
  return vocabulary;
};
const LETTER = fc.constantFrom("a", "b", "c", "d");
/** Few letters, so that words collide, begin alike and are near each other. */
const someWords = fc.array(fc.string({ unit: LETTER, minLength: 1, maxLength: 10 }));

describe("Vocabulary", () => {
  it("counts, goes on and comes back from a snapshot as a list of words does", () => {
    fc.assert(
      fc.property(someWords, someWords, fc.string({ unit: LETTER }), (first, later, asked) => {
        const vocabulary = filled(first);
        vocabulary.longer(asked, 1);
        for (const word of later) vocabulary.add(word);
        const all = [...first, ...later];
        const longer = new Set(all.filter((word) => word.startsWith(asked) && word !== asked));
        for (const tried of [vocabulary, Vocabulary.restored(vocabulary.snapshot())]) {
          expect(tried.count(asked)).toBe(all.filter((word) => word === asked).length);
          expect(new Set(tried.longer(asked, 1000))).toEqual(longer);
        }
      }),
    );
  });

  it("finds every near word that a scan finds", () => {
    fc.assert(
      fc.property(someWords, fc.string({ unit: LETTER, maxLength: 10 }), (words, asked) => {
        const near = new Set(words.filter((word) => isNear(asked, word)));
        expect(new Set(filled(words).near(asked, 1000))).toEqual(near);
      }),
    );
  });

  it("puts the words of most papers first", () => {
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
