import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexWords, otherSpellings, queryWords, readingWords } from "@/utils/domain/search-words";
import { isUnspaced, neededGrams } from "@/utils/domain/unspaced";
import { SAME } from "./same-titles";

describe("the words of a text", () => {
  it.each([
    ["GPT-4o at School", ["gpt", "4o", "gpt4o", "at", "school"]],
    ["基于GPT-4的检测", ["基于", "gpt", "4", "gpt4", "的", "检测"]],
    [String.raw`$\pi_0$: A Flow`, ["pi0", "a", "flow"]],
    ["Œuvre &amp;amp; β-VAE", ["oeuvre", "and", "beta", "vae", "betavae"]],
    ["Straße", ["strasse"]],
    ["", []],
  ])("of “%s” are in its order", (text, words) => {
    expect(readingWords(text).filter(Boolean)).toEqual(words);
  });

  it("include the two-letter spelling of umlauts", () => {
    expect(indexWords("Größe")).toEqual(["grosse", "groesse"]);
    expect(otherSpellings("Größe der Bäume")).toEqual(
      new Map([
        ["grosse", "groesse"],
        ["baume", "baeume"],
      ]),
    );
  });

  it.each(SAME)("are the same with %s: %s, %s", (_, a, b) => {
    const index = new Set(indexWords(a));
    const asked = queryWords(b);
    const joined = [...index].join("");
    // Names may be written as one word or in parts.
    expect(asked.every((word) => index.has(word) || joined.includes(word))).toBe(true);
  });

  it("contain all words of any part of an unspaced text, wherever the dictionary splits it", () => {
    const letters = fc.string({
      unit: fc.constantFrom(...Array.from("深度学习的目标检测音声認識モデルニュー언어모델의")),
      minLength: 2,
      maxLength: 20,
    });
    fc.assert(
      fc.property(letters, fc.nat(), fc.integer({ min: 2, max: 6 }), (text, from, length) => {
        const all = Array.from(text);
        const start = from % all.length;
        const stretch = all.slice(start, start + length).join("");
        const index = new Set(indexWords(`GPT ${text}-4`));
        const needed = queryWords(stretch).flatMap(neededGrams);
        expect(needed.filter((word) => !index.has(word))).toEqual([]);
      }),
    );
  });

  it("of plain text are the same as before other scripts were supported", () => {
    const plain = fc.string({
      unit: fc.constantFrom(...Array.from("abC9 -+:.,'(")),
      maxLength: 40,
    });
    const naive = (text: string) =>
      text.split(/\s+/).flatMap((token) => {
        const parts: string[] = token.toLowerCase().match(/[a-z0-9+]+/g) ?? [];
        return parts.length > 1 ? parts.concat(parts.join("")) : parts;
      });
    fc.assert(
      fc.property(plain, (text) => {
        expect(indexWords(text)).toEqual(naive(text));
        expect(isUnspaced(text)).toBe(false);
      }),
    );
  });
});
