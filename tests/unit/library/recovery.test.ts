import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { openDB } from "idb";
import { openLibrary } from "@/utils/library/index";

const NO_INSIGHTS = { themes: [], claims: [], links: [] };
const digest = (...titles: string[]) => ({
  name: "Digest",
  date: null,
  papers: titles.map((title) => ({ title, abstract: "", ids: [] })),
  skipped: [],
});
const open = (insightsOf = () => NO_INSIGHTS) => openLibrary({ now: () => 1, insightsOf });
const revision = async () => {
  const db = await openDB("gloss");
  const meta = await db.get("meta", "library");
  db.close();
  return meta.revision as number;
};

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
});

describe("library after a failure", () => {
  it("rolls the whole batch back when one of its papers fails", async () => {
    let papers = 0;
    const library = open(() => {
      papers += 1;
      if (papers === 3) throw new Error("No insight");
      return NO_INSIGHTS;
    });
    await expect(library.put(digest("One", "Two", "Three", "Four"))).rejects.toThrow("No insight");
    expect(await library.state()).toMatchObject({ papers: 0, problem: null });
    expect(await library.put(digest("One", "Two"))).toMatchObject({ added: 2 });
  });

  it("reopens the database after another page forced it to close", async () => {
    const library = open();
    await library.put(digest("A title of a paper"));
    const { promise, resolve } = Promise.withResolvers<unknown>();
    indexedDB.deleteDatabase("gloss").addEventListener("success", resolve);
    await promise;
    expect(await library.lookUp([{ title: "A title of a paper", ids: [] }])).toEqual([null]);
  });

  it("keeps its revision when a digest brings nothing new", async () => {
    const library = open();
    await library.put(digest("A title of a paper"));
    const before = await revision();
    await library.put(digest("A title of a paper"));
    expect(await revision()).toBe(before);
  });

  it.each([
    ["Mamba+: Sequence models of everything", "Mamba: Sequence models of everything"],
    ["MambaX: Sequence models of everything", "Mamba: Sequence models of everything"],
    ["mambax: sequence models of everything", "Mamba: Sequence models of everything"],
    ["Mamba: Sequence models of everything", "Mambas: Sequence models of everything"],
  ])("does not match %j to %j", async (asked, held) => {
    const library = open();
    await library.put(digest(held));
    expect(await library.lookUp([{ title: asked, ids: [] }])).toEqual([null]);
  });
});
