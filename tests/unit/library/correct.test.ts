import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import type { Insights } from "@/utils/domain/insights";
import { claimMark, foldedTexts, type Mark } from "@/utils/domain/mark";
import type { Paper } from "@/utils/domain/paper";
import { insightsOf } from "@/utils/insights/index";
import { openLibrary } from "@/utils/library/index";
import { digest, freshLibrary, paper } from "./library";

type Library = ReturnType<typeof freshLibrary>["library"];

const TITLE = "Diffusion models for image generation";
const ABSTRACT =
  "We present a diffusion model for image generation. It improves FID from 18.65 to 1.80 on ImageNet, and inference is 20x faster than the baseline.";
const SEARCH = { hasCode: false, theme: null, followed: [], limit: 10 };
const DIFFUSION: Mark = { what: "theme", theme: "diffusion" };

async function filled(): Promise<{ library: Library; name: string }> {
  const fresh = freshLibrary();
  await fresh.library.put(
    digest(paper(TITLE, { abstract: ABSTRACT }), paper("Another paper of the day")),
  );
  return fresh;
}

const storedIn = async (library: Library): Promise<Paper> => {
  const [first] = await library.papers([1]);
  if (!first) throw new Error("The paper is gone.");
  return first;
};

const judge = (library: Library, wrong: boolean, ...marks: Mark[]) =>
  Promise.all(marks.map((mark) => library.correct({ paper: 1, mark, wrong })));

const values = ({ claims }: Pick<Insights, "claims">) => claims.map(({ value }) => value);

/** The mark for the claim with this value. */
async function markOf(library: Library, value: number): Promise<Mark> {
  const known = await storedIn(library);
  const claim = known.insights.claims.find((one) => one.value === value);
  if (!claim) throw new Error(`No claim says ${value}.`);
  return claimMark(claim, foldedTexts(known));
}

describe("a claim and a theme that the reader marked as wrong", () => {
  it("are hidden from look-ups and search, and restored by an undo", async () => {
    const { library } = await filled();
    const before = await library.batch(0, 10);
    const mark = await markOf(library, 1.8);
    const fid = () => library.search("metric:fid", SEARCH);
    expect((await fid()).papers).toHaveLength(1);
    expect(await judge(library, true, mark, DIFFUSION)).toEqual([true, true]);
    const { insights, wrong } = await storedIn(library);
    expect(values(insights)).toEqual([20]);
    expect(insights.themes).not.toContain("diffusion");
    expect([values(wrong ?? { claims: [] }), wrong?.themes]).toEqual([[1.8], ["diffusion"]]);
    const found = await library.search("theme:diffusion", SEARCH);
    expect([(await fid()).papers, found.papers]).toEqual([[], []]);
    await judge(library, false, mark, DIFFUSION);
    expect(await library.batch(0, 10)).toEqual(before);
    expect((await fid()).papers).toHaveLength(1);
  });

  it("are refused when the paper does not have them or no longer exists", async () => {
    const { library } = await filled();
    const mark = await markOf(library, 1.8);
    expect(await library.correct({ paper: 2, mark, wrong: true })).toBe(false);
    expect(await library.correct({ paper: 99, mark, wrong: true })).toBe(false);
    expect(await library.correctedPapers()).toEqual([]);
  });

  it("are counted and listed by paper", async () => {
    const { library } = await filled();
    expect((await library.state()).corrected).toBe(0);
    await judge(library, true, await markOf(library, 1.8), DIFFUSION);
    expect((await library.state()).corrected).toBe(1);
    expect(await library.correctedPapers()).toMatchObject([
      { title: TITLE, corrections: [{ number: "180" }, DIFFUSION] },
    ]);
    await library.erase();
    expect((await library.state()).corrected).toBe(0);
  });

  it("stay marked when another digest brings a longer abstract", async () => {
    const { library } = await filled();
    await library.correct({ paper: 1, mark: await markOf(library, 1.8), wrong: true });
    const abstract = `Abstract. ${ABSTRACT.replaceAll(" ", "  ")} It reaches an accuracy of 91.3% on CIFAR-10.`;
    await library.put({ ...digest(paper(TITLE, { abstract })), name: "Feed" });
    const { insights, wrong } = await storedIn(library);
    expect(values(insights)).toEqual([20, 91.3]);
    expect(values(wrong ?? { claims: [] })).toEqual([1.8]);
  });

  it("stay marked when two halves of the paper are merged", async () => {
    const { library } = freshLibrary();
    const [first, second] = ["arxiv:2401.00001", "doi:10.1000/1"] as const;
    const halves = [
      paper(TITLE, { abstract: ABSTRACT, ids: [first] }),
      paper(`${TITLE}: a longer title`, { abstract: ABSTRACT, ids: [second] }),
    ];
    await library.put(digest(...halves));
    await library.correct({ paper: 2, mark: DIFFUSION, wrong: true });
    await library.correct({ paper: 1, mark: await markOf(library, 20), wrong: true });
    await library.put(digest(paper(TITLE, { ids: [first, second] })));
    expect(await library.papers([2])).toEqual([undefined]);
    const { insights } = await storedIn(library);
    expect(values(insights)).toEqual([1.8]);
    expect(insights.themes).not.toContain("diffusion");
  });

  it("stay marked when another version of Gloss reads the paper", async () => {
    const { library, name } = await filled();
    await library.correct({ paper: 1, mark: await markOf(library, 1.8), wrong: true });
    /** Reads a longer number and another end of the sentence. */
    const newer = openLibrary({
      name,
      now: () => 2000,
      insightsOf: (title, abstract) => {
        const insights = insightsOf(title, abstract);
        const claims = insights.claims.map((claim) => {
          const number = { start: claim.number.start, end: claim.number.end + 3 };
          return { ...claim, number, sentence: { start: 0, end: abstract.length }, metric: null };
        });
        return { ...insights, claims };
      },
    });
    await newer.put({ ...digest(paper(TITLE, { abstract: `${ABSTRACT} More.` })), name: "Feed" });
    const { insights } = await storedIn(newer);
    expect(values(insights)).toEqual([20]);
    expect(insights.claims[0]?.metric).toBeNull();
  });

  it("stay marked when an earlier import is undone", async () => {
    const { library } = await filled();
    const importId = await library.beginImport([new File(["x"], "list.md")]);
    const more = digest(paper(TITLE, { abstract: `${ABSTRACT} More.` }));
    await library.put({ ...more, name: "list" }, { importId });
    await library.correct({ paper: 1, mark: await markOf(library, 1.8), wrong: true });
    await library.undoImport(importId, () => {});
    const { insights, abstract } = await storedIn(library);
    expect(abstract).toBe(ABSTRACT);
    expect(values(insights)).toEqual([20]);
  });

  it("come with an archive and go when it is undone, except the reader's own", async () => {
    const { library } = await filled();
    const importId = await library.beginImport([new File(["x"], "library.jsonl")]);
    const listed = { ...paper(TITLE, { abstract: ABSTRACT }), corrections: [DIFFUSION as never] };
    await library.put({ ...digest(), name: "library", papers: [listed] }, { importId });
    expect((await storedIn(library)).insights.themes).not.toContain("diffusion");
    await library.correct({ paper: 1, mark: await markOf(library, 20), wrong: true });
    await library.undoImport(importId, () => {});
    const { insights } = await storedIn(library);
    expect(insights.themes).toContain("diffusion");
    expect(values(insights)).toEqual([1.8]);
  });
});
