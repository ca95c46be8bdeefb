import { expect, it } from "vitest";

import seed from "@/tests/gold/seed.json";
import { insightsOf } from "@/utils/insights";
import { singular } from "@/utils/insights/attribution/singular";
import { repair } from "@/utils/insights/repair";
import { isVerbal } from "@/utils/insights/words/classes";
import { isFunctionWord, isUnitWord } from "@/utils/insights/words/function-words";
import { tokensOf } from "@/utils/insights/words/tokens";

/** All sequences of up to eight words of a text, the possible names of a metric. */
function runsOf(text: string): Set<string> {
  const tokens = tokensOf(text);
  const runs = tokens.flatMap(({ start }, first) =>
    tokens.slice(first, first + 8).map(({ end }) => text.slice(start, end)),
  );
  return new Set(runs.flatMap((run) => [run, singular(run)]));
}

const papers = seed.map(({ title, abstract }) => {
  const { claims } = insightsOf(title, abstract);
  const runs = runsOf(`${repair(title).text}\n${repair(abstract).text}`);
  return { runs, metrics: claims.flatMap(({ metric }) => metric ?? []) };
});
const metrics = papers.flatMap((paper) => paper.metrics);

/** Implied metrics, without a word in the text: "3x faster" is about speed. */
const IMPLIED = new Set(["speed", "size"]);

it("finds metrics in the bundled digest", () => {
  expect(metrics.length).toBeGreaterThan(80);
});

it("names a metric with whole words of the text, or with what they imply", () => {
  const made = papers.flatMap(({ runs, metrics: named }) =>
    named.filter((name) => !runs.has(name)),
  );
  expect(made.filter((name) => !IMPLIED.has(name))).toEqual([]);
});

it.each<[string, (words: string[]) => boolean]>([
  ["a word for a unit", (words) => words.every(isUnitWord)],
  ["a number", (words) => words.some((word) => /^[+-]?[\d.,]+%?$/.test(word))],
  [
    "a name with a function word at an end",
    (words) => [words[0], words.at(-1)].some((word = "") => isFunctionWord(word)),
  ],
])("does not name a metric with %s", (_, isBad) => {
  expect(metrics.filter((name) => isBad(name.split(" ")))).toEqual([]);
});

it("does not start the name of a metric with a verb", () => {
  const begun = metrics.filter((name) => isVerbal(tokensOf(name)[0]?.kind ?? ""));
  expect(begun).toEqual([]);
});
