import { assert, property, string } from "fast-check";
import { expect, it } from "vitest";

import { insightsOf } from "@/utils/insights";

it("reads a claim whose spans point into the abstract as it was read", () => {
  const abstract = String.raw`We suf- fer less. Our model improves FID from 18.65 to 1.80 on ImageNet 256times256.`;
  const [claim] = insightsOf("A model", abstract).claims;
  expect(claim).toMatchObject({
    kind: "gain",
    value: 1.8,
    from: 18.65,
    metric: "FID",
    better: "lower",
  });
  expect(abstract.slice(claim?.number.start, claim?.number.end)).toBe("1.80");
  expect(abstract.slice(claim?.evidence.start, claim?.evidence.end)).toContain(
    "from 18.65 to 1.80",
  );
  expect(abstract.slice(claim?.sentence.start, claim?.sentence.end)).toMatch(/^Our model.*256\.$/);
});

it("leaves settings and names alone", () => {
  const abstract = "We train LLaMA-2 7B with 4-bit weights in 2024 on 12 benchmarks.";
  expect(insightsOf("A model", abstract).claims).toEqual([]);
});

it("never throws, and keeps every span within its text", () => {
  assert(
    property(string({ unit: "grapheme" }), string(), (title, abstract) => {
      for (const { source, evidence } of insightsOf(title, abstract).claims) {
        const { length } = source === "title" ? title : abstract;
        expect(evidence.start).toBeGreaterThanOrEqual(0);
        expect(evidence.end).toBeLessThanOrEqual(length);
      }
    }),
  );
});

it.each(["1.", "a- ", "https://", "1,000", "((((", "\\href{", "over ", "A ", "5% and "])(
  "stays linear on a long run of %j",
  (piece) => {
    const started = performance.now();
    insightsOf("", piece.repeat(20_000 / piece.length));
    expect(performance.now() - started).toBeLessThan(1500);
  },
);
