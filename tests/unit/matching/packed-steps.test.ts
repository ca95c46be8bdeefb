import { array, assert, integer, property, stringMatching, tuple } from "fast-check";
import { expect, it } from "vitest";
import { packSteps, unpackSteps } from "@/utils/matching/packed-steps";

it("restores every word with its step", () => {
  const word = stringMatching(/^[a-zà-öæœø]{2,40}$/u);
  const step = integer({ min: 0, max: 25 });
  assert(
    property(array(tuple(word, step)), (pairs) => {
      const steps = new Map(pairs);
      expect(unpackSteps(packSteps(steps))).toEqual(steps);
    }),
  );
});

it("stores the prefix shared with the previous word only once", () => {
  const steps = new Map([
    ["abstract", 3],
    ["abstraction", 0],
    ["abuse", 1],
  ]);
  expect(packSteps(steps)).toBe("AabstractDIionACuseB");
});
