import { describe, expect, it } from "vitest";
import { numbersOf } from "@/utils/insights/numbers";

describe("a text that is all numbers", () => {
  it.each(["1–2 ", "12% ", "(1.2, 3.4) ", "2x ", "from 1 to 2 "])(
    "is read up to a limit, however often “%s” is repeated",
    (unit) => {
      const few = numbersOf(unit.repeat(1000));
      expect(few.length).toBeGreaterThan(30);
      expect(numbersOf(unit.repeat(2000))).toHaveLength(few.length);
      expect(few.length).toBeLessThanOrEqual(80);
    },
  );

  it("is read completely when it has the length of an abstract", () => {
    expect(numbersOf("We gain 2% here and 3x there. ".repeat(30))).toHaveLength(60);
  });
});
