import "fake-indexeddb/auto";
import { describe, expect, it, vi } from "vitest";
import type { Insights } from "@/utils/domain/insights";
import type { Digest } from "@/utils/domain/paper";
import { linksOf } from "@/utils/insights/links";
import type { Library } from "@/utils/library/index";
import { atOnce, digest, freshLibrary, paper } from "./library";

const FROM_START = { by: "id", above: 0 } as const;
const FILTER = { hasCode: false, theme: null, followed: [], limit: 9 };

/** Themes that show which version read which text; links as every version reads them. */
const readBy = (version: string) => (title: string, abstract: string) => ({
  themes: [`theme-${version}`, `letters-${title.length}-${abstract.length}`],
  claims: [],
  links: linksOf(abstract),
});

type InsightsOf = (title: string, abstract: string) => Insights;

const openAs = (version: string, name?: string, insightsOf: InsightsOf = readBy(version)) =>
  freshLibrary(name, { insightsOf, insightsVersion: () => version });

/** A library stored by the old version and opened by the new one. */
async function update(...digests: Digest[]) {
  const { name, library: old } = openAs("old");
  // oxlint-disable-next-line no-await-in-loop -- in this order
  for (const one of digests) await old.put(one);
  const insightsOf = vi.fn<InsightsOf>(readBy("new"));
  const { library } = openAs("new", name, insightsOf);
  return { library, old, insightsOf };
}

const themesIn = async (library: Library) =>
  (await library.batch(0, 1000)).map(({ insights }) => insights.themes);

const sweep = (library: Library) => library.readAnew(FROM_START, atOnce);

describe("reading papers again after an update", () => {
  it("gives every paper this version's insights, batch by batch, and then has nothing left to read", async () => {
    const papers = Array.from({ length: 80 }, (_, at) => paper(`Paper ${at}`, { abstract: "A." }));
    const { library, insightsOf } = await update(digest(...papers));
    expect(await sweep(library)).toMatchObject({ next: 50, read: 50, changed: 50 });
    const rest = { by: "id", above: 50 } as const;
    expect(await library.readAnew(rest, atOnce)).toMatchObject({ next: 80, read: 30, changed: 30 });
    const themes = await themesIn(library);
    expect(themes.filter(([first]) => first !== "theme-new")).toEqual([]);
    expect(insightsOf).toHaveBeenCalledTimes(80);
    expect(await sweep(library)).toMatchObject({ next: 50, read: 50, changed: 0 });
    expect(insightsOf).toHaveBeenCalledTimes(80);
  });

  it("keeps the reader's own themes and the repositories named by digests", async () => {
    const links = ["https://github.com/named/beside"];
    const abstract = "See https://github.com/named/inside.";
    const { library, old } = await update(digest(paper("Mamba", { abstract, links })));
    await old.retheme(FROM_START, () => ["own-mamba"]);
    await sweep(library);
    const [stored] = await library.batch(0, 1);
    expect(stored?.insights.themes.slice(0, 2)).toEqual(["own-mamba", "theme-new"]);
    expect(stored?.insights.links.map(({ url }) => url)).toEqual([
      "https://github.com/named/inside",
      "https://github.com/named/beside",
    ]);
  });

  it("is visible in the search at once", async () => {
    const tagged = (theme: string) => () => ({ themes: [theme], claims: [], links: [] });
    const { name, library: old } = openAs("old", undefined, tagged("peft-lora"));
    await old.put(digest(paper("A vision")));
    await old.prepareSearch(() => {});
    const { library } = openAs("new", name, tagged("diffusion"));
    const found = async (theme: string) =>
      (await library.search("vision", { ...FILTER, theme })).papers.length;
    expect([await found("peft-lora"), await found("diffusion")]).toEqual([1, 0]);
    await sweep(library);
    expect([await found("peft-lora"), await found("diffusion")]).toEqual([0, 1]);
  });

  it("makes no visible change when both versions read the same", async () => {
    const { name, library: old } = openAs("old", undefined, readBy("same"));
    await old.put(digest(paper("A title")));
    const insightsOf = vi.fn<InsightsOf>(readBy("same"));
    const { library } = openAs("new", name, insightsOf);
    const before = [await library.revision(), await library.batch(0, 9)];
    expect(await sweep(library)).toMatchObject({ read: 1, changed: 0 });
    await sweep(library);
    expect(insightsOf).toHaveBeenCalledTimes(1);
    expect([await library.revision(), await library.batch(0, 9)]).toEqual(before);
  });

  it("can read some papers before the others, each once", async () => {
    const { library, insightsOf } = await update(
      digest(paper("One"), paper("Two"), paper("Three")),
    );
    expect(await library.readPapersAnew([2, 9], atOnce)).toBe(1);
    expect((await themesIn(library)).map(([first]) => first)).toEqual([
      "theme-old",
      "theme-new",
      "theme-old",
    ]);
    expect(await library.readPapersAnew([2], atOnce)).toBe(0);
    expect(await sweep(library)).toMatchObject({ changed: 2 });
    expect(insightsOf).toHaveBeenCalledTimes(3);
  });
});

