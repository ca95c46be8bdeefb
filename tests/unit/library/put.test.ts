import "fake-indexeddb/auto";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { digest, freshLibrary, paper } from "./library";

const ABSTRACT = "We improve FID from 18.65 to 1.80 on ImageNet. Code: https://github.com/a/b.";

describe("adding digests", () => {
  it("stores a paper of several digests once", async () => {
    const { library } = freshLibrary();
    await library.put(digest(paper("Low-Rank Adaptation", { ids: ["arxiv:2106.09685"] })));
    const second = {
      ...digest(paper("low rank adaptation", { abstract: ABSTRACT })),
      date: "Mar 13",
    };
    expect(await library.put(second)).toEqual({ added: 0, updated: 1, known: 0 });
    const {
      papers: [stored],
    } = await library.search("", {
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

  it("merges two titles of one id and finds the paper by both", async () => {
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

  it("keeps papers separate that share a title but not their id", async () => {
    const { library } = freshLibrary();
    await library.put(digest(paper("Reply to Comment", { ids: ["arxiv:2101.00001"] })));
    await library.put(digest(paper("Reply to Comment", { ids: ["arxiv:2101.00002"] })));
    expect((await library.state()).papers).toBe(2);
    expect(await library.lookUp([{ title: "Reply to Comment", ids: [] }])).toEqual([null]);
  });

  it("changes nothing when a digest is added again", async () => {
    const { library } = freshLibrary();
    const list = digest(paper("One"), paper("Two"), paper("One"));
    expect(await library.put(list)).toEqual({ added: 2, updated: 0, known: 1 });
    const before = await library.state();
    expect(await library.put(list)).toEqual({ added: 0, updated: 0, known: 3 });
    expect(await library.state()).toEqual(before);
  });

  it("skips titles without a letter", async () => {
    const { library } = freshLibrary();
    expect(await library.put(digest(paper("***")))).toEqual({ added: 0, updated: 0, known: 0 });
  });

  it("gives the same papers in any order and with any split into digests", async () => {
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

  it("does not merge papers with very different titles that a digest lists under one id", async () => {
    const { library } = freshLibrary();
    const ids = ["arxiv:2404.02905" as const];
    await library.put(digest(paper("Visual Autoregressive Modeling", { ids })));
    const summary = await library.put(digest(paper("Mask Scoring Networks", { ids })));
    expect(summary).toMatchObject({ added: 1, updated: 0 });
    const [match] = await library.lookUp([{ title: "Visual Autoregressive Modeling", ids }]);
    expect(match).toMatchObject({ paper: 1, how: "id" });
  });
});

describe("two entries of one paper", () => {
  const ids = ["arxiv:2106.09685" as const];
  const halves = [
    paper("Old title of a paper", { ids, abstract: "It is short." }),
    paper("New title of a paper"),
  ];
  const whole = paper("New title of a paper", { ids, abstract: "It is longer than short." });

  it("are merged by a listing that names both", async () => {
    const { library } = freshLibrary();
    await library.put(digest(...halves));
    await library.reject({ title: "New title", ids: [] }, 2);
    expect(await library.put({ ...digest(whole), name: "Other" })).toEqual({
      added: 0,
      updated: 1,
      known: 0,
    });
    expect(await library.state()).toMatchObject({
      papers: 1,
      digests: [
        { name: "Other", papers: 1 },
        { name: "Trending papers", papers: 1 },
      ],
    });
    const asked = halves.map(({ title }) => ({ title, ids: [] }));
    expect((await library.lookUp(asked)).map((match) => match?.paper)).toEqual([1, 1]);
    const [stored] = await library.papers([1]);
    expect(stored?.abstract).toBe("It is longer than short.");
  });

  it("keep the reader's “not this paper” marks when merged", async () => {
    const { library } = freshLibrary();
    await library.put(digest(...halves));
    const candidate = { title: "New title of a paper", ids: [] };
    await library.reject(candidate, 2);
    await library.put(digest(whole));
    expect(await library.lookUp([candidate])).toEqual([null]);
  });

  it("stay separate when their ids belong to different papers", async () => {
    const { library } = freshLibrary();
    const doi = ["doi:10.1/a" as const];
    await library.put(digest(paper("Old title of a paper", { ids: [...ids, ...doi] })));
    await library.put(digest(paper("New title of a paper", { ids: ["doi:10.1/b"] })));
    await library.put(digest(whole));
    expect((await library.state()).papers).toBe(2);
  });
});

/** Papers with one or two ids each, and unique titles. */
const WORLD = ["alpha", "beta", "gamma", "delta"].map((name, at) => ({
  titles: [
    `${name} nets for deep graphs`,
    `${name.toUpperCase()} NETS for deep graphs`,
    `On ${name} nets for graphs`,
  ],
  ids: [`arxiv:2401.0000${at}`, `doi:10.1/${name}`] as const,
  abstracts: [
    "",
    `About ${name}.`,
    `More about ${name}, FID 3.1. Code: https://github.com/a/${name}`,
  ],
}));

const listing = fc
  .record({
    of: fc.constantFrom(...WORLD),
    title: fc.nat(2),
    abstract: fc.nat(2),
    ids: fc.subarray([0, 1] as const),
    day: fc.constantFrom("Mar 12", "Mar 13"),
  })
  .map(({ of: { titles, ids: all, abstracts }, title, abstract, ids, day }) => {
    const listed = paper(titles[title] ?? "", {
      abstract: abstracts[abstract] ?? "",
      ids: ids.map((one) => all[one]),
    });
    return Object.assign(digest(listed), { date: day });
  });

type Library = ReturnType<typeof freshLibrary>["library"];

/** The content of a library, independent of the order in which it was added. */
async function contents(library: Library) {
  const papers = (await library.batch(0, 100)).map((stored) =>
    Object.assign(stored, {
      id: 0,
      ids: stored.ids.toSorted(),
      aliases: stored.aliases.toSorted(),
      origins: stored.origins.map((origin) => JSON.stringify(origin)).toSorted(),
    }),
  );
  const { digests, papers: count } = await library.state();
  return {
    count,
    papers: papers.toSorted((a, b) => (a.title < b.title ? -1 : 1)),
    digests: digests.map((one) => JSON.stringify(one)).toSorted(),
  };
}

describe("listings in any order and with any split into digests", () => {
  it("give the same library", async () => {
    const listings = fc
      .array(listing, { minLength: 2, maxLength: 10 })
      .chain((list) =>
        fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
      );
    await fc.assert(
      fc.asyncProperty(listings, fc.integer({ min: 1, max: 9 }), async ([list, shuffled], cut) => {
        const [one, other] = [freshLibrary().library, freshLibrary().library];
        // oxlint-disable-next-line no-await-in-loop -- in this order
        for (const single of list) await one.put(single);
        for (const part of [shuffled.slice(0, cut), shuffled.slice(cut)]) {
          for (const day of ["Mar 12", "Mar 13"]) {
            const papers = part.filter(({ date }) => date === day).flatMap((each) => each.papers);
            // oxlint-disable-next-line no-await-in-loop -- in this order
            await other.put({ ...digest(...papers), date: day });
          }
        }
        expect(await contents(other)).toEqual(await contents(one));
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
