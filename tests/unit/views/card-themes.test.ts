import { expect, it } from "vitest";

import type { ThemeRules } from "@/utils/domain/own-theme";
import { cardThemes } from "@/utils/views/card-themes";

it("quotes the words that earned a theme, and nothing where they are gone", () => {
  const [found, gone] = cardThemes(["peft-lora", "theory"], "LoRA for all", "No more words.", {});
  expect(found).toEqual({ id: "peft-lora", label: "PEFT / LoRA", said: "LoRA" });
  expect(gone?.said).toBeNull();
});

it("quotes what earned a theme of the reader's own, and leaves out one that was removed", () => {
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
