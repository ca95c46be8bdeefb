import { expect, it } from "vitest";

import phrases from "@/assets/theme-phrases.json";
import { THEMES, themeLabel } from "@/utils/insights/taxonomy";

it("has 69 themes with unique ids", () => {
  expect(new Set(THEMES.map(({ id }) => id)).size).toBe(69);
});

it("has phrases for every theme, in the same order", () => {
  expect(Object.keys(phrases)).toEqual(THEMES.map(({ id }) => id));
});

it("labels a known theme, and an unknown one by its id", () => {
  expect(themeLabel("peft-lora")).toBe("PEFT / LoRA");
  expect(themeLabel("of-tomorrow")).toBe("of-tomorrow");
});
