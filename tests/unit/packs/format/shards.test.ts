import { describe, expect, it } from "vitest";
import { claim } from "@/tests/unit/domain/claim";
import { readAbstracts } from "@/utils/packs/format/abstracts-shard";
import { cutFor, pathOf } from "@/utils/packs/format/layout";
import { manifestIn } from "@/utils/packs/format/manifest";
import { indexIn, indexText } from "@/utils/packs/format/pack-index";
import { readStrips, stripsText } from "@/utils/packs/format/strips-shard";
import { insightsOf } from "@/utils/insights";

const row = (change: Record<number, unknown>) => {
  const paper = ["A Model", ["arxiv:2401.00001"], ["peft-lora"], [], [], false];
  return JSON.stringify({ papers: [Object.assign(paper, change)] });
};

const MODEL = { title: "A Model", ids: ["arxiv:2401.00001" as const] };

const OLD_CLAIM = ["score", 84, "%", null, "accuracy", null, null, "higher"];
const NEW_CLAIM = [...OLD_CLAIM, "rise", "quoted", ["metric"], 0.5, "an accuracy of 84 %"];

const claimWith = (change: Record<number, unknown>) => ({
  3: [Object.assign([...NEW_CLAIM], change)],
});

describe("a shard of strips", () => {
  it("preserves the certainty of a claim", () => {
    const [paper] = readStrips(row({ 3: [NEW_CLAIM] }));
    expect(paper?.insights?.claims).toMatchObject([
      { change: "rise", telling: "quoted", sure: ["metric"], weight: 0.5 },
    ]);
  });

  it("treats claims of an older Gloss as uncertain", () => {
    const [paper] = readStrips(row({ 3: [OLD_CLAIM] }));
    expect(paper?.insights?.claims).toMatchObject([{ value: 84, telling: "held", sure: [] }]);
  });

  it("keeps only the claims that a strip shows", () => {
    const held = claim({ telling: "held", words: "left out" });
    const claims = [...Array.from({ length: 9 }, () => held), claim({ value: 7, words: "7 %" })];
    const [paper] = readStrips(
      stripsText([{ ...MODEL, insights: { themes: [], claims, links: [] } }]),
    );
    expect(paper?.insights?.claims).toHaveLength(8);
    expect(paper?.insights?.claims[0]).toMatchObject({ value: 7, words: "7 %" });
    expect(paper?.insights?.claims[1]).toMatchObject({ telling: "held", words: "" });
  });

  it("restores what a strip shows", () => {
    const abstract =
      "We improve FID from 3.1 to 2.0 on ImageNet. Code is at https://github.com/a/b.";
    const insights = insightsOf("A Model", abstract);
    const [paper] = readStrips(stripsText([{ ...MODEL, insights }]));
    expect(paper).toMatchObject({ title: "A Model", abstract: "", ids: ["arxiv:2401.00001"] });
    expect(paper?.insights?.themes).toEqual(insights.themes);
    expect(paper?.insights?.links).toEqual(insights.links);
    expect(paper?.insights?.claims).toMatchObject([{ metric: "FID", value: 2, from: 3.1 }]);
  });

  it.each([
    ["a title of ten megabytes", { 0: "x".repeat(10_000_000) }],
    ["no title", { 0: "" }],
    ["an id of an unknown registry", { 1: ["evil:1"] }],
    ["a theme that is markup", { 2: ["<script>"] }],
    ["a theme that is __proto__", { 2: ["__proto__"] }],
    ["a javascript link", { 4: [["code", "javascript:alert(1)"]] }],
    ["a claim without its parts", { 3: [["score"]] }],
    ["a claim with half of its fields", { 3: [NEW_CLAIM.slice(0, 10)] }],
    ["an invalid change", claimWith({ 8: "same" })],
    ["an invalid telling", claimWith({ 9: "shouted" })],
    ["an invalid sure field", claimWith({ 10: ["value"] })],
    ["a weight above 1", claimWith({ 11: 1.1 })],
    ["a quote of 81 characters", claimWith({ 12: "x".repeat(81) })],
    ["a blank quote", claimWith({ 12: " " })],
    ["too many claims", { 3: Array.from({ length: 100 }, () => []) }],
  ])("skips a paper with %s", (_, change) => {
    expect(readStrips(row(change))).toEqual([]);
  });

  it("skips a claim with an infinite value", () => {
    const infinite = '["score",1e400,"",null,null,null,null,null]';
    expect(readStrips(row({ 3: [] }).replace(",[],[],false", `,[${infinite}],[],false`))).toEqual(
      [],
    );
  });

  it("treats markup in a title as text", () => {
    const title = "<script>alert(1)</script>";
    expect(readStrips(row({ 0: title }))).toMatchObject([{ title }]);
  });

  it.each(["<html>", "[]", '{"papers": 1}', '{"papers": [[1]]}'])(
    "of abstracts refuses %s",
    (text) => {
      expect(() => readAbstracts(text)).toThrow(Error);
    },
  );
});

