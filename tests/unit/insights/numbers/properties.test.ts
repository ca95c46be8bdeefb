import { array, assert, constantFrom, property, string } from "fast-check";
import { expect, it } from "vitest";

import { numbersOf } from "@/utils/insights/numbers";
import { repair } from "@/utils/insights/repair";

const PIECES = [
  "from | to |±|-|–|/|,|.| and |%|x|×| times|K| million|1|23|4.56|7,890|10^6|1e-3|three|half a |億|（",
  "vs. |~|up to |F|GPT-4| points| GB|ms|$|\\|{|}|(|)|[|]| |\n|+|1/0",
].flatMap((pieces) => pieces.split("|"));
const likely = array(constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(""));

it.each([
  ["any text", string({ unit: "grapheme" }), 0],
  ["broken numbers", likely, 100],
])(
  "keeps the spans of %s in order, within the text and outside of digits and words",
  (_, texts, least) => {
    let found = 0;
    assert(
      property(texts, (original) => {
        const { text } = repair(original);
        let done = 0;
        for (const { start, end, value } of numbersOf(text)) {
          expect(start).toBeGreaterThanOrEqual(done);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start - 1, start)).not.toMatch(/[\dA-Za-z]/);
          expect(text.slice(end - 1, end + 1)).not.toMatch(/^\d\d$/);
          expect(value).not.toBeNaN();
          done = end;
          found += 1;
        }
      }),
      { numRuns: 400 },
    );
    expect(found).toBeGreaterThanOrEqual(least);
  },
);

/** Milliseconds of the processor: those of other programs are not counted. */
const time = (text: string) => {
  const before = process.cpuUsage();
  numbersOf(repair(text).text);
  return process.cpuUsage(before).user / 1000;
};

it.each([
  "1",
  "1.",
  "1,",
  "1-",
  "1/",
  "1 ",
  "5% ",
  "from 1 to ",
  "a 5 vs. 6 ",
  "±",
  "$1",
  "x-1",
  "half a ",
  "(1",
  "+1 ",
  "1:",
  "[1,",
])("takes linear time on a text made of %j", (piece) => {
  // A quadratic rule takes ten times as long.
  const text = piece.repeat(200_000 / piece.length);
  time(text.slice(0, 5000));
  expect(time(text)).toBeLessThan(5000);
});
