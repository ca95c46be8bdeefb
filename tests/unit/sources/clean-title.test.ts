import { describe, expect, it } from "vitest";
import { cleanTitle } from "@/utils/sources/find/clean-title";
import { isTag } from "@/utils/sources/find/tag";

describe("a title in a list", () => {
  it.each([
    ["[14] A Study of Roads", "A Study of Roads"],
    ["(CVPR 2024) A Study of Roads", "A Study of Roads"],
    ["ICML 2023 oral, A Study of Roads", "A Study of Roads"],
    ["A Study of Roads [[arXiv 15 Nov 2018]]", "A Study of Roads"],
    ["A Study of Roads (VLDB 2021 from Ada Lin)", "A Study of Roads"],
    ["A Study of Roads | ICCV' 19 |", "A Study of Roads"],
    ["A Study of Roads. In NeurIPS 2017/", "A Study of Roads"],
    ["Where do roads lead? In ICML 2018.", "Where do roads lead?"],
    ["A Study of Roads, NIPS, 2013.", "A Study of Roads"],
    ["A Study of Roads, arXiv:1512.03385.", "A Study of Roads"],
    ["A Study of Roads (Read more on", "A Study of Roads"],
    ["A Study of Roads, see", "A Study of Roads"],
    [":fire: A Study of Roads :star:", "A Study of Roads"],
    ["[1706.03762] A Study of Roads | OpenReview", "A Study of Roads"],
    ['Doe, Ana, et al. "A Study of Roads." IEEE TPAMI 38.7 (2016): 1425.', "A Study of Roads"],
    [
      "Lin, A. M., & Osei, P. (2022). A Study of Roads. Journal of Roads, 3(1).",
      "A Study of Roads",
    ],
    ["A Study of Roads (Short Paper)", "A Study of Roads"],
    ["A Study of Roads (Best Student Paper Award)", "A Study of Roads"],
    ["A. Lin and B. C. Osei, A Study of Roads, Proc. Road Soc. 3 (1982)", "A Study of Roads"],
    ["D H Lin & B P Osei. A Study of Roads. Journal of Roads", "A Study of Roads"],
    [
      "Explore, Exploit, and Explain: Roads with Bandits",
      "Explore, Exploit, and Explain: Roads with Bandits",
    ],
    [
      "A Study of Roads in Nets. A.V. Lin and N. Osei, J. Roads 9, 342, (2008).",
      "A Study of Roads in Nets",
    ],
  ])("%s is %s", (text, title) => {
    expect(cleanTitle(text)).toBe(title);
  });

  it.each([
    "LoRA: Low-Rank Adaptation of Large Language Models",
    "Emergent Misalignment in LLMs",
    "Nets That Learn One Thing (and Forget Another)",
    "GPT-4 Technical Report",
    "Pruned In One-Shot",
    "Generalization in Adversarial Nets (GANs)",
  ])("%s is unchanged", (title) => {
    expect(cleanTitle(title)).toBe(title);
  });
});

describe("a venue or a date", () => {
  it.each([
    "ICCV' 19",
    "NeurIPS 2020 (Oral)",
    "15 Nov 2018",
    "2024-05-13",
    "ICML2019",
    "arXiv",
    "Published WACV 24",
  ])("is %s", (text) => {
    expect(isTag(text)).toBe(true);
  });

  it.each(["Segment Anything", "Deep Learning", "UserGPT Technical Report", "Attention"])(
    "is not %s",
    (text) => {
      expect(isTag(text)).toBe(false);
    },
  );
});