describe("splitting a collection into shards", () => {
  it.each([
    [100, 2],
    [1000, 6],
    [100_000, 12],
    [10_000_000, 19],
  ])("gives shards of 14 to 28 papers on average for %i papers", (papers, shardBits) => {
    expect(cutFor(papers).shardBits).toBe(shardBits);
    expect(papers / 2 ** shardBits).toBeGreaterThanOrEqual(14);
    expect(papers / 2 ** shardBits).toBeLessThan(28);
  });

  it("gives one shard for a few papers", () => {
    expect(cutFor(0)).toEqual({ shardBits: 0, groupBits: 0 });
    expect(cutFor(27)).toEqual({ shardBits: 0, groupBits: 0 });
  });

  it("names files by hash prefix, with a folder per group", () => {
    const cut = { shardBits: 12, groupBits: 8 };
    expect(pathOf("filter", 0x7a, cut)).toBe("shards-12/7a/filter.json.gz");
    expect(pathOf("strips", 0x7a3, cut)).toBe("shards-12/7a/7a3.strips.json.gz");
    expect(pathOf("abstracts", 3, { shardBits: 2, groupBits: 0 })).toBe(
      "shards-2/0/3.abstracts.json.gz",
    );
  });
});

const MANIFEST = {
  format: "gloss-collection",
  version: 1,
  name: "All",
  date: null,
  source: null,
  licence: "CC0-1.0",
  insightsVersion: "1-a",
  papers: 10,
  fewest: 3,
  shardBits: 2,
  groupBits: 0,
  build: "0123456789abcdef",
};

describe("a manifest", () => {
  it("is read unchanged", () => {
    expect(manifestIn(MANIFEST)).toEqual(MANIFEST);
  });

  it.each([
    ["a newer version", { version: 2 }, "newer version of Gloss"],
    ["more group bits than shard bits", { groupBits: 3 }, "damaged"],
    ["more bits than a hash has", { shardBits: 99 }, "damaged"],
    ["a build that is a path", { build: "../../x" }, "damaged"],
    ["no name", { name: "" }, "damaged"],
    ["an infinite count", { papers: Infinity }, "damaged"],
  ])("with %s is refused with a message", (_, change, words) => {
    expect(manifestIn({ ...MANIFEST, ...change })).toContain(words);
  });

  it.each([null, 3, "x", []])("that is %j is refused", (value) => {
    expect(manifestIn(value)).toContain("damaged");
  });
});

describe("an index of packs", () => {
  const pack = { path: "b.json", name: "B", date: null, hash: "a".repeat(64), bytes: 1, papers: 1 };

  it("is read as written, in a fixed order", () => {
    const text = indexText({ name: "Lab", packs: [pack, { ...pack, path: "a.json" }] });
    expect(indexIn(JSON.parse(text))).toMatchObject({
      name: "Lab",
      packs: [{ ...pack, path: "a.json" }, pack],
    });
  });

  it.each([
    ["a pack on another host", { path: "//evil.example/a.json" }],
    ["a pack with a scheme", { path: "https://evil.example/a.json" }],
    ["a pack above the index", { path: "../a.json" }],
    ["an invalid hash", { hash: "0" }],
  ])("that lists %s is refused", (_, change) => {
    const text = indexText({ name: "Lab", packs: [pack] });
    const index = JSON.parse(text) as { packs: object[] };
    Object.assign(index.packs[0] ?? {}, change);
    expect(indexIn(index)).toContain("damaged");
  });

  it("of a newer version is refused with a message", () => {
    expect(indexIn({ format: "gloss-index", version: 2 })).toContain("newer version of Gloss");
  });
});
