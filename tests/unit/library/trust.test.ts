import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import type { PaperId } from "@/utils/domain/paper-id";
import type { SourceRank } from "@/utils/domain/source-rank";
import type { Library } from "@/utils/library/index";
import { freshLibrary, paper } from "./library";
import { ADDED, saidBy } from "./sources";

const TITLE = "Alpha nets for deep graphs";
const ID: PaperId = "arxiv:2401.00001";
const TRUE = { abstract: "It is short.", ids: [ID], links: ["https://github.com/alpha/alpha"] };
const EVIL = {
  abstract: "It is much longer, and its code is at https://github.com/evil/text.",
  ids: [ID, "doi:10.666/evil" as const],
  links: ["https://github.com/evil/evil"],
};

const put = (library: Library, rank: SourceRank, ...papers: ReturnType<typeof paper>[]) =>
  library.put({ name: rank, date: null, papers, skipped: [] }, { rank });

const only = async (library: Library) => {
  const [one, ...others] = await library.batch(0, 9);
  expect(others).toEqual([]);
  if (!one) throw new Error("No paper is there.");
  return one;
};

const urls = ({ insights }: { insights: { links: { url: string }[] } }) =>
  insights.links.map(({ url }) => url);

describe("a pack that lists a known paper", () => {
  it("does not replace data of a feed, and its links come last", async () => {
    const { library } = freshLibrary();
    await put(library, "feed", paper(TITLE, TRUE));
    await put(library, "pack", paper(TITLE, EVIL));
    const known = await only(library);
    expect(known.abstract).toBe(TRUE.abstract);
    expect(urls(known)[0]).toBe("https://github.com/alpha/alpha");
  });

  it("leaves nothing behind when it is removed", async () => {
    const { library } = freshLibrary();
    await put(library, "feed", paper(TITLE, TRUE));
    const before = await saidBy(library);
    await put(library, "pack", paper(TITLE, EVIL));
    expect(await saidBy(library)).not.toEqual(before);
    await library.removeDigest({ name: "pack", date: null });
    expect(await saidBy(library)).toEqual(before);
    expect(await library.lookUp([{ title: TITLE, ids: ["doi:10.666/evil"] }])).toEqual([
      expect.objectContaining({ how: "title" }),
    ]);
  });

  it("is overridden by a later feed, whose id is used", async () => {
    const { library } = freshLibrary();
    await put(library, "pack", paper(TITLE, EVIL));
    await put(library, "feed", paper(TITLE, { ...TRUE, ids: [ID, "doi:10.1/true"] }));
    const known = await only(library);
    expect(known).toMatchObject({ abstract: TRUE.abstract, ids: [ID, "doi:10.1/true"] });
    expect(urls(known)[0]).toBe("https://github.com/alpha/alpha");
  });

  it("does not merge two papers that a feed knows", async () => {
    const { library } = freshLibrary();
    const other = "New alpha nets for deep graphs";
    await put(library, "feed", paper(TITLE, TRUE), paper(other));
    await put(library, "pack", paper(other, { ids: [ID] }));
    const asked = [TITLE, other].map((title) => ({ title, ids: [] }));
    const found = (await library.lookUp(asked)).map((match) => match?.paper);
    expect(found).toEqual([1, 2]);
  });

  it("does not give it the id of another paper", async () => {
    const { library } = freshLibrary();
    const other = "Beta nets for deep graphs";
    await put(library, "feed", paper(TITLE), paper(other, { ids: [ID] }));
    await put(library, "pack", paper(TITLE, { ids: [ID] }));
    const [match] = await library.lookUp([{ title: other, ids: [ID] }]);
    expect(await library.papers([match?.paper ?? 0])).toMatchObject([{ title: other }]);
    expect((await library.batch(0, 9)).find(({ title }) => title === TITLE)?.ids).toEqual([]);
  });
});

