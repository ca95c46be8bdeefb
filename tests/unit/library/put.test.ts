import "fake-indexeddb/auto";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { digest, freshLibrary, paper } from "./library";

const ABSTRACT = "We improve FID from 18.65 to 1.80 on ImageNet. Code: https://github.com/a/b.";

describe("taking digests in", () => {
  it("makes one paper of a paper in several digests", async () => {
    const { library } = freshLibrary();
    await library.put(digest(paper("Low-Rank Adaptation", { ids: ["arxiv:2106.09685"] })));
    const second = {
      ...digest(paper("low rank adaptation", { abstract: ABSTRACT })),
      date: "Mar 13",
    };
    expect(await library.put(second)).toEqual({ added: 0, updated: 1, known: 0 });
    const [stored] = await library.search("", {
      hasCode: false,
      theme: null,
      followed: [],
      limit: 10,
    });
    expect(stored).toMatchObject({
      title: "Low-Rank Adaptation",
      abstract: ABSTRACT,
      ids: ["arxiv:2106.09685"],
      origins: [{ date: "Mar 12" }, { date: "Mar 13" }],
    });
    expect(stored?.insights.links).toEqual([{ url: "https://github.com/a/b", kind: "code" }]);
    expect((await library.state()).papers).toBe(1);
  });

  it("joins two titles of one id and finds the paper by both", async () => {
    const { library } = freshLibrary();
    await library.put(digest(paper("First title of a paper", { ids: ["arxiv:2106.09685"] })));
    await library.put(digest(paper("Later title of a paper", { ids: ["arxiv:2106.09685"] })));
    const matches = await library.lookUp([
      { title: "First title of a paper", ids: [] },
      { title: "Later title of a paper", ids: [] },
    ]);
    expect(matches.map((match) => match?.how)).toEqual(["title", "title"]);
    expect((await library.state()).papers).toBe(1);
  });

  it("keeps papers apart that share a title but not their id", async () => {
    const { library } = freshLibrary();
    await library.put(digest(paper("Reply to Comment", { ids: ["arxiv:2101.00001"] })));
    await library.put(digest(paper("Reply to Comment", { ids: ["arxiv:2101.00002"] })));
    expect((await library.state()).papers).toBe(2);
    expect(await library.lookUp([{ title: "Reply to Comment", ids: [] }])).toEqual([null]);
  });

  it("changes nothing when a digest comes a second time", async () => {
    const { library } = freshLibrary();
    const list = digest(paper("One"), paper("Two"), paper("One"));
    expect(await library.put(list)).toEqual({ added: 2, updated: 0, known: 1 });
    const before = await library.state();
    expect(await library.put(list)).toEqual({ added: 0, updated: 0, known: 3 });
    expect(await library.state()).toEqual(before);
  });

  it("leaves out titles without a letter", async () => {
    const { library } = freshLibrary();
    expect(await library.put(digest(paper("***")))).toEqual({ added: 0, updated: 0, known: 0 });
  });

  it("gives the same papers in any order and any split", async () => {
    const titles = fc.array(fc.constantFrom("A", "a", "B-1", "b1", "C", "c."), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(titles, fc.nat(12), async (list, cut) => {
        const whole = freshLibrary().library;
        const split = freshLibrary().library;
        await whole.put(digest(...list.map((title) => paper(title))));
        await split.put(digest(...list.slice(cut).map((title) => paper(title))));
        await split.put(digest(...list.slice(0, cut).map((title) => paper(title))));
        const asked = list.map((title) => ({ title, ids: [] }));
        const known = async (library: typeof whole) =>
          (await library.lookUp(asked)).map((match) => match?.how);
        expect(await known(split)).toEqual(await known(whole));
        expect((await split.state()).papers).toBe((await whole.state()).papers);
      }),
      { numRuns: 25 },
    );
  });

  it("does not unite papers of quite different titles that a digest gives one id", async () => {
    const { library } = freshLibrary();
    const ids = ["arxiv:2404.02905" as const];
    await library.put(digest(paper("Visual Autoregressive Modeling", { ids })));
    const summary = await library.put(digest(paper("Mask Scoring Networks", { ids })));
    expect(summary).toMatchObject({ added: 1, updated: 0 });
    const [match] = await library.lookUp([{ title: "Visual Autoregressive Modeling", ids }]);
    expect(match).toMatchObject({ paper: 1, how: "id" });
  });
});
