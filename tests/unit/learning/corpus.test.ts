import { expect, it } from "vitest";

import { clusters } from "@/tools/learning/corpus/clusters";
import { coOccurrence } from "@/tools/learning/corpus/co-occurrence";
import { contextsOf } from "@/tools/learning/corpus/contexts";
import { wordDirections } from "@/tools/learning/word-directions";
import { countedTokens, placedTokens } from "@/tools/learning/corpus/tokens";
import { random } from "@/tools/matching/random";

it("puts words with the same contexts into one class", () => {
  const animals = ["cat", "dog", "horse"];
  const colours = ["red", "green", "blue"];
  const texts = animals.flatMap((animal) =>
    colours.map((colour) =>
      placedTokens(`The ${animal} sleeps well. Paint walls ${colour} today.`),
    ),
  );
  const table = coOccurrence(texts, 1);
  const next = random(1);
  const all = wordDirections(table, 4, next);
  const chosen = clusters({ all, size: 4, weights: table.totals }, 6, next);
  const classesOf = (words: string[]) =>
    new Set(words.map((word) => chosen[table.words.indexOf(word)]));
  expect(classesOf(animals).size).toBe(1);
  expect(classesOf(colours).size).toBe(1);
  expect(classesOf([...animals, ...colours]).size).toBe(2);
});

it("treats all numbers as one word, and keeps capitals only in names", () => {
  expect(placedTokens("The BERT model: 5.3 or 71")).toEqual([
    "the",
    "BERT",
    "model",
    ":",
    "#",
    "or",
    "#",
  ]);
});

it.each([
  ["an accuracy of 5 %", "accuracy", "of"],
  ["a 5 % accuracy", "accuracy", "beside"],
  ["raises accuracy by 5 %", "accuracy", "moved"],
  ["a gain of accuracy", "accuracy", "change"],
  ["the ImageNet dataset", "ImageNet", "data"],
  ["better than BERT", "BERT", "model"],
  ["results on the ImageNet", "ImageNet", "on"],
] as const)("counts in “%s” for “%s” only the context “%s”", (phrase, word, place) => {
  const { total, ...places } = contextsOf([countedTokens(phrase)]).get(word) ?? { total: 0 };
  expect(total).toBe(1);
  expect(Object.entries(places).filter(([, count]) => count > 0)).toEqual([[place, 1]]);
});

it("counts a word's contexts over all texts, together with its plural", () => {
  const texts = ["an error of 5", "errors of 6", "an error"].map(countedTokens);
  expect(contextsOf(texts).get("error")).toMatchObject({ total: 3, of: 2 });
});
