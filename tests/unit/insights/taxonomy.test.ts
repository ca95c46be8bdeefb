import { expect, it } from "vitest";

import { THEMES, themeLabel } from "@/utils/insights/taxonomy";

it("holds 69 themes with ids of their own", () => {
  expect(new Set(THEMES.map(({ id }) => id)).size).toBe(69);
});

it("labels a known theme, and an unknown one by its id", () => {
  expect(themeLabel("peft-lora")).toBe("PEFT / LoRA");
  expect(themeLabel("of-tomorrow")).toBe("of-tomorrow");
});