describe("the version noted on a paper", () => {
  const ABSTRACT = "It is good.";
  const GIVEN = { themes: ["given"], claims: [], links: [] };
  const given = (abstract: string, insightsVersion: string): Digest => ({
    ...digest({ ...paper("A title", { abstract }), insights: GIVEN } as never),
    insightsVersion,
  });
  const more = { ...digest(paper("A title", { ids: ["arxiv:2401.00001"] })), name: "Feed" };
  const fuller = digest(paper("A title", { abstract: `${ABSTRACT} And fast.` }));

  it.each([
    ["read here", [digest(paper("A title", { abstract: ABSTRACT }))], "theme-new"],
    ["given by the old version", [given(ABSTRACT, "old")], "theme-new"],
    ["given without an abstract: there is nothing to read", [given("", "old")], "given"],
    ["given by any version, without an abstract", [given("", "other")], "given"],
    ["given without an abstract, which came later", [given("", "old"), fuller], "theme-new"],
    ["listed again under an id", [given(ABSTRACT, "old"), more], "theme-new"],
    ["given, then listed again", [given("", "old"), more], "given"],
  ])("is correct for a paper that was %s", async (_, digests, theme) => {
    const { library } = await update(...digests);
    await sweep(library);
    expect((await themesIn(library)).map(([first]) => first)).toEqual([theme]);
  });

  it.each([
    ["stays the old one when a digest only adds to the paper", more, 1],
    ["is the current one when a digest changes the text", fuller, 0],
  ])("%s after the update", async (_, listed, changed) => {
    const { library } = await update(digest(paper("A title", { abstract: ABSTRACT })));
    await library.put(listed);
    expect(await sweep(library)).toMatchObject({ changed });
    expect((await themesIn(library)).map(([first]) => first)).toEqual(["theme-new"]);
  });

  it("is the current one when two papers of the old version are merged", async () => {
    const halves = [
      paper("A title of a paper", { ids: ["arxiv:2401.00001"] }),
      paper("A title of a paper, in full", { abstract: ABSTRACT, ids: ["doi:10.1/x"] }),
    ];
    const { library } = await update(digest(...halves));
    await library.readPapersAnew([1], atOnce);
    const ids = halves.flatMap((half) => half.ids);
    await library.put(digest(paper("A title of a paper", { ids })));
    // A pass over the library is already past the first paper.
    await library.readAnew({ by: "id", above: 1 }, atOnce);
    expect((await themesIn(library)).map(([first]) => first)).toEqual(["theme-new"]);
  });
});

describe("a change while a paper is being read", () => {
  /** Reads papers again, and runs `meanwhile` between reading and storing. */
  const during = (library: Library, meanwhile: () => Promise<unknown>) =>
    library.readAnew(FROM_START, async (items, work) => {
      items.forEach(work);
      await meanwhile();
    });

  it("of its text is kept, and read on the next pass", async () => {
    const { library } = await update(digest(paper("A title", { abstract: "Short." })));
    const since = await library.revision();
    await during(library, () => library.put(digest(paper("A title", { abstract: "Longer." }))));
    expect(await themesIn(library)).toEqual([["theme-new", "letters-7-7"]]);
    await library.readAnew({ by: "revision", above: since }, atOnce);
    expect(await themesIn(library)).toEqual([["theme-new", "letters-7-7"]]);
  });

  it("of its ids and themes is kept together with the new insights", async () => {
    const { library } = await update(digest(paper("A title")));
    await during(library, async () => {
      await library.put(digest(paper("A title", { ids: ["arxiv:2401.00001"] })));
      await library.retheme(FROM_START, () => ["own-a"]);
    });
    const [stored] = await library.batch(0, 9);
    expect(stored?.ids).toEqual(["arxiv:2401.00001"]);
    expect(stored?.insights.themes.slice(0, 2)).toEqual(["own-a", "theme-new"]);
  });

  it.each<[string, (library: Library) => Promise<unknown>]>([
    ["a removal of its digest", (library) => library.removeDigest(digest())],
    ["a removal of the paper", (library) => library.removePaper(1, digest())],
    ["an erasure", (library) => library.erase()],
  ])("does not bring it back after %s", async (_, remove) => {
    const { library } = await update(digest(paper("A title")));
    await during(library, () => remove(library));
    expect(await library.batch(0, 9)).toEqual([]);
    expect(await library.state()).toMatchObject({ papers: 0 });
  });
});
