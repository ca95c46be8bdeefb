import { expect, it } from "vitest";

import learned from "@/assets/claim-weights.json";
import { judgedCases, type JudgedText } from "@/tools/learning/judged";
import { judgedRow } from "@/tools/learning/judged-row";
import { wordLimits } from "@/tools/learning/quote-limit";
import { learnQuotes } from "@/tools/learning/quote-model";
import { quoteOf } from "@/utils/insights/quotes";

const THINGS = ["memory", "latency", "energy", "cost", "error", "noise", "time", "traffic"];

/** A paper whose run with its verb can be read alone, and without it cannot. */
function paperOf(thing: string, at: number): JudgedText {
  const value = 20 + at;
  const abstract = `We show that our method reduces ${thing} by ${value}% on all devices.`;
  const number = abstract.indexOf(String(value));
  const end = number + 3;
  const own = true;
  return {
    paper: thing,
    text: { id: thing, title: "A Study", abstract },
    numbers: [
      {
        at: [number, end],
        own,
        told: { kind: "efficiency", unit: "%", metric: thing, from: null, right: own },
        dataset: null,
        runs: [
          [abstract.indexOf("reduces"), end, 1],
          [abstract.indexOf(thing), end, 0],
          [number, end, 0],
          [abstract.indexOf("reduces"), abstract.indexOf(" devices"), 0],
        ],
      },
    ],
  };
}

const papers = THINGS.map(paperOf);
const cases = papers.map((paper) => judgedCases(paper, learned));

it("reads the judged numbers", () => {
  expect(cases.every((some) => some.length === 1)).toBe(true);
});

it("learns to keep what good runs keep", () => {
  const weights = learnQuotes(cases.slice(1).flat());
  const [unseen] = cases[0] ?? [];
  if (unseen === undefined) throw new Error("no case");
  const { start, end } = quoteOf(unseen.reading, unseen.scene.view(), weights);
  expect(unseen.scene.view().text.slice(start, end)).toBe("reduces memory by 20%");
});

it("asks more of a quotation the more of them are to be right", () => {
  const { words, onlyWords } = wordLimits(cases, { words: 0.99, onlyWords: 0.5 });
  expect(words).toBeGreaterThanOrEqual(onlyWords);
});

it("takes a judgement for no other reading of its number", () => {
  const [given] = cases[0] ?? [];
  if (given === undefined) throw new Error("no case");
  const { told } = given.judged;
  const other = { ...given, judged: { ...given.judged, told: { ...told, kind: "size" } } };
  expect(judgedRow(given).truth.own).toBe(true);
  expect(judgedRow(other).has.told).toBe(false);
});
