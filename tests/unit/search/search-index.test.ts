import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { claim } from "@/tests/unit/domain/claim";
import type { Paper } from "@/utils/domain/paper";
import { insightsOf } from "@/utils/insights/index";
import { readQuery } from "@/utils/search/query";
import { SearchIndex } from "@/utils/search/search-index";

const paper = (id: number, title: string, rest: Partial<Paper> = {}): Paper => ({
  id,
  title,
  abstract: "",
  ids: [],
  aliases: [],
  insights: insightsOf(title, rest.abstract ?? ""),
  origins: [],
  addedAt: 0,
  ...rest,
});

const indexOf = (...papers: Paper[]) => {
  const index = SearchIndex.empty();
  for (const one of papers) index.add(one);
  return index;
};

const unsure = {
  metric: "Dice",
  dataset: "COCO",
  sure: [],
  telling: "quoted" as const,
};

const PAPERS = [
  paper(1, "GPT-4o at School", {
    abstract: "Code: https://github.com/a/b.",
    ids: ["arxiv:2501.00001"],
  }),
  paper(2, "Reading with Diffusion Models", {
    insights: {
      themes: ["diffusion"],
      claims: [claim({ metric: "FID", dataset: null, sure: ["metric"] })],
      links: [],
    },
  }),
  paper(3, "Unrelated", { abstract: "A school in the abstract only.", ids: ["arxiv:2401.00001"] }),
  paper(4, "Gemini for GPT4o Users", {
    aliases: ["A Former Name"],
    insights: { themes: [], claims: [claim(unsure)], links: [] },
  }),
  paper(5, "Ants and Bees", {
    insights: {
      themes: [],
      claims: [claim({ dataset: "ImageNet", sure: ["dataset"] })],
      links: [],
    },
  }),
];
const found = (text: string, followed: string[] = []) =>
  indexOf(...PAPERS).search(readQuery(text), followed);

describe("SearchIndex", () => {
  it.each([
    ["a word of title and abstract, title first", "school", [1, 3]],
    ["a name written as one word", "gpt4o ", [1, 4]],
    ["a name written as several words", "gpt 4o ", [1, 4]],
    ["the beginning of the last word", "reading dif", [2]],
    ["beginnings of all words", "read dif", [2]],
    ["a word with a letter missing", "difusion models ", [2]],
    ["a word with swapped letters", "raeding ", [2]],
    ["another title of a paper", "former name", [4]],
    ["a phrase's words", '"diffusion models"', [2]],
    ["papers with code", "has:code", [1]],
    ["papers with code that contain a word", "school has:code", [1]],
    ["papers of a metric", "metric:FID", [2]],
    ["papers of a dataset", "dataset:imagenet", [5]],
    ["nothing for an uncertain metric", "metric:dice", []],
    ["nothing for an uncertain dataset", "dataset:coco", []],
    ["papers of a theme by its id", "theme:diffusion", [2]],
    ["papers since a month", "school since:2024-06", [1]],
    ["nothing for an invalid date", "school since:yesterday", []],
    ["nothing for an unknown theme", "school theme:cooking", []],
    ["nothing for words that no paper has together", "school diffusion", []],
  ])("finds %s", (_, text, ids) => {
    expect(found(text)).toEqual(ids);
  });

  it("ranks a followed theme first among equal papers", () => {
    const alike = ["diffusion", "rag", "diffusion"].map((theme, at) =>
      paper(at + 1, "A study", { insights: { themes: [theme], claims: [], links: [] } }),
    );
    expect(indexOf(...alike).search(readQuery("study"), ["rag"])[0]).toBe(2);
  });

  it("ranks the newer of two equal papers first", () => {
    const [old, recent] = ["2001.00001", "2501.00001"] as const;
    const papers = [
      paper(1, "A study", { ids: [`arxiv:${recent}`] }),
      paper(2, "A study", { ids: [`arxiv:${old}`] }),
    ];
    expect(indexOf(...papers).search(readQuery("study"), [])).toEqual([1, 2]);
  });

  it("gives the same results from a snapshot, even after papers were replaced", () => {
    const words = ["alpha", "beta", "gamma", "delta", "alpine", "betamax", "GPT-4o", "FID"];
    const text = fc
      .array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 })
      .map((some) => some.join(" "));
    const papers = fc.array(fc.record({ title: text, abstract: text }), {
      minLength: 1,
      maxLength: 12,
    });
    const beyond = ["al", "betam", "gama", "detla", "gpt4o ", '"alpha beta"', "metric:FID"];
    const asked = fc
      .array(fc.constantFrom(...words, ...beyond), { minLength: 1, maxLength: 3 })
      .map((parts) => parts.join(" "));
    fc.assert(
      fc.property(papers, papers, asked, (first, later, query) => {
        const made = [...first, ...later].map(({ title, abstract }, at) =>
          paper(at + 1, title, { abstract }),
        );
        const whole = indexOf(...made);
        const before = indexOf(...made.slice(0, first.length)).snapshot();
        const restored = SearchIndex.restored(structuredClone(before.names));
        restored.restoreAbstracts(structuredClone(before.abstracts));
        for (const one of made.slice(first.length)) restored.add(one);
        expect(restored.search(readQuery(query), [])).toEqual(whole.search(readQuery(query), []));
      }),
      { numRuns: 50 },
    );
  });
});
