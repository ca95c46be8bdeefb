import { expect, it } from "vitest";
import { claim } from "@/tests/unit/domain/claim";
import { claimChips, stripClaims } from "@/utils/views/claim-chips";

const fid = claim({ value: 1.8, from: 18.65, metric: "FID", better: "lower", dataset: "ImageNet" });
const quote = claim({ value: 2.6, unit: "×", telling: "quoted", words: "2.6× throughput" });

it("words certain claims in Gloss's own words", () => {
  expect(claimChips([fid])).toEqual([
    {
      look: "better",
      text: "FID 18.65 → 1.80 ↓",
      spoken: "FID from 18.65 to 1.80 on ImageNet, lower is better",
      where: "ImageNet",
    },
  ]);
});

it("quotes the paper's words, announced as a quotation", () => {
  const titled = { ...quote, source: "title", value: 3.1, words: "3.1× speed" } as const;
  const evidence = { start: 40, end: 50 };
  expect(claimChips([quote, { ...titled, evidence }])).toEqual([
    {
      look: "quoted",
      text: "“2.6× throughput”",
      spoken: "Quote from the abstract: 2.6× throughput",
      where: null,
    },
    expect.objectContaining({ spoken: "Quote from the title: 3.1× speed" }),
  ]);
});

it("quotes claims that Gloss has no short and clear wording for", () => {
  const given = claim({ value: 40, unit: "%", kind: "efficiency", words: "with 40 % of it" });
  expect(claimChips([given])).toMatchObject([{ look: "quoted", text: "“with 40 % of it”" }]);
});

it("marks an improvement only when change and direction are certain and agree", () => {
  const gain = { value: 4, unit: "%", metric: "recall", change: "rise", better: "higher" } as const;
  const look = (given: object) => claimChips([claim({ ...gain, ...given })])[0]?.look;
  expect(look({})).toBe("better");
  expect(look({ change: null })).toBe("told");
  expect(look({ change: "fall" })).toBe("told");
  expect(look({ value: -4, change: null })).toBe("told");
  expect(look({ sure: ["metric"] })).toBe("told");
});

it("shows two chips, with only the fields that their words contain", () => {
  const claims = [
    claim({ metric: "IS", kind: "score", dataset: "an unsure one", sure: ["metric"], weight: 0.3 }),
    { ...fid, weight: 0.2 },
    { ...quote, weight: 0.9 },
    claim({ telling: "held", weight: 1 }),
  ];
  expect(stripClaims(claims)).toMatchObject([
    { told: false, claim: { words: "2.6× throughput" } },
    { told: true, claim: { metric: "IS", dataset: null } },
  ]);
});

it("shows a data set shared by two chips once, and announces it with each", () => {
  const is = claim({ value: 356.4, from: 80.4, metric: "IS", dataset: "ImageNet" });
  const [first, second] = claimChips([fid, is]);
  expect([first?.where, second?.where]).toEqual(["ImageNet", null]);
  expect(second?.spoken).toBe("IS from 80.4 to 356.4 on ImageNet");
});
