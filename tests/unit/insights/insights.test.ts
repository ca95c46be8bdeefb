import { array, assert, constantFrom, property, string } from "fast-check";
import { describe, expect, it } from "vitest";

import { insightsOf } from "@/utils/insights";

it("reads a claim whose spans point into the original abstract", () => {
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

it("does not read settings and names as claims", () => {
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

/** CPU time of this process in milliseconds, little affected by other load. */
function computing(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Twenty times the slowest text; a pattern that backtracks takes thousands of times longer. */
const MS_A_CHARACTER = 1;
const allowed = (text: string) => 200 + text.length * MS_A_CHARACTER;

it.each([
  "1.",
  "a- ",
  "https://",
  "1,000",
  "((((",
  "\\href{",
  "over ",
  "A ",
  "5% and ",
  "from 1 to ",
  "vs. 5% (",
  "on the AaBb dataset, ",
  "we introduce a, ",
  "\\textbf{$",
  "\u0000\u202e",
  "مرحبا 5% ",
  "精度提高5%。",
])(
  "takes linear time on a long run of %j",
  (piece) => {
    const text = piece.repeat(20_000 / piece.length);
    expect(computing(() => insightsOf("", text))).toBeLessThan(allowed(text));
  },
  60_000,
);

const PIECES = [
  "5",
  "%",
  " ",
  ".",
  ",",
  "-",
  "(",
  ")",
  "from ",
  "to ",
  "on ",
  "A",
  "Bb-1",
  "we ",
  "over ",
];

it("takes linear time on any mixture of what its patterns look for", () => {
  const soup = array(constantFrom(...PIECES), { minLength: 500, maxLength: 2000 });
  assert(
    property(soup, (pieces) => {
      const text = pieces.join("");
      expect(computing(() => insightsOf("", text))).toBeLessThan(allowed(text));
    }),
    { numRuns: 10 },
  );
}, 60_000);

describe("text without a claim", () => {
  it.each([
    "",
    "   \n\t ",
    "We release version 1.2.3 of the tool.",
    "See arXiv 2501.12345 and 10.1145/3292500.3330701.",
    "We compare with GPT-4, GPT-4o, ResNet-50, ViT-L/14 and LLaMA-3.1-8B.",
    "The learning rate is 10^{-3} and decays to 3/4.",
    "Call +1 (555) 010-9999 or 030 1234567.",
    "Released on 2024-05-17 at 10:30.",
    "Section 3.2, Figure 4 and Table 5 show this.",
    "\\mathcal{L}_{\\theta} = \\frac{1}{2}\\sum_{i=1}^{n} x_i^2",
    "$$$ {{{ }}} \\\\ \\frac{ \\begin{equation}",
    "\u0000\u0001\u0007 \u202eabc\u202c \u200f",
    "هذا النص ليس بالإنجليزية ويذكر الرقم ٥٠.",
    "这是一篇关于模型的论文。",
    "Это описание модели без результатов.",
  ])("has none: %j", (abstract) => {
    expect(insightsOf("A model", abstract).claims).toEqual([]);
  });
});

it("reads an abstract of 50,000 characters to the end", () => {
  const abstract = `${"Models are trained on text. ".repeat(1800)}It improves accuracy by 4.2%.`;
  expect(insightsOf("A model", abstract).claims).toMatchObject([{ value: 4.2, unit: "%" }]);
});
