import { expect, it } from "vitest";
import { amount, withUnit } from "@/utils/domain/amount";

it.each([
  [27039, "27,039"],
  [35_000_000, "35M"],
  [11_300_000, "11.3M"],
  [1_250_000_000, "1.25B"],
  [1_234_567, "1,234,567"],
  [4.03, "4.03"],
  [0.98765, "0.9877"],
  [0.00002, "0.00002"],
  [0, "0"],
  [1 / 3, "0.33"],
  [-0.998, "−0.998"],
])("writes %d as %s", (value, text) => {
  expect(amount(value)).toBe(text);
});

it("gives a number as many decimals as the number beside it", () => {
  expect([amount(18.65, 1.8), amount(1.8, 18.65)]).toEqual(["18.65", "1.80"]);
});

it.each([
  [4, "%", "4 %"],
  [4, "×", "4×"],
  [4, "", "4"],
  [4, "points", "4 points"],
  [1, "points", "1 point"],
  [1, "orders", "1 order of magnitude"],
  [2, "orders", "2 orders of magnitude"],
])("writes %d with the unit “%s” as %s", (value, unit, text) => {
  expect(withUnit(value, unit)).toBe(text);
});
