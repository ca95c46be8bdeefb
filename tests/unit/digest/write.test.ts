import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { writeIndex } from "@/tools/digest/write-index";
import { manifestIn } from "@/utils/packs/format/manifest";
import { indexIn } from "@/utils/packs/format/pack-index";
import { paper } from "@/tests/unit/library/library";
import { pack } from "@/utils/sources/pack";
import { filesIn, freshFolder, written } from "./collection";

const papers = Array.from({ length: 300 }, (_, at) =>
  paper(`A paper numbered ${at}`, { abstract: `It reaches ${at} BLEU.` }),
);

describe("writing a collection", () => {
  it("gives the same files in any order of papers, with or without duplicates", async () => {
    const [one, other] = [freshFolder(), freshFolder()];
    await written(one, papers);
    const before = filesIn(one);
    await written(other, papers.toReversed());
    const contents = (files: typeof before) =>
      [...files].map(([name, { content }]) => [name, content]);
    expect(contents(filesIn(other))).toEqual(contents(before));
    await written(one, [...papers, ...papers]);
    expect(filesIn(one)).toEqual(before);
  });

  it("does not rewrite the files of unchanged shards", async () => {
    const folder = freshFolder();
    await written(folder, papers);
    const before = filesIn(folder);
    await written(folder, [...papers.slice(1), paper("A paper that is new", { abstract: "x" })]);
    const changed = [...filesIn(folder)].filter(
      ([name, { changed: at }]) => before.get(name)?.changed !== at,
    );
    expect(changed.map(([name]) => name.replace(/^.*\//, ""))).toContain("collection.json");
    // Two shards of two files each, their filters, the manifest.
    expect(changed.length).toBeLessThanOrEqual(7);
  });

  it("describes its content, with the smallest number of papers in a shard", async () => {
    const folder = freshFolder();
    const { manifest } = await written(folder, papers);
    const text = readFileSync(path.join(folder, "collection.json"), "utf8");
    expect(manifestIn(JSON.parse(text))).toEqual(manifest);
    expect(manifest).toMatchObject({ papers: 300, name: "Big collection", licence: "CC0-1.0" });
    expect(manifest.fewest).toBeGreaterThan(5);
  });

  it("removes the folders of a different number of shards", async () => {
    const folder = freshFolder();
    await written(folder, papers);
    await written(folder, papers.slice(0, 20));
    const folders = new Set([...filesIn(folder).keys()].map((name) => name.split(path.sep)[0]));
    expect(folders).toEqual(new Set(["collection.json", "shards-0"]));
  });

  it("writes an empty collection when there are no papers", async () => {
    const { manifest } = await written(freshFolder(), []);
    expect(manifest).toMatchObject({ papers: 0, fewest: 0, shardBits: 0 });
  });
});

const digest = (name: string, ...titles: string[]) => ({
  name,
  date: null,
  papers: titles.map((title) => paper(title)),
  skipped: [],
});

describe("writing an index", () => {
  const provenance = { source: "the lab", licence: "CC-BY-4.0" };
  const read = (folder: string) =>
    indexIn(JSON.parse(readFileSync(path.join(folder, "index.json"), "utf8")));

  it("lists one pack per file, and is unchanged when written again", () => {
    const folder = freshFolder();
    const inputs = [
      { file: "/in/Week 12 (new).md", digest: digest("Week 12", "A Model") },
      { file: "/in/empty.md", digest: digest("Empty") },
    ];
    writeIndex(folder, "Lab", inputs, provenance);
    const before = filesIn(folder);
    writeIndex(folder, undefined, inputs, provenance);
    expect(filesIn(folder)).toEqual(before);
    expect([...before.keys()]).toEqual(["index.json", "week-12-new.json"]);
    expect(read(folder)).toMatchObject({ name: "Lab", packs: [{ name: "Week 12", papers: 1 }] });
    const text = readFileSync(path.join(folder, "week-12-new.json"), "utf8");
    expect(pack.parse(text)).toMatchObject({ name: "Week 12", skipped: [] });
    expect(JSON.parse(text)).toMatchObject(provenance);
  });

  it("keeps packs listed earlier, and replaces a pack of the same name", () => {
    const folder = freshFolder();
    writeIndex(folder, "Lab", [{ file: "a.md", digest: digest("A", "A Model") }], provenance);
    writeIndex(
      folder,
      undefined,
      [
        { file: "a.md", digest: digest("A", "A Model", "Another Model") },
        { file: "b.md", digest: digest("B", "B Model") },
      ],
      provenance,
    );
    expect(read(folder)).toMatchObject({ name: "Lab", packs: [{ papers: 2 }, { path: "b.json" }] });
  });
});
