import { expect, it } from "vitest";

import { affinitiesOf } from "@/tools/learning/topics/affinities";
import { mainDirections } from "@/tools/learning/topics/main-directions";
import { deviation, dot, ridge } from "@/tools/learning/topics/ridge";
import { wordTable } from "@/tools/learning/topics/word-table";
import { random } from "@/tools/matching/random";

const SUBJECTS = ["robot arm grasp", "poem verse rhyme", "cell gene tissue", "road car lane"]
  .concat("chord song choir", "bank loan debt")
  .map((words) => words.split(" "));
/** Two words of one subject per text; later subjects have more texts. */
const TEXTS = SUBJECTS.flatMap(([a = "", b = "", c = ""], more) =>
  Array.from({ length: 3 + more }, () => [`${a} ${b}`, `${b} ${c}`, `${a} ${c}`]).flat(),
);
const table = wordTable(TEXTS, 100);

it("keeps the most common words, except those in a fifth of all texts", () => {
  const many = Array.from({ length: 20 }, (_, i) => `every ${i < 3 ? "some" : `one${i}`}`);
  expect(wordTable(many, 1).words).toEqual(["some"]);
});

it("rates a word rarer the fewer texts contain it", () => {
  const rarity = (word: string) => table.rarity[table.words.indexOf(word)] ?? 0;
  expect(rarity("robot")).toBeGreaterThan(rarity("loan"));
});

it("gives every text a vector of length 1", () => {
  for (const { strengths } of table.rows) expect(Math.hypot(...strengths)).toBeCloseTo(1);
});

it("places words that texts use together close to each other, and others apart", () => {
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

it("finds orthogonal unit directions, the same on every run", () => {
  const all = mainDirections(table, 2, random(1));
  const column = (i: number) => [...all].filter((_, at) => at % 2 === i);
  expect(dot(column(0), column(1))).toBeCloseTo(0);
  expect(dot(column(0), column(0))).toBeCloseTo(1);
  expect(mainDirections(table, 2, random(1))).toEqual(all);
});

it("recovers the factors of the columns", () => {
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

it("shrinks the factors when regularised", () => {
  expect(ridge([Float64Array.from([1])], 1)([4])[0]).toBeCloseTo(2);
});

it("measures the standard deviation of numbers", () => {
  expect(deviation([1, 3])).toBe(1);
});

it("is positive for texts like those with a theme's phrases, and 0 for a theme without any", () => {
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
