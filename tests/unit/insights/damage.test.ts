import { array, assert, constantFrom, pre, property } from "fast-check";
import { expect, it } from "vitest";

import { RULES } from "@/utils/insights/damage";

/** Building blocks of damaged text. */
const PIECES = (
  "&times; ５ 5 50 1,000 ． ， − 10 ⁻⁴ suf - fer http https : // / . a.io github com org \\href { } x } " +
  "\\times \\mu ^ \\circ \\pm \\text \\textbackslash \\ % $ , times le 000 rows and of"
).split(" ");

const HINTED = RULES.flatMap(([damage, , hint]) => (hint === undefined ? [] : [{ damage, hint }]));

it("finds no damage in text without the characters that hint at damage", () => {
  expect(HINTED.length).toBeGreaterThan(20);
  const text = array(constantFrom(...PIECES, " ", " "), { maxLength: 14 });
  assert(
    property(text, constantFrom(...HINTED), (pieces, { damage, hint }) => {
      const plain = pieces.join("").replaceAll(hint, "");
      pre(!plain.includes(hint));
      expect(plain.search(damage)).toBe(-1);
    }),
    { numRuns: 3000 },
  );
});
