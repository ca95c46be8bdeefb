import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ownThemeFinder } from "@/utils/insights/themes/own-themes";

const finder = (...phrases: string[]) =>
  ownThemeFinder([{ id: "own-x", label: "X", phrases, colour: "red" }]);

describe("a word or phrase of a reader's own theme", () => {
  it.each([
    ["in the title", "mamba", "Vision Mamba", "", "mamba"],
    ["in the abstract", "mamba", "A title", "We use Mamba.", "mamba"],
    ["across hyphens and lines", "state space", "State-\nSpace", "", "state space"],
    ["in the plural", "world model", "World Models", "", "world models"],
    ["as a prefix", "quantiz*", "Quantization", "", "quantization"],
    [
      "as a prefix in its last word only",
      "state space model*",
      "",
      "state space modelling",
      "state space modelling",
    ],
    ["in full-width letters", "mamba", "Ｍａｍｂａ", "", "mamba"],
    ["in Chinese, between other words", "扩散", "基于扩散的模型", "", "扩 散"],
  ])("is found %s", (_, phrase, title, abstract, said) => {
    expect(finder(phrase)(title, abstract)).toEqual([{ theme: "own-x", said }]);
  });

  it.each([
    ["within another word", "rag", "Storage"],
    ["at the start of a longer word", "quant", "Quantum"],
    ["across title and abstract", "state space", "State"],
    ["in another order", "space state", "State Space"],
  ])("is not found %s", (_, phrase, title) => {
    expect(finder(phrase)(title, "space")).toEqual([]);
  });

  it("treats regular expression characters literally", () => {
    expect(finder("(a+)+$ b", "[x-z]")("aaaaaaaaaaaaaaaaaaaaaaaaaaaa!", "x y z")).toEqual([]);
  });

  it("agrees with a plain comparison word by word", () => {
    const word = fc.constantFrom("state", "space", "model", "models", "a");
    const words = fc.array(word, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(words, fc.array(word, { minLength: 1, maxLength: 2 }), (text, phrase) => {
        const isAt = (at: number) =>
          phrase.every((one, n) => {
            const isLast = n === phrase.length - 1;
            return text[at + n] === one || (isLast && text[at + n] === `${one}s`);
          });
        const found = finder(phrase.join(" "))("", text.join(" ")).length > 0;
        expect(found).toBe(text.some((_one, at) => isAt(at)));
      }),
    );
  });
});
