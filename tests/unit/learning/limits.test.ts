import { expect, it } from "vitest";

import { chosenLimits, type JudgedRow } from "@/tools/learning/limits";
import { tellingOf } from "@/utils/insights/confidence/judge";

const HAS = { own: true, told: true, metric: true, dataset: true, from: true };

/** Whether the number and the fields of a reading are right, or how likely that is. */
interface Pair<T> {
  own: T;
  field: T;
}

const all = <T>({ own, field }: Pair<T>, told: T) => ({
  own,
  told,
  metric: field,
  dataset: field,
  from: field,
});

/** A paper with one reading. */
const paper = (chance: Pair<number>, right: Pair<boolean>): JudgedRow[] => [
  {
    row: {
      features: [],
      truth: all(right, right.own && right.field),
      has: HAS,
      value: 1,
      isSize: false,
    },
    chances: all(chance, chance.field),
  },
];

/** Evenly spread from 0 to 1, independent for different steps. */
const spread = (at: number, step: number) => (at * step) % 1;

/** The likelier, the more often right: never at 0.5, always at 1. */
const papers = Array.from({ length: 2000 }, (_, at) => {
  const [own, field] = [spread(at, 0.618_034), spread(at, 0.754_878)];
  return paper(
    { own: 0.5 + own / 2, field: 0.5 + field / 2 },
    { own: spread(at, 0.569_84) < own, field: spread(at, 0.819_173) < field },
  );
});

/** Tolerated difference from the goal, by chance with so few papers. */
const LUCK = 0.04;
const GOALS = { told: 0.7, quoted: 0.7, field: 0.7 };
const limits = chosenLimits(papers, GOALS);

const shareRight = (rows: readonly JudgedRow[], field: "own" | "told" | "metric") =>
  rows.filter(({ row }) => row.truth[field]).length / rows.length;

it.each([
  ["told", "told"],
  ["quoted", "own"],
] as const)(
  "chooses limits above which %s claims are right as often as required",
  (telling, field) => {
    const shown = papers.flat().filter(({ chances }) => tellingOf(chances, limits) === telling);
    expect(shown.length).toBeGreaterThan(50);
    expect(Math.abs(shareRight(shown, field) - 0.7)).toBeLessThan(LUCK);
  },
);

it("chooses limits above which a field is right as often as required", () => {
  const own = papers.flat().filter(({ row }) => row.truth.own);
  const shown = own.filter(({ chances }) => chances.metric >= limits.metric);
  expect(shown.length).toBeGreaterThan(50);
  expect(Math.abs(shareRight(shown, "metric") - 0.7)).toBeLessThan(LUCK);
});

it("is not misled by a few wrong chips just above a limit", () => {
  const some = (count: number, field: number, right: (at: number) => boolean) =>
    Array.from({ length: count }, (_, at) =>
      paper({ own: 1, field }, { own: true, field: right(at) }),
    );
  const unlucky = [
    ...some(100, 0.9, (at) => at < 75),
    ...some(20, 0.79, () => false),
    ...some(20, 0.78, () => true),
  ];
  // Of those near 0.79 half are right: 71 % of all with both groups, only 63 % with the unlucky one.
  expect(chosenLimits(unlucky, GOALS).metric).toBeLessThan(0.79);
});

it("chooses the lowest limit that meets the goal", () => {
  const easy = chosenLimits(papers, { told: 0, quoted: 0, field: 0 });
  expect(easy).toEqual({ told: 0.3, quoted: 0.3, metric: 0.3, dataset: 0.3, from: 0.3 });
});

it.each([
  ["told", "told"],
  ["quoted", "quoted"],
  ["field", "metric"],
  ["field", "dataset"],
  ["field", "from"],
] as const)("raises the limit when the goal is higher for: %s (%s)", (goal, limit) => {
  const strict = chosenLimits(papers, { ...GOALS, [goal]: 0.85 });
  expect(strict[limit]).toBeGreaterThan(limits[limit]);
});

it.each([
  ["told", { own: 1, field: 1 }, { own: true, field: false }],
  ["metric", { own: 1, field: 1 }, { own: true, field: false }],
  ["quoted", { own: 1, field: 0 }, { own: false, field: false }],
] as const)(
  "chooses the highest limit when the goal cannot be reached: %s",
  (limit, chance, right) => {
    expect(chosenLimits([paper(chance, right)], GOALS)[limit]).toBe(0.98);
  },
);

it("ignores the fields of a number that is not the paper's own", () => {
  const others = Array.from({ length: 500 }, () =>
    paper({ own: 1, field: 1 }, { own: false, field: false }),
  );
  expect(chosenLimits([...papers, ...others], GOALS).metric).toBe(limits.metric);
});
