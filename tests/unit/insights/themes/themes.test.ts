import { assert, property, string } from "fast-check";
import { describe, expect, it } from "vitest";

import learned from "@/assets/theme-weights.json";
import { judgedThemes, themesOf } from "@/utils/insights/themes";

describe("themesOf", () => {
  it.each([
    [
      "LoRA-Flow: Dynamic LoRA Fusion",
      "We fine-tune large language models with LoRA.",
      "peft-lora",
    ],
    ["Denoising Diffusion", "A latent diffusion model for text-to-image generation.", "diffusion"],
    ["A Benchmark of Tables", "We introduce a new benchmark for tables.", "dataset-benchmark"],
    ["Post-training quantization", "4-bit quantized weights of LLMs.", "quantization"],
    ["Robust grasping", "A robot learns manipulation on a real-world robot.", "robotics"],
    ["Sample complexity of Q-learning", "We prove regret bounds.", "theory"],
  ])("gives %j its theme", (title, abstract, theme) => {
    expect(themesOf(title, abstract)).toContain(theme);
  });

  it.each([
    [
      "dataset-benchmark",
      "A model",
      "Experiments on three benchmark datasets show gains over LLMs.",
    ],
    [
      "code-generation",
      "Image segmentation",
      "Segmentation of images. Our code is available online.",
    ],
    ["image-recognition", "Optimizers", "We prove convergence of SGD; an ablation is on ImageNet."],
  ])("does not give %s when a word merely occurs", (theme, title, abstract) => {
    expect(themesOf(title, abstract)).not.toContain(theme);
  });

  it("gives one theme when a single phrase fits, and none when none does", () => {
    expect(themesOf("", "Something about music.")).toEqual(["audio-speech"]);
    expect(themesOf("", "")).toEqual([]);
    expect(themesOf("数据", "مرحبا \u0000")).toEqual([]);
  });

  it("never gives more than six themes or a theme twice, for any text", () => {
    assert(
      property(string({ unit: "grapheme" }), string(), (title, abstract) => {
        const themes = themesOf(
          `diffusion agents ${title}`,
          `LoRA video robot 3D audio ${abstract}`,
        );
        expect(themes.length).toBeLessThanOrEqual(6);
        expect(new Set(themes).size).toBe(themes.length);
      }),
    );
  });
});

describe("judgedThemes", () => {
  it("says which words led to a theme, in the title before the abstract", () => {
    const title = "Multi-Step Reasoning with Memory";
    const said = judgedThemes(title, "Reasoning of language models.").find(
      ({ theme }) => theme === "reasoning",
    )?.said;
    expect(said?.source).toBe("title");
    expect(title.slice(said?.span.start, said?.span.end)).toBe("Multi-Step Reasoning");
  });
});

it("considers the topic of a paper when a phrase alone would mislead", () => {
  const about = (words: string) =>
    judgedThemes("A new method", `We train a policy. ${words}`).find(
      ({ theme }) => theme === "robotics",
    )?.likelihood;
  const abstract = "A robot is shown.";
  const near = about(`${abstract} The arm grasps objects in the scene by its camera.`) ?? 0;
  const far = about(`${abstract} Stories in Finnish are translated by students of poetry.`) ?? 0;
  expect(near).toBeGreaterThan(far);
});

describe("the stored weights", () => {
  it("are small", () => {
    expect(JSON.stringify(learned).length).toBeLessThan(160_000);
  });
});
