import { expect, it } from "vitest";

import type { ThemeRules } from "@/utils/domain/own-theme";
import { cardThemes } from "@/utils/views/card-themes";

it("quotes the words that led to a theme, and nothing when they are gone", () => {
  const [found, gone] = cardThemes(["peft-lora", "theory"], "LoRA for all", "No more words.", {});
  expect(found).toEqual({ id: "peft-lora", label: "PEFT / LoRA", said: "LoRA" });
  expect(gone?.said).toBeNull();
});

it("quotes the words for the reader's own themes, and omits a removed theme", () => {
  const gui: ThemeRules = {
    label: "GUI",
    phrases: ["graphical user interface*"],
    colour: "teal",
  };
  const themes = cardThemes(
    ["own-gui", "own-gone"],
    "Agents",
    "We use Graphical-User-Interfaces.",
    { "own-gui": gui },
  );
  expect(themes).toEqual([
    { id: "own-gui", label: "GUI", hue: 178, said: "graphical user interfaces" },
  ]);
});