describe("a paper that is added from a page", () => {
  it("does not replace data of a known paper, and leaves nothing behind when it is undone", async () => {
    const { library } = freshLibrary();
    await put(library, "pack", paper(TITLE, TRUE));
    const before = await saidBy(library);
    const place = await library.add(paper(TITLE, EVIL), ADDED);
    expect((await only(library)).abstract).toBe(TRUE.abstract);
    await library.removePaper(place, ADDED);
    expect(await saidBy(library)).toEqual(before);
  });

  it("is stored separately when two papers have its title, and is removed alone", async () => {
    const { library } = freshLibrary();
    const twins = ["arxiv:2401.00001", "arxiv:2401.00002"] as const;
    await put(library, "feed", ...twins.map((id) => paper(TITLE, { ids: [id], abstract: id })));
    const before = await saidBy(library);
    const place = await library.add(
      paper(TITLE, { abstract: "A third one of this title." }),
      ADDED,
    );
    expect(await library.papers([1, 2, place])).toMatchObject([
      { abstract: twins[0] },
      { abstract: twins[1] },
      { abstract: "A third one of this title.", origins: [ADDED] },
    ]);
    await library.removePaper(place, ADDED);
    expect(await saidBy(library)).toEqual(before);
  });

  it("is removed correctly when its paper has been split since", async () => {
    const { library } = freshLibrary();
    const renamed = "New alpha nets for deep graphs";
    await put(library, "feed", paper(TITLE));
    const before = await saidBy(library);
    const both = [paper(TITLE, { ids: [ID] }), paper(renamed, { ids: [ID] })];
    await put(library, "reader", ...both);
    const place = await library.add(paper(renamed), ADDED);
    await library.removeDigest({ name: "reader", date: null });
    await library.removePaper(place, ADDED);
    expect(await saidBy(library)).toEqual(before);
  });

  it("is restored to its first addition when a second one is undone", async () => {
    const { library } = freshLibrary();
    await library.add(paper(TITLE, TRUE), ADDED);
    const before = await saidBy(library);
    const place = await library.add(paper(TITLE, EVIL), ADDED);
    await library.removePaper(place, ADDED);
    expect(await saidBy(library)).toEqual(before);
    const again = await library.add(paper(TITLE, TRUE), ADDED);
    await library.removePaper(again, ADDED);
    expect(await saidBy(library)).toEqual(before);
    await library.removePaper(again, ADDED);
    expect((await library.state()).papers).toBe(0);
  });
});

describe("what the reader said", () => {
  it("returns to each of two papers when the source that merged them is removed", async () => {
    const { library } = freshLibrary();
    const [old, renamed] = [TITLE, "New alpha nets for deep graphs"];
    await library.put({
      name: "a",
      date: null,
      papers: [paper(old, { ids: [ID] }), paper(renamed)],
      skipped: [],
    });
    await library.reject({ title: renamed, ids: [] }, 2);
    await put(library, "feed", paper(renamed, { ids: [ID] }));
    expect(await library.rejected([{ title: renamed, ids: [] }], 1)).toEqual([true]);
    await library.removeDigest({ name: "feed", date: null });
    expect(await library.rejected([{ title: renamed, ids: [] }], 2)).toEqual([true]);
    expect(await library.rejected([{ title: renamed, ids: [] }], 1)).toEqual([false]);
    expect((await library.batch(0, 9)).map(({ id, title }) => [id, title])).toEqual([
      [1, old],
      [2, renamed],
    ]);
  });

  it("is kept when the source that first listed the paper is removed", async () => {
    const { library } = freshLibrary();
    const abstract = "We present a diffusion model for image generation.";
    await put(library, "pack", paper(TITLE, { abstract }));
    await library.correct({ paper: 1, mark: { what: "theme", theme: "diffusion" }, wrong: true });
    await put(library, "feed", paper(TITLE, { abstract }));
    await library.removeDigest({ name: "pack", date: null });
    const [left] = await library.papers([1]);
    expect(left?.insights.themes).not.toContain("diffusion");
    await library.correct({ paper: 1, mark: { what: "theme", theme: "diffusion" }, wrong: false });
    const [back] = await library.papers([1]);
    expect(back?.insights.themes).toContain("diffusion");
  });
});
