import { assert, constantFrom, nat, property, record, type Arbitrary } from "fast-check";
import { describe, expect, it } from "vitest";

import { dayIn, factsIn, mergedFacts, type PaperFacts } from "@/utils/domain/paper-facts";

it.each([
  ["2026-05-30T00:00:00.000Z", "2026-05-30"],
  ["2026-05-30", "2026-05-30"],
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
])("of %j only what can be true is taken", (given, facts) => {
  expect(factsIn(given)).toEqual(facts);
});

const facts = record(
  {
    published: constantFrom("2026-05-30", "2026-06-01", "2025-01-01"),
    stars: nat(100),
    upvotes: nat(100),
  },
  { requiredKeys: [] },
) as Arbitrary<PaperFacts>;

describe("facts of several digests", () => {
  it("are the earliest day and the greatest counts", () => {
    const known = { published: "2026-06-01", stars: 3, upvotes: 9 };
    expect(mergedFacts(known, { published: "2026-05-30", stars: 5, upvotes: 2 })).toEqual({
      published: "2026-05-30",
      stars: 5,
      upvotes: 9,
    });
  });

  it("are the same in any order, and nothing new changes nothing", () => {
    assert(
      property(facts, facts, (a, b) => {
        const both = mergedFacts(a, b);
        expect(mergedFacts(b, a)).toEqual(both);
        expect(mergedFacts(both, a)).toBe(both);
      }),
    );
  });
});
