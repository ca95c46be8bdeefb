import fc from "fast-check";
import { expect, it } from "vitest";
import { packSteps, unpackSteps } from "@/utils/matching/packed-steps";

it("brings every word back with its step", () => {
  const word = fc.stringMatching(/^[a-zà-öæœø]{2,40}$/u);
  const step = fc.integer({ min: 0, max: 25 });
  fc.assert(
    fc.property(fc.array(fc.tuple(word, step)), (pairs) => {
      const steps = new Map(pairs);
      expect(unpackSteps(packSteps(steps))).toEqual(steps);
    }),
  );
});

it("writes what a word shares with the one before once", () => {
  const steps = new Map([
    ["abstract", 3],
    ["abstraction", 0],
    ["abuse", 1],
  ]);
  expect(packSteps(steps)).toBe("AabstractDIionACuseB");
});
