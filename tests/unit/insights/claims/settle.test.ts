import { expect, it } from "vitest";

import type { Telling } from "@/utils/domain/insights";
import { settle } from "@/utils/insights/claims/settle";
import { claim } from "@/tests/unit/domain/claim";

const LIMITS = { words: 0.8, onlyWords: 0.5 };
/** A bare number, which Gloss has no own wording for. */
const BARE = { metric: null, unit: "", dataset: null, kind: "score" as const };

const cases: [name: string, given: [Telling, number][], settled: Telling[]][] = [
  ["a quotation that is surely understood", [["quoted", 0.8]], ["quoted"]],
  ["the only chip of a paper with less", [["quoted", 0.5]], ["quoted"]],
  ["nothing below that", [["quoted", 0.49]], ["held"]],
  [
    "of several unsure ones the clearest",
    [
      ["quoted", 0.6],
      ["quoted", 0.7],
    ],
    ["held", "quoted"],
  ],
  [
    "no unsure one beside a sure one",
    [
      ["quoted", 0.9],
      ["quoted", 0.7],
    ],
    ["quoted", "held"],
  ],
  ["what cannot be told in its own words", [["told", 0.9]], ["quoted"]],
  ["what is held back never", [["held", 1]], ["held"]],
];

it.each(cases)("shows %s", (_, given, settled) => {
  const all = given.map(([telling, chance]) => ({ claim: claim({ ...BARE, telling }), chance }));
  settle(all, LIMITS);
  expect(all.map((one) => one.claim.telling)).toEqual(settled);
});
