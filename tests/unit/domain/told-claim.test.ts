import { assert, constantFrom, double, option, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { claimText } from "@/utils/domain/claim-text";
import type { Claim } from "@/utils/domain/insights";
import { toldClaim, whereOf } from "@/utils/domain/told-claim";
import { claim } from "./claim";

const NAMES = [
  "F1 points",
  "minutes",
  "training minutes",
  "trainable parameters",
  "parameters",
  "FPS",
  "inference speed",
  "GPU memory",
  "% of memory",
  "points",
  "average accuracy",
  "times",
  "average pairwise preference agreement of expert annotators",
  "latency reduction",
  "tokens per second",
];
const UNITS = ["", "%", "×", "orders", "points", "minutes", "parameters", "FPS", "GB", "tokens"];

const made = record({
  kind: constantFrom("score", "gain", "efficiency", "size"),
  value: double({ noNaN: true, min: -1e3, max: 1e10 }),
  unit: constantFrom(...UNITS),
  from: option(double({ noNaN: true, min: -1e3, max: 1e10 })),
  metric: option(constantFrom(...NAMES)),
  dataset: option(constantFrom("ImageNet", "ImageNet accuracy", "a".repeat(58), "points")),
  bound: option(constantFrom("up to", "about", "over", "at least")),
  better: option(constantFrom("higher", "lower")),
  change: option(constantFrom("rise", "fall")),
}).map((given) => claim(given as Partial<Claim>));

const chip = (told: Claim) => [claimText(told), whereOf(told)].filter(Boolean).join(" · ");

/** Random claims that can be told: about one in 25. */
const tellable = made.filter((given) => toldClaim(given) !== null);

/** Asserts a condition for all told claims made from random ones. */
const always = (holds: (text: string, told: Claim, given: Claim) => void) =>
  assert(
    property(tellable, (given) => {
      const told = toldClaim(given);
      if (!told) throw new Error("It is not told");
      holds(chip(told), told, given);
    }),
    { numRuns: 200 },
  );

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}@]+/gu) ?? [];

describe("the text of a chip", { timeout: 60_000 }, () => {
  it("is at most 60 characters long", () => {
    always((text) => expect(text.length).toBeLessThanOrEqual(60));
  });

  it("does not repeat a word", () => {
    always((text) => {
      const words = wordsOf(text).map((word) => word.replace(/s$/, ""));
      expect(words).toEqual([...new Set(words)]);
    });
  });

  it("has only whole words, each from the claim or from Gloss's vocabulary", () => {
    const own = wordsOf(
      "up to about over at least difference in on more less fewer larger smaller higher lower faster slower order orders of magnitude point minute M B T",
    );
    always((text, _, { metric, unit, dataset }) => {
      const known = new Set([...own, ...wordsOf(`${metric} ${unit} ${dataset}`)]);
      expect(wordsOf(text).filter((word) => !known.has(word))).toEqual([]);
    });
  });

  it("is never only a number and a unit", () => {
    const bare =
      /^(?:up to |about |over |at least )?[+−]?[\d,.]+[MBT]?(?: → [−\d,.]+[MBT]?)?[ ×]*(?:%|points?|minutes?|GB)?$/;
    always((text) => expect(text).not.toMatch(bare));
  });

  it("shows every field that it claims to show", () => {
    always((text, { metric, dataset, kind }) => {
      expect(text).toContain(dataset ?? "");
      expect(text).toContain(kind === "score" ? (metric ?? "") : "");
    });
  });
});

const long = "average pairwise preference agreement";

it.each<[string, Partial<Claim>, Partial<Claim> | null]>([
  [
    "all fields when there is space",
    { metric: "F1", dataset: "SQuAD" },
    { metric: "F1", dataset: "SQuAD" },
  ],
  [
    "a claim without a data set that is too long",
    { metric: long, dataset: "Annotated Arabic News" },
    { metric: long, dataset: null },
  ],
  [
    "a claim without a metric that is too long beside a data set",
    { metric: `${long} of all experts`, change: "rise", unit: "points", dataset: "OSWorld" },
    { metric: null, dataset: "OSWorld" },
  ],
  [
    "nothing when the only field is a metric that is too long",
    { metric: `${long} of annotators` },
    null,
  ],
  ["nothing for only a number", { unit: "points" }, null],
  ["nothing for a gain of zero", { kind: "gain", value: 0, unit: "%", metric: "recall" }, null],
  ["nothing when the metric repeats the unit", { unit: "minutes", metric: "minutes" }, null],
  [
    "a rate that is both metric and unit",
    { kind: "efficiency", unit: "FPS", metric: "FPS" },
    { metric: "FPS" },
  ],
  [
    "nothing for a share that may be what remains or what is saved",
    { kind: "efficiency", unit: "%", metric: "memory" },
    null,
  ],
  [
    "a share that was saved",
    { kind: "efficiency", unit: "%", metric: "memory", change: "fall" },
    { metric: "memory" },
  ],
  [
    "nothing for hours that may be what remains or what is saved",
    { kind: "efficiency", unit: "hours", metric: "time", change: "fall" },
    null,
  ],
  [
    "a count without the metric guessed for it",
    { kind: "size", unit: "images", metric: "accuracy" },
    { metric: null },
  ],
  ["nothing for a size with only a unit", { kind: "size", unit: "×", metric: "data" }, null],
])("words %s", (_, given, told) => {
  const full = claim({ value: 4, ...given });
  expect(toldClaim(full)).toEqual(told && { ...full, ...told });
});
