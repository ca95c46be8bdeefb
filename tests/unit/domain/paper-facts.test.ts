import { array, assert, constantFrom, nat, property, record } from "fast-check";
import { describe, expect, it } from "vitest";

import { dayIn, factsIn, mergedFacts, type PaperFacts } from "@/utils/domain/paper-facts";

it.each([
  ["2026-05-30T00:00:00.000Z", "2026-05-30"],
  ["2026-05-30", "2026-05-30"],
  ["2026/05/30", "2026-05-30"],
  ["Fri, 12 Jun 2026 00:00:00 -0400", "2026-06-12"],
  ["12 Jun 2026", "2026-06-12"],
  ["2026", null],
  ["Mar 12", null],
  ["2026-02-30", null],
  ["", null],
])("the day in “%s” is %s", (date, day) => {
  expect(dayIn(date)).toBe(day);
});

it.each([
  [
    { stars: 12, upvotes: "3" },
    { stars: 12, upvotes: 3 },
  ],
  [{ stars: Infinity, upvotes: -1 }, {}],
  [{ stars: 1e9, upvotes: 1.5 }, {}],
  [{ stars: "<b>", upvotes: null, date: 5 }, {}],
  [{ date: "2026-05-30T00:00:00.000Z" }, { published: "2026-05-30" }],
  [{ date: "May 2026" }, { year: 2026 }],
  [{ date: "2025 to 2026", year: "0026" }, {}],
  [
    { date: "2026-05-30", year: "2027", venue: "ICML" },
    { published: "2026-05-30", venue: "ICML", year: 2027 },
  ],
  [
    { authors: ["Ada Lovelace", " Bo ", 5, "", "A\u202Eb", "A\nB", "x".repeat(101)] },
    { authors: ["Ada Lovelace", "Bo"] },
  ],
  [{ authors: "Ada Lovelace", venue: ["ICML"], organisation: 7 }, {}],
  [{ venue: "v".repeat(201), organisation: "A\u2066lab" }, {}],
  [
    { organisation: "Some Lab", venue: "ICML" },
    { venue: "ICML", organisation: "Some Lab" },
  ],
])("only plausible facts of %j are accepted", (given, facts) => {
  expect(factsIn(given)).toEqual(facts);
});

it("only the first hundred of thousands of authors are kept, in order", () => {
  const all = Array.from({ length: 3000 }, (_, at) => `Author ${at}`);
  expect(factsIn({ authors: all })).toEqual({ authors: all.slice(0, 100), moreAuthors: true });
});

const names = constantFrom("Ada Lovelace", "A. Lovelace", "Bo", "Cy", "Di");
const facts = record(
  {
    published: constantFrom("2026-05-30", "2026-06-01", "2025-01-01"),
    stars: nat(100),
    upvotes: nat(100),
    authors: array(names, { minLength: 1, maxLength: 3 }),
    moreAuthors: constantFrom(true),
    venue: constantFrom("ICML", "ICLR", "Journal of Paper"),
    year: constantFrom(2024, 2025),
    organisation: constantFrom("Lab", "Bab", "A Lab"),
  },
  { requiredKeys: [] },
).map(({ moreAuthors, ...said }) =>
  mergedFacts({}, (said.authors && moreAuthors ? { ...said, moreAuthors } : said) as PaperFacts),
);

describe("facts of several digests", () => {
  it("are merged to the earliest day and the highest counts", () => {
    const known = { published: "2026-06-01", stars: 3, upvotes: 9 };
    expect(mergedFacts(known, { published: "2026-05-30", stars: 5, upvotes: 2 })).toEqual({
      published: "2026-05-30",
      stars: 5,
      upvotes: 9,
    });
  });

  it.each<[string, PaperFacts, PaperFacts, PaperFacts]>([
    [
      "the longer list of authors wins",
      { authors: ["Ada Augusta Lovelace"] },
      { authors: ["A", "B"] },
      { authors: ["A", "B"] },
    ],
    [
      "of equally long lists, the one with fuller names wins",
      { authors: ["A. B", "C"] },
      { authors: ["Ada B", "C"] },
      { authors: ["Ada B", "C"] },
    ],
    [
      "a venue wins over only a year",
      { year: 2023 },
      { venue: "ICML", year: 2024 },
      { venue: "ICML", year: 2024 },
    ],
    [
      "a venue does not take the other’s year",
      { year: 2023 },
      { venue: "ICML" },
      { venue: "ICML" },
    ],
    [
      "a venue with its year wins",
      { venue: "A long name" },
      { venue: "ICML", year: 2024 },
      { venue: "ICML", year: 2024 },
    ],
    [
      "otherwise the longer name wins",
      { organisation: "Lab" },
      { organisation: "A Lab" },
      { organisation: "A Lab" },
    ],
  ])("%s", (_, one, other, wanted) => {
    expect(mergedFacts(one, other)).toEqual(wanted);
    expect(mergedFacts(other, one)).toEqual(wanted);
  });

  it("never mix two lists of authors, or a venue with the year of another", () => {
    assert(
      property(array(facts, { minLength: 1, maxLength: 4 }), (all) => {
        const { authors, moreAuthors, venue, year } = all.reduce((before, more) =>
          mergedFacts(before, more),
        );
        expect(all.map((one) => [one.authors, one.moreAuthors])).toContainEqual([
          authors,
          moreAuthors,
        ]);
        expect(all.map((one) => [one.venue, one.year])).toContainEqual([venue, year]);
      }),
    );
  });

  it("are the same in any order, and unchanged when nothing is new", () => {
    assert(
      property(facts, facts, facts, (a, b, c) => {
        const both = mergedFacts(a, b);
        expect(JSON.stringify(mergedFacts(b, a))).toBe(JSON.stringify(both));
        expect(mergedFacts(both, c)).toEqual(mergedFacts(a, mergedFacts(b, c)));
        expect(mergedFacts(both, a)).toBe(both);
      }),
    );
  });
});
