import "fake-indexeddb/auto";
import { openDB } from "idb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { insightsOf } from "@/utils/insights/index";
import { openLibrary } from "@/utils/library/index";
import { digest, freshLibrary, paper } from "./library";

const PAPERS = [
  paper("GPT-4o at School", { abstract: "A study of teaching. Code: https://github.com/a/b." }),
  paper("Reading with Diffusion Models", { abstract: "We teach a diffusion model to read." }),
  paper("Unrelated", { abstract: "A school in the abstract only." }),
];
const ANYTHING: { hasCode: boolean; theme: string | null; followed: string[]; limit: number } = {
  hasCode: false,
  theme: null,
  followed: [],
  limit: 10,
};

beforeEach(() => {
  vi.spyOn(console, "error").mockImplementation(() => {});
});

async function filled() {
  const fresh = freshLibrary();
  await fresh.library.put(digest(...PAPERS));
  const titles = async (text: string, filter = ANYTHING) =>
    (await fresh.library.search(text, filter)).papers.map(({ title }) => title);
  return { ...fresh, titles };
}

describe("search", () => {
  it.each([
    ["school", ["GPT-4o at School", "Unrelated"]],
    ["gpt4o", ["GPT-4o at School"]],
    ["gpt 4o", ["GPT-4o at School"]],
    ["GPT-4o", ["GPT-4o at School"]],
    ["diff read", ["Reading with Diffusion Models"]],
    ["school diffusion", []],
    ["absent", []],
    ["", ["Unrelated", "Reading with Diffusion Models", "GPT-4o at School"]],
  ])("finds for “%s” %j", async (text, expected) => {
    const { titles } = await filled();
    expect(await titles(text)).toEqual(expected);
  });

  it("filters by papers with code and by theme, and respects the limit", async () => {
    const { titles } = await filled();
    expect(await titles("school", { ...ANYTHING, hasCode: true })).toEqual(["GPT-4o at School"]);
    expect(await titles("", { ...ANYTHING, theme: "diffusion" })).toEqual([
      "Reading with Diffusion Models",
    ]);
    expect(await titles("", { ...ANYTHING, limit: 1 })).toEqual(["Unrelated"]);
  });

  it("finds papers added after the first search", async () => {
    const { library, titles } = await filled();
    expect(await titles("later")).toEqual([]);
    await library.put(digest(paper("A later paper")));
    expect(await titles("later")).toEqual(["A later paper"]);
  });

  it("gives the same results from a snapshot", async () => {
    const { name, titles } = await filled();
    const before = await Promise.all(["school", "gpt4o", "read", "a"].map((text) => titles(text)));
    const { library } = freshLibrary(name);
    const after = await Promise.all(
      ["school", "gpt4o", "read", "a"].map(async (text) =>
        (await library.search(text, ANYTHING)).papers.map(({ title }) => title),
      ),
    );
    expect(after).toEqual(before);
  });

  it.each([
    ["with damaged titles", 3, "names", { titles: { words: "a\n" } }],
    ["with damaged abstracts", 3, "abstracts", { words: "a\n", ends: new Uint32Array() }],
    ["of another version", 0, "names", {}],
  ])("rebuilds the index instead of using a snapshot %s", async (_, version, part, content) => {
    const { name, titles } = await filled();
    await titles("school");
    const database = await openDB(name);
    await database.put("snapshots", { version, revision: 1, upTo: Infinity }, "coverage");
    await database.put("snapshots", content, part);
    database.close();
    const { library } = freshLibrary(name);
    const { papers } = await library.search("school", ANYTHING);
    expect(papers.map(({ title }) => title)).toEqual(["GPT-4o at School", "Unrelated"]);
  });

  it("gives partial results while many papers are being indexed, and then all", async () => {
    const { library, titles } = await filled();
    await titles("school");
    const many = Array.from({ length: 1000 }, (_, at) => paper(`Paper ${at} about knots`));
    await library.put(digest(...many));
    const early = await library.search("school", ANYTHING);
    expect(early.papers.map(({ title }) => title)).toEqual(["GPT-4o at School", "Unrelated"]);
    expect(early.missing).toBe(1000);
    const told: number[] = [];
    await library.prepareSearch((missing) => told.push(missing));
    expect(told.at(-1)).toBe(0);
    expect(told).toEqual(told.toSorted((a, b) => b - a));
    expect(await titles("paper 999")).toEqual(["Paper 999 about knots"]);
    expect((await library.search("knots", ANYTHING)).missing).toBe(0);
  }, 30_000);

  it("continues indexing where another worker stopped", async () => {
    const { name, library } = freshLibrary();
    await library.put(digest(...Array.from({ length: 400 }, (_, at) => paper(`Knot ${at}`))));
    const { missing } = await library.search("knot", ANYTHING);
    expect(missing).toBe(400);
    const other = freshLibrary(name).library;
    await other.prepareSearch(() => {});
    expect((await other.search("knot 399", ANYTHING)).papers).toHaveLength(1);
  }, 30_000);

  it("indexes papers as they are added, so that nothing is left to prepare, and stores the result", async () => {
    const { name, library } = freshLibrary();
    const { promise: all, resolve: isAll } = Promise.withResolvers<void>();
    const put = async () => {
      for (let at = 0; at < 500; at += 50) {
        const batch = Array.from({ length: 50 }, (_, of) => paper(`Knot ${at + of}`));
        // oxlint-disable-next-line no-await-in-loop -- as an import does
        await library.put(digest(...batch));
        void library.followSearch().then(at === 450 ? isAll : undefined);
      }
    };
    await put();
    await all;
    const told: number[] = [];
    await library.prepareSearch((missing) => told.push(missing));
    expect(told).toEqual([]);
    const database = await openDB(name);
    expect(await database.get("snapshots", "coverage")).toMatchObject({ upTo: Infinity });
    database.close();
    expect((await library.search("knot 499", ANYTHING)).papers).toHaveLength(1);
  }, 30_000);

  it("waits for a context that is indexing many papers elsewhere, and uses its stored index", async () => {
    const { name, library } = freshLibrary();
    let isImporting = true;
    const other = openLibrary({
      name,
      now: () => 1000,
      insightsOf,
      isIndexedElsewhere: () => Promise.resolve(isImporting),
    });
    await library.put(digest(...Array.from({ length: 300 }, (_, at) => paper(`Knot ${at}`))));
    expect(await other.search("knot 299", ANYTHING)).toEqual({ papers: [], missing: 300 });
    expect(await other.search("knot 299", ANYTHING)).toEqual({ papers: [], missing: 300 });
    await library.prepareSearch(() => {});
    isImporting = false;
    const found = await other.search("knot 299", ANYTHING);
    expect(found).toMatchObject({ papers: [{ title: "Knot 299" }], missing: 0 });
  });

  it("finds the remaining papers after most were removed", async () => {
    const { library } = freshLibrary();
    const many = Array.from({ length: 350 }, (_, at) => paper(`Short knot ${at}`));
    const origin = { name: "Fleeting", date: null };
    await library.put(digest(paper("A lasting and rather long title about a knot")));
    await library.put({ ...origin, papers: many, skipped: [] });
    await library.prepareSearch(() => {});
    await library.removeDigest(origin);
    const { papers } = await library.search("knot", ANYTHING);
    expect(papers.map(({ title }) => title)).toEqual([
      "A lasting and rather long title about a knot",
    ]);
  }, 30_000);
});
