import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import { digest, freshLibrary, paper } from "./library";

const other = (...titles: string[]) => ({
  ...digest(...titles.map((title) => paper(title))),
  name: "Other",
});
const ORIGIN = { name: "Other", date: "Mar 12" };

describe("removing a digest", () => {
  it("removes the papers that no other digest lists, and restores the library to its earlier state", async () => {
    const { library } = freshLibrary();
    await library.put(digest(paper("Shared paper of two"), paper("Paper of the first")));
    const before = await library.state();
    await library.put(other("Shared paper of two", "Paper of the second"));
    expect(await library.removeDigest(ORIGIN)).toBe(1);
    expect(await library.state()).toEqual(before);
    expect(
      (await library.batch(0, 9)).map(({ title, origins }) => [title, origins.length]),
    ).toEqual([
      ["Shared paper of two", 1],
      ["Paper of the first", 1],
    ]);
  });

  it("goes on over all batches", async () => {
    const { library } = freshLibrary();
    await library.put(other(...Array.from({ length: 1200 }, (_, at) => `Paper number ${at}`)));
    expect(await library.removeDigest(ORIGIN)).toBe(1200);
    expect((await library.state()).papers).toBe(0);
  }, 30_000);

  it("hides its papers from the search at once", async () => {
    const { library } = freshLibrary();
    const filter = { hasCode: false, theme: null, followed: [], limit: 9 };
    await library.put(digest(paper("Lasting paper of attention")));
    await library.put(other("Fleeting paper of attention"));
    expect((await library.search("attention", filter)).papers).toHaveLength(2);
    await library.removeDigest(ORIGIN);
    expect((await library.search("attention", filter)).papers.map(({ title }) => title)).toEqual([
      "Lasting paper of attention",
    ]);
  });
});
