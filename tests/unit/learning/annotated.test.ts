import { expect, it } from "vitest";
import { annotated } from "@/tools/learning/annotated";
import { insightsOf } from "@/utils/insights";
import { claimChips } from "@/utils/views/claim-chips";

const abstract = `Our model improves FID from 18.65 to
  1.80 on ImageNet, and needs only 40 %  of the
  GPU memory.`;
const { shown } = annotated({ id: "a", title: "A Model", abstract });
const chips = claimChips(insightsOf("A Model", abstract).claims);

it("lists a strip's chips in order, told or quoted as shown there", () => {
  expect(shown.map(({ told }) => told)).toEqual(chips.map(({ look }) => look !== "quoted"));
  expect(shown.length).toBeGreaterThan(0);
});

it("gives the text of a told chip and the fields that it shows", () => {
  const told = shown.filter((chip) => chip.told);
  const texts = chips.filter(({ look }) => look !== "quoted");
  expect(told.map(({ text }) => text)).toEqual(
    texts.map(({ text, where }) => [text, where].filter(Boolean).join(" · ")),
  );
  const fields = ["text", "value", "told", "kind", "unit", "metric", "dataset", "from"];
  expect(told.every((chip) => Object.keys(chip).join() === fields.join())).toBe(true);
});

it("gives the quoted words of a quoted chip on one line", () => {
  const plain = abstract.replaceAll(/\s+/g, " ");
  const quoted = shown.filter((chip) => !chip.told);
  expect(quoted.filter(({ text }) => !plain.includes(text))).toEqual([]);
});
