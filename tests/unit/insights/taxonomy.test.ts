import { expect, it } from "vitest";

import phrases from "@/assets/theme-phrases.json";
import { THEMES, themeLabel } from "@/utils/insights/taxonomy";

it("holds 69 themes with ids of their own", () => {
  expect(new Set(THEMES.map(({ id }) => id)).size).toBe(69);
});

it("has phrases for every theme, in the same order", () => {
  expect(Object.keys(phrases)).toEqual(THEMES.map(({ id }) => id));
});

it("labels a known theme, and an unknown one by its id", () => {
  expect(themeLabel("peft-lora")).toBe("PEFT / LoRA");
  expect(themeLabel("of-tomorrow")).toBe("of-tomorrow");
});
