import { expect, it } from "vitest";
import { yearIn } from "@/utils/domain/appearance";
import { shownText } from "@/utils/domain/shown-text";

it.each<[unknown, string | null]>([
  ["Fold Lab", "Fold Lab"],
  ["  Fold Lab\u00A0", "Fold Lab"],
  ["x".repeat(12), "x".repeat(12)],
  ["x".repeat(13), null],
  ["", null],
  ["  ", null],
  ["Fold\u0000Lab", null],
  ["Fold\u202ELab", null],
  ["Fold\u2028Lab", null],
  ["Fold\uD800Lab", null],
  [12, null],
  [["Fold Lab"], null],
  [undefined, null],
])("%j limited to twelve characters is %j", (value, text) => {
  expect(shownText(value, 12)).toBe(text);
});

it.each<[unknown, number | null]>([
  [1599, null],
  [1600, 1600],
  [2026, 2026],
  [2100, 2100],
  [2101, null],
  [2026.5, null],
  ["in May 2026", 2026],
  ["2026, again 2026", 2026],
  ["2025 to 2026", null],
  ["20261", null],
  ["", null],
  [null, null],
])("the year in %j is %j", (value, year) => {
  expect(yearIn(value)).toBe(year);
});
