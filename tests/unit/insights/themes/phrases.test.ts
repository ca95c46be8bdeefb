import { expect, it } from "vitest";

import { hitsIn } from "@/utils/insights/themes/phrases";
import { wordsOf } from "@/utils/insights/themes/words";

const written = (text: string) => [
  ...new Set(hitsIn(wordsOf(text)).map(({ phrase }) => phrase.written)),
];

it.each([
  ["Mixture-of-Experts", "mixture of experts"],
  ["two GANs", "gan"],
  ["quantizers", "quantiz*"],
  ["We introduce a large and hard benchmark", "introduce … benchmark"],
  ["RL", "rl"],
])("finds in %j the phrase %j", (text, phrase) => {
  expect(written(text)).toContain(phrase);
});

it.each([
  ["began", "gan"],
  ["gantry", "gan"],
  [
    "We introduce a method. It is fast, simple and needs neither data nor labels nor a benchmark",
    "introduce … benchmark",
  ],
])("does not find in %j the phrase %j", (text, phrase) => {
  expect(written(text)).not.toContain(phrase);
});

it("maps positions back to the original text", () => {
  const text = "  Text-to-Image,  with LoRA";
  const { text: plain, toGiven } = wordsOf(text);
  expect(plain).toBe("text to image with lora ");
  expect(text.slice(toGiven(plain.indexOf("lora")))).toBe("LoRA");
});
