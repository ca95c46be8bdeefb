import { describe, expect, it } from "vitest";
import { packOf } from "@/tools/digest/make-pack";
import { insightsOf } from "@/utils/insights";
import { insightsVersion } from "@/utils/insights/version";
import { hashOf, pack } from "@/utils/sources/pack";

const abstract = "We improve FID from 3.1 to 2.0 on ImageNet. Code is at https://github.com/a/b.";
const model = { title: "A Model", abstract, ids: [], links: ["https://github.com/a/b"] };

const published = () =>
  packOf(
    { name: "Week 12", date: "2026-03-12", papers: [structuredClone(model)], skipped: [] },
    { source: "the lab", licence: "CC-BY-4.0" },
  );

/** The same pack with other insights, and the matching hash. */
function changed(insights: (given: Record<string, unknown>) => unknown) {
  const value = JSON.parse(published()) as { papers: Record<string, unknown>[]; hash: string };
  const [first] = value.papers;
  if (first) first["insights"] = insights(first["insights"] as Record<string, unknown>);
  value.hash = hashOf(value.papers);
  // JSON.stringify never writes an infinite number, but other programs may.
  return pack.parse(JSON.stringify(value).replaceAll('"value":null', '"value":1e400'));
}

describe("a pack", () => {
  it("is read with its papers, its insights and the version that read them", () => {
    expect(pack.parse(published())).toEqual({
      name: "Week 12",
      date: "2026-03-12",
      insightsVersion: insightsVersion(),
      papers: [{ ...model, insights: insightsOf(model.title, abstract) }],
      skipped: [],
    });
  });

  it("gives its source and licence", () => {
    expect(JSON.parse(published())).toMatchObject({
      format: "gloss-pack",
      version: 1,
      source: "the lab",
      licence: "CC-BY-4.0",
    });
  });

  it.each([
    ["are invalid", () => 7],
    ["are of a prototype", () => JSON.parse('{"__proto__": {"themes": []}}')],
    ["have a theme that is markup", (given) => ({ ...given, themes: ["<script>"] })],
    [
      "have a javascript link",
      (given) => ({ ...given, links: [{ url: "javascript:1", kind: "code" }] }),
    ],
    ["have claims without parts", (given) => ({ ...given, claims: [{}] })],
    ["have an infinite claim", (given) => ({ ...given, claims: claims(given, { value: null }) })],
    [
      "point outside of the text",
      (given) => ({ ...given, claims: claims(given, { sentence: { start: 0, end: 9000 } }) }),
    ],
    ["have a weight above 1", (given) => ({ ...given, claims: claims(given, { weight: 1.1 }) })],
    ["have a weight below 0", (given) => ({ ...given, claims: claims(given, { weight: -1 }) })],
    [
      "have a quote that is too long",
      (given) => ({ ...given, claims: claims(given, { words: "x".repeat(81) }) }),
    ],
    [
      "have an empty quote",
      (given) => ({ ...given, claims: claims(given, { telling: "quoted", words: " " }) }),
    ],
    [
      "have an invalid telling",
      (given) => ({ ...given, claims: claims(given, { telling: "shouted" }) }),
    ],
    [
      "have an invalid sure field",
      (given) => ({ ...given, claims: claims(given, { sure: ["value"] }) }),
    ],
    [
      "have an invalid change",
      (given) => ({ ...given, claims: claims(given, { change: "same" }) }),
    ],
    [
      "have a number outside of their evidence",
      (given) => ({ ...given, claims: claims(given, { number: { start: 0, end: 1 } }) }),
    ],
  ] as [string, (given: Record<string, unknown>) => unknown][])(
    "is read without its insights when they %s",
    (_, change) => {
      const { papers, skipped } = changed(change);
      expect(papers).toEqual([model]);
      expect(skipped).toEqual([]);
    },
  );
});

it("of an older Gloss keeps its claims as uncertain", () => {
  const { papers } = changed((given) => ({
    ...given,
    claims: claims(given, {
      change: undefined,
      telling: undefined,
      sure: undefined,
      weight: undefined,
      words: undefined,
    }),
  }));
  const insights = insightsOf(model.title, abstract);
  const held = { change: null, telling: "held", sure: [], weight: 0, words: "" };
  expect(papers[0]?.insights).toEqual({
    ...insights,
    claims: insights.claims.map((claim) => Object.assign(claim, held)),
  });
});

const claims = (given: Record<string, unknown>, change: object) =>
  (given["claims"] as object[]).map((claim) => Object.assign(claim, change));
