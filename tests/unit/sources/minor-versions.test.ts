import "fake-indexeddb/auto";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { packOf } from "@/tools/digest/make-pack";
import { written, filesIn, freshFolder } from "@/tests/unit/digest/collection";
import { freshLibrary, paper } from "@/tests/unit/library/library";
import { abstractsText, readAbstracts } from "@/utils/packs/format/abstracts-shard";
import { archivedFields, archiveLine, isArchiveHead, archiveHead } from "@/utils/import/archive";
import { hashOf, pack } from "@/utils/sources/pack";

const FACTS = {
  authors: ["Ada Lovelace", "Plato"],
  venue: "ICML",
  year: 2024,
  organisation: "Fold Lab",
};
const folding = paper("Folding Cranes", { abstract: "About paper.", date: "2024-01-05", ...FACTS });
const digest = { name: "Week 12", date: null, papers: [folding], skipped: [] };
const SOURCE = { source: null, licence: null };

/** The checks of the first version of each format, copied verbatim. */
const FIRST_PACK = v.object({
  version: v.pipe(v.number(), v.maxValue(1)),
  hash: v.string(),
  papers: v.array(v.unknown()),
});
const isFirstArchive = (head: Record<string, unknown>) =>
  head["format"] === "gloss-library" && typeof head["version"] === "number" && head["version"] <= 1;
const FIRST_ABSTRACTS = v.object({
  papers: v.array(
    v.tuple([v.pipe(v.string(), v.maxLength(400)), v.pipe(v.string(), v.maxLength(50_000))]),
  ),
});
const FIRST_MANIFEST = v.object({
  format: v.literal("gloss-collection"),
  version: v.literal(1),
  insightsVersion: v.string(),
  papers: v.number(),
});

describe("a pack of minor version 1", () => {
  it("restores authors, venue, year and organisation", () => {
    const text = packOf(structuredClone(digest), SOURCE);
    expect(JSON.parse(text)).toMatchObject({ version: 1, minor: 1 });
    expect(pack.parse(text).papers).toMatchObject([{ title: "Folding Cranes", ...FACTS }]);
  });

  it("is valid for readers of the first version", () => {
    const { hash, papers } = v.parse(
      FIRST_PACK,
      JSON.parse(packOf(structuredClone(digest), SOURCE)),
    );
    expect(hashOf(papers)).toBe(hash);
  });

  it("can be made from an exported library, with its facts", () => {
    const { date: _, authors: _1, venue: _2, year: _3, organisation: _4, ...bare } = folding;
    const facts = { published: "2024-01-05", ...FACTS };
    const text = packOf({ ...digest, papers: [{ ...bare, facts }] }, SOURCE);
    expect(pack.parse(text).papers).toMatchObject([{ date: "2024-01-05", ...FACTS }]);
  });
});

it("a pack of the first version is read as before", () => {
  const papers = [{ title: "Folding Cranes", date: "2024-01-05", stars: 3 }];
  const head = { format: "gloss-pack", version: 1, name: "Week 12", date: null };
  const read = pack.parse(JSON.stringify({ ...head, hash: hashOf(papers), papers }));
  expect(read.papers).toMatchObject([{ title: "Folding Cranes", date: "2024-01-05", stars: 3 }]);
  expect(Object.keys(read.papers[0] ?? {})).not.toContain("authors");
});

describe("an exported library of minor version 1", () => {
  it("restores facts, and is valid for readers of the first version", async () => {
    const { library } = freshLibrary();
    await library.put(digest);
    const [stored] = await library.batch(0, 1);
    const line = JSON.parse(archiveLine(stored as never)) as Record<string, unknown>;
    expect(archivedFields(line).facts).toEqual({ published: "2024-01-05", ...FACTS });
    const head = JSON.parse(archiveHead(1)) as Record<string, unknown>;
    expect(head).toMatchObject({ version: 1, minor: 1 });
    expect([isFirstArchive(head), isArchiveHead(head)]).toEqual([true, true]);
  });

  it.each<[string, unknown, object]>([
    [
      "of the first version",
      { published: "2024-01-05", stars: 3 },
      { published: "2024-01-05", stars: 3 },
    ],
    [
      "of a later version, with unknown fields",
      { authors: ["Ada"], mood: "good" },
      { authors: ["Ada"] },
    ],
    ["invalid", { authors: "Ada", venue: 5, year: "x" }, {}],
  ])("is read when its facts are %s", (_, facts, read) => {
    expect(archivedFields({ title: "Folding Cranes", facts }).facts).toEqual(read);
  });
});

describe("a collection of minor version 1", () => {
  const full = { title: "A", abstract: "About.", facts: { published: "2024-01-05", ...FACTS } };
  const bare = { title: "B", abstract: "", facts: {} };

  it("has facts beside abstracts, which readers of the first version ignore", () => {
    const text = abstractsText([full, bare]);
    expect(readAbstracts(text)).toEqual([
      { ...full, ids: [] },
      { title: "B", abstract: "", ids: [] },
    ]);
    expect(v.parse(FIRST_ABSTRACTS, JSON.parse(text)).papers).toEqual([
      ["A", "About."],
      ["B", ""],
    ]);
  });

  it("of the first version is read as before", () => {
    expect(readAbstracts('{"papers":[["A","About."]]}')).toEqual([
      { title: "A", abstract: "About.", ids: [] },
    ]);
  });

  it("has a manifest that readers of the first version accept, and unchanged strips", async () => {
    const [one, other] = [freshFolder(), freshFolder()];
    await written(one, [folding]);
    await written(other, [paper(folding.title, { abstract: folding.abstract })]);
    const described = Buffer.from(filesIn(one).get("collection.json")?.content ?? "", "base64");
    const manifest = JSON.parse(described.toString()) as unknown;
    expect(v.parse(FIRST_MANIFEST, manifest)).toMatchObject({ version: 1 });
    expect(manifest).toMatchObject({ minor: 1 });
    const strips = (folder: string) =>
      [...filesIn(folder)]
        .filter(([name]) => name.includes("strips"))
        .map(([, { content }]) => content);
    expect(strips(one)).toEqual(strips(other));
  });
});
