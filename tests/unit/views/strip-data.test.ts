import { describe, expect, it } from "vitest";
import type { Insights, Link } from "@/utils/domain/insights";
import type { Paper } from "@/utils/domain/paper";
import { claim } from "@/tests/unit/domain/claim";
import { asPaper, pageStrip } from "@/utils/views/page-strip";
import { previewPaper } from "@/utils/views/preview-paper";
import { isAnnounced, stripData } from "@/utils/views/strip-data";
import type { OwnThemes } from "@/utils/views/theme-tags";

const CODE: Link = { url: "https://github.com/a/b", kind: "code" };
const PROJECT: Link = { url: "https://a.example", kind: "project" };
const SILENT: Insights = { themes: [], claims: [], links: [] };
const FID = claim({ value: 1.8, from: 18.65, metric: "FID", better: "lower" });
const PAGE = {
  title: String.raw`Pictures of $256\times256$`,
  abstract: "An abstract.",
  ids: ["arxiv:2404.02905" as const],
};
const OWN: OwnThemes = {
  "own-scale": { label: "Next scale", phrases: ["scale"], colour: "teal" },
};

describe("code counts as announced", () => {
  it.each<[string, Partial<Insights>, boolean]>([
    ["when it is promised and nothing is linked", { announced: true }, true],
    ["when it is promised beside a project page", { announced: true, links: [PROJECT] }, true],
    ["not when it is linked", { announced: true, links: [PROJECT, CODE] }, false],
    ["not when it was not promised", {}, false],
    ["not when only a page is linked", { links: [PROJECT] }, false],
  ])("%s", (_, insights, is) => {
    expect(isAnnounced({ ...SILENT, ...insights })).toBe(is);
  });
});

it("a strip shows what the library knows, with the reader's own themes", () => {
  const held = claim({ value: 3, telling: "held" });
  const insights = { ...SILENT, themes: ["own-scale", "diffusion"], claims: [FID, held] };
  const paper: Paper = { ...asPaper(PAGE, { ...insights, links: [CODE] }), id: 7 };
  expect(stripData(paper, { paper: 7, how: "title", confidence: 0.9 }, OWN)).toEqual({
    paper: 7,
    title: "Pictures of 256×256",
    how: "title",
    confidence: 0.9,
    themes: [
      { id: "own-scale", label: "Next scale", hue: 178 },
      { id: "diffusion", label: expect.any(String) as string },
    ],
    claims: [expect.objectContaining({ text: "FID 18.65 → 1.80 ↓" })],
    claimCount: 2,
    links: [CODE],
    announced: false,
  });
});

describe("the strip of an unknown paper", () => {
  it.each<[string, Partial<Insights>]>([
    ["a theme", { themes: ["diffusion"] }],
    ["a claim", { claims: [FID] }],
    ["as many themes as claims", { themes: ["diffusion"], claims: [FID] }],
    ["code", { links: [PROJECT, CODE] }],
    ["code that is announced", { announced: true }],
  ])("is shown for %s", (_, insights) => {
    expect(pageStrip(PAGE, { ...SILENT, ...insights }, {})).toMatchObject({ paper: 0 });
  });

  it.each<[string, Partial<Insights>]>([
    ["there is nothing to show", {}],
    ["only a page is linked", { links: [PROJECT] }],
    ["the only claim is uncertain", { claims: [claim({ telling: "held" })] }],
    ["its only theme was removed by the reader", { themes: ["own-gone"] }],
  ])("is not shown when %s", (_, insights) => {
    expect(pageStrip(PAGE, { ...SILENT, ...insights }, {})).toBeNull();
  });
});

describe("the preview of a paper", () => {
  it("has its first id, whether it has an abstract, its themes and claims", () => {
    const insights = { ...SILENT, themes: ["autoregressive-generation"], claims: [FID] };
    expect(previewPaper({ ...PAGE, ids: ["arxiv:2404.02905", "doi:10.1/x"] }, insights)).toEqual({
      title: PAGE.title,
      id: "arxiv:2404.02905",
      hasAbstract: true,
      themes: ["AR generation"],
      claims: ["FID 18.65 → 1.80 ↓"],
    });
  });

  it("shows that it has neither", () => {
    expect(previewPaper({ title: "A title", abstract: "", ids: [] }, SILENT)).toEqual({
      title: "A title",
      id: null,
      hasAbstract: false,
      themes: [],
      claims: [],
    });
  });
});
