import { array, assert, constantFrom, dictionary, double, property, string } from "fast-check";
import { expect, it } from "vitest";

import learned from "@/assets/claim-weights.json";
import { joined, pieceOf } from "@/utils/insights/signs/piece";
import { placeOf, signIndexOf } from "@/utils/insights/signs/sign-index";
import { spelt, type Telling } from "@/utils/insights/signs/tell";
import { totalOf } from "@/utils/insights/signs/total";

const WORDS = ["", "a", "of", "accuracy", "title case", "é", "× 3"] as const;
const names = array(constantFrom(...WORDS), { minLength: 1, maxLength: 6 });

it("gives the hash of the whole text when its pieces are combined", () => {
  assert(
    property(array(string(), { maxLength: 6 }), (texts) => {
      expect(joined(texts.map(pieceOf))).toEqual(pieceOf(texts.join(" ")));
    }),
  );
});

it("finds every learned name at its own index, and no other name", () => {
  const all = Object.keys(learned.metric);
  const index = signIndexOf(all);
  all.forEach((name, place) => expect(placeOf(index, pieceOf(name))).toBe(place));
  for (const name of all) expect(placeOf(index, pieceOf(`${name}?`))).toBe(-1);
});

it("sums the weights of the names, however they are combined", () => {
  const weights = dictionary(
    names.map((words) => words.join(" ")),
    double({ min: -3, max: 3, noNaN: true }),
  );
  assert(
    property(weights, array(names), (weighed, signs) => {
      const naive = signs.reduce((sum, words) => sum + (weighed[words.join(" ")] ?? 0), 0);
      const tellAll: Telling = (tell) => {
        for (const [first = "", ...others] of signs) tell(pieceOf(first), ...others.map(pieceOf));
      };
      expect(totalOf(tellAll, weighed)).toBeCloseTo(naive, 9);
      expect(spelt(tellAll)).toEqual(signs.map((words) => words.join(" ")));
    }),
  );
});
