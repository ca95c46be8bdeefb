import { describe, expect, it } from "vitest";

import type { Direction } from "@/utils/domain/insights";
import { changeIn } from "@/utils/insights/claims/change";
import { settingsOf } from "@/utils/insights/claims/setting";
import { numbersOf } from "@/utils/insights/numbers";

/** The change of the last number of a text. */
function changeOf(text: string, better: Direction | null = null, from: number | null = null) {
  const setting = settingsOf(text, numbersOf(text)).at(-1);
  if (setting === undefined) throw new Error(`No number in ${text}`);
  return changeIn(setting, from, better);
}

describe("the direction of a change", () => {
  it.each([
    ["It reduces latency by 40%.", "fall"],
    ["The accuracy drops by 4%.", "fall"],
    ["It achieves a 4% reduction in error.", "fall"],
    ["It needs 4x fewer samples.", "fall"],
    ["It boosts recall by 4%.", "rise"],
    ["It gives 4% higher recall.", "rise"],
    ["Recall changes by +4.2%.", "rise"],
    ["It reaches 70% accuracy.", null],
    ["It outperforms Foo with only 10% training data.", null],
    ["It reduces the memory to 30%.", null],
  ])(
    "comes from a verb of rising or falling, whichever direction is better: %j",
    (text, change) => {
      expect(changeOf(text)).toBe(change);
      expect(changeOf(text, "higher")).toBe(change);
      expect(changeOf(text, "lower")).toBe(change);
    },
  );

  it.each<[string, Direction | null, string | null]>([
    ["It improves accuracy by 4%.", "higher", "rise"],
    ["It improves perplexity by 4%.", "lower", "fall"],
    ["It improves foobarity by 4%.", null, null],
    ["It outperforms the baseline by 4%.", "higher", "rise"],
    ["It gives 4% better perplexity.", "lower", "fall"],
    ["It reduces Hamming loss and one-error by 18%.", "lower", "fall"],
    ["There is a loss of 4%.", "higher", "fall"],
    ["It is 48% smaller and 2x faster.", "higher", null],
    ["It is 2x faster.", "higher", "rise"],
    ["It is 2x slower.", "higher", "fall"],
    ["It degrades accuracy by 4%.", "higher", "fall"],
    ["It degrades perplexity by 4%.", "lower", "rise"],
    ["It degrades foobarity by 4%.", null, null],
  ])(
    "comes from the better direction when the text only says better or worse: %j (%s)",
    (...given) => {
      const [text, better, change] = given;
      expect(changeOf(text, better)).toBe(change);
    },
  );

  it.each<[number, string | null]>([
    [60, "rise"],
    [80, "fall"],
    [70, null],
  ])("comes from the values when there is a baseline (%d to 70)", (from, change) => {
    expect(changeOf("It improves foobarity to 70%.", null, from)).toBe(change);
  });

  it.each(["It reduces latency by 4% higher recall.", "It raises recall by 4% lower."])(
    "is unknown when the text says both: %j",
    (text) => {
      expect(changeOf(text)).toBeNull();
    },
  );

  it.each([
    "It reduces latency, but accuracy stays at 4%.",
    "It reduces latency. It reaches 4%.",
    "It reaches 4% but drops others.",
    "It reaches 4%, whereas the rest drops.",
    "It reaches 4% (lower than before).",
  ])("does not come from a word in another clause: %j", (text) => {
    expect(changeOf(text)).toBeNull();
  });

  it("does not change when the next clause has the opposite direction", () => {
    const text = "It raises recall by 4%, but error drops.";
    expect(changeOf(text)).toBe("rise");
  });
});
