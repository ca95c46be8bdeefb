import { expect, it } from "vitest";

import { cardThemes } from "@/utils/views/card-themes";

it("quotes the words that earned a theme, and nothing where they are gone", () => {
  const [found, gone] = cardThemes(["peft-lora", "theory"], "LoRA for all", "No more words.");
  expect(found).toEqual({ id: "peft-lora", label: "PEFT / LoRA", said: "LoRA" });
  expect(gone?.said).toBeNull();
});
