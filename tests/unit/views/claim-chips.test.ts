import { expect, it } from "vitest";
import { claim } from "@/tests/unit/domain/claim";
import { claimChips, stripClaims } from "@/utils/views/claim-chips";

const fid = claim({ value: 1.8, from: 18.65, metric: "FID", better: "lower", dataset: "ImageNet" });
const quote = claim({ value: 2.6, unit: "×", telling: "quoted", words: "2.6× throughput" });

it("tells in Gloss's words what is sure", () => {
  expect(claimChips([fid])).toEqual([
    {
      look: "better",
      text: "FID 18.65 → 1.80 ↓",
      spoken: "FID from 18.65 to 1.80 on ImageNet, lower is better",
      where: "ImageNet",
    },
  ]);
});

it("quotes the paper's own words, spoken as a quotation of their text", () => {
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

it("quotes what Gloss has no short and clear words for", () => {
  const given = claim({ value: 40, unit: "%", kind: "efficiency", words: "with 40 % of it" });
  expect(claimChips([given])).toMatchObject([{ look: "quoted", text: "“with 40 % of it”" }]);
});

it("looks like an improvement only where change and direction are sure and agree", () => {
  const gain = { value: 4, unit: "%", metric: "recall", change: "rise", better: "higher" } as const;
  const look = (given: object) => claimChips([claim({ ...gain, ...given })])[0]?.look;
  expect(look({})).toBe("better");
  expect(look({ change: null })).toBe("told");
  expect(look({ change: "fall" })).toBe("told");
  expect(look({ value: -4, change: null })).toBe("told");
  expect(look({ sure: ["metric"] })).toBe("told");
});

it("shows two, with just the fields that their words say", () => {
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

it("says a data set that two chips share once for the eye, and with each for the ear", () => {
  const is = claim({ value: 356.4, from: 80.4, metric: "IS", dataset: "ImageNet" });
  const [first, second] = claimChips([fid, is]);
  expect([first?.where, second?.where]).toEqual(["ImageNet", null]);
  expect(second?.spoken).toBe("IS from 80.4 to 356.4 on ImageNet");
});
