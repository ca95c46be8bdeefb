import { expect, it } from "vitest";

import { affinitiesOf } from "@/tools/learning/topics/affinities";
import { mainDirections } from "@/tools/learning/topics/main-directions";
import { deviation, dot, ridge } from "@/tools/learning/topics/ridge";
import { wordTable } from "@/tools/learning/topics/word-table";
import { random } from "@/tools/matching/random";

const SUBJECTS = ["robot arm grasp", "poem verse rhyme", "cell gene tissue", "road car lane"]
  .concat("chord song choir", "bank loan debt")
  .map((words) => words.split(" "));
/** Two words of a subject a text, each subject one text more than the one before. */
const TEXTS = SUBJECTS.flatMap(([a = "", b = "", c = ""], more) =>
  Array.from({ length: 3 + more }, () => [`${a} ${b}`, `${b} ${c}`, `${a} ${c}`]).flat(),
);
const table = wordTable(TEXTS, 100);

it("keeps the commonest words, but not those of a fifth of all texts", () => {
  const many = Array.from({ length: 20 }, (_, i) => `every ${i < 3 ? "some" : `one${i}`}`);
  expect(wordTable(many, 1).words).toEqual(["some"]);
});

it("takes a word for the rarer the fewer texts have it", () => {
  const rarity = (word: string) => table.rarity[table.words.indexOf(word)] ?? 0;
  expect(rarity("robot")).toBeGreaterThan(rarity("loan"));
});

it("gives every text the same length", () => {
  for (const { strengths } of table.rows) expect(Math.hypot(...strengths)).toBeCloseTo(1);
});

it("lays words near each other that texts use together, and others apart", () => {
  const size = SUBJECTS.length;
  const all = mainDirections(table, size, random(1));
  const at = (word: string) => {
    const place = table.words.indexOf(word) * size;
    return all.subarray(place, place + size);
  };
  const cosine = (a: string, b: string) =>
    dot(at(a), at(b)) / (Math.hypot(...at(a)) * Math.hypot(...at(b)));
  expect(cosine("robot", "grasp")).toBeGreaterThan(0.9);
  expect(Math.abs(cosine("robot", "poem"))).toBeLessThan(0.2);
});

it("finds directions that stand upright on each other, the same each time", () => {
  const all = mainDirections(table, 2, random(1));
  const column = (i: number) => [...all].filter((_, at) => at % 2 === i);
  expect(dot(column(0), column(1))).toBeCloseTo(0);
  expect(dot(column(0), column(0))).toBeCloseTo(1);
  expect(mainDirections(table, 2, random(1))).toEqual(all);
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
