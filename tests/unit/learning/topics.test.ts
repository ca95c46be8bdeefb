import { expect, it } from "vitest";

import { affinitiesOf } from "@/tools/learning/topics/affinities";
import { mainDirections } from "@/tools/learning/topics/main-directions";
import { deviation, dot, ridge } from "@/tools/learning/topics/ridge";
import { wordTable } from "@/tools/learning/topics/word-table";

const PAIRS = ["robot arm", "robot grasp", "arm grasp", "poem verse", "poem rhyme", "verse rhyme"];
const table = wordTable([...PAIRS, ...PAIRS.slice(0, 3), "the x", "the x", "the x"], 6);

it("keeps the commonest words, but not those of a fifth of all texts", () => {
  const many = Array.from({ length: 20 }, (_, i) => `every ${i < 3 ? "some" : `one${i}`}`);
  expect(wordTable(many, 1).words).toEqual(["some"]);
});

it("strengthens rare words, and gives every text the same length", () => {
  for (const { strengths } of table.rows)
    expect([0, 1]).toContain(Math.round(Math.hypot(...strengths) * 1e6) / 1e6);
});

it("lays words near each other that texts use together", () => {
  const pairs = wordTable(
    Array.from({ length: 10 }, () => PAIRS).flatMap((all, i) => all.concat(`rest${i} filler${i}`)),
    200,
  );
  const size = 2;
  const all = mainDirections(pairs, size);
  const at = (word: string) => {
    const place = pairs.words.indexOf(word) * size;
    return all.subarray(place, place + size);
  };
  const cosine = (a: string, b: string) =>
    dot(at(a), at(b)) / (Math.hypot(...at(a)) * Math.hypot(...at(b)));
  expect(pairs.words).toContain("rest1");
  expect(Math.abs(cosine("rest1", "filler1"))).toBeGreaterThan(0.9);
});

it("finds directions that stand upright on each other, the same each time", () => {
  const all = mainDirections(table, 2);
  const column = (i: number) => [...all].filter((_, at) => at % 2 === i);
  expect(dot(column(0), column(1))).toBeCloseTo(0);
  expect(dot(column(0), column(0))).toBeCloseTo(1);
  expect(mainDirections(table, 2)).toEqual(all);
});

it("finds what the columns were multiplied by", () => {
  const rows = [
    [1, 0],
    [0, 1],
    [1, 1],
    [2, 1],
  ].map((row) => Float64Array.from(row));
  const [first, second] = ridge(rows, 1e-9)([3, -2, 1, 4]);
  expect(first).toBeCloseTo(3);
  expect(second).toBeCloseTo(-2);
});

it("finds less where it is pulled towards 0", () => {
  expect(ridge([Float64Array.from([1])], 1)([4])[0]).toBeCloseTo(2);
});

it("measures how far numbers lie from their mean", () => {
  expect(deviation([1, 3])).toBe(1);
});

it("is positive for texts like those in which a theme's phrases stand, and 0 for a silent theme", () => {
  const topics = [
    [1, 0],
    [1, 0],
    [0, 1],
    [0, 1],
  ].map((row) => Float64Array.from(row));
  const loud = [new Map([["robotics", 4]]), new Map([["robotics", 9]]), new Map(), new Map()];
  const affinities = affinitiesOf(topics, loud);
  const [first = 0, second = 0] = affinities["robotics"] ?? [];
  expect(first).toBeGreaterThan(second);
  expect(affinities["video"]?.every((one) => Math.abs(one) === 0)).toBe(true);
});
