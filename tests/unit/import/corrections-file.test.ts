import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import { claimMark, foldedTexts } from "@/utils/domain/mark";
import { correctionsFile } from "@/utils/import/corrections-file";
import { digest, freshLibrary, paper } from "@/tests/unit/library/library";

const TITLE = "Diffusion for images";
const ABSTRACT =
  "A diffusion model improves FID from 3.1 to 2.0 on ImageNet, and it is 20x faster.";
const DIFFUSION = { what: "theme", theme: "diffusion" } as const;

/** A library with one paper whose claim of 2.0 is marked as wrong. */
async function marked() {
  const { library } = freshLibrary();
  const listed = paper(TITLE, { abstract: ABSTRACT, ids: ["arxiv:2401.00001"] });
  await library.put(digest(listed, paper("Another one")));
  const [known] = await library.batch(0, 1);
  const claim = known?.insights.claims.find(({ value }) => value === 2);
  if (!known || !claim) throw new Error("The claim is not read.");
  const mark = claimMark(claim, foldedTexts(known));
  await library.correct({ paper: 1, mark, wrong: true });
  return library;
}

interface CorrectionRecord {
  id: string;
  abstract: string;
  claims: { quote: string }[];
}

const recordsOf = async (library: ReturnType<typeof freshLibrary>["library"]) =>
  JSON.parse(correctionsFile(await library.correctedPapers())) as CorrectionRecord[];

describe("the file of corrections", () => {
  it("contains only corrected papers, in the annotation format", async () => {
    const library = await marked();
    await library.correct({ paper: 1, mark: DIFFUSION, wrong: true });
    const [record, ...others] = await recordsOf(library);
    expect(others).toEqual([]);
    expect(record).toMatchObject({
      id: "arxiv:2401.00001",
      title: TITLE,
      abstract: ABSTRACT,
      partial: true,
      themes: [],
      themes_ok: [],
      themes_wrong: ["diffusion"],
      links: [],
    });
    expect(record?.claims).toEqual([
      {
        quote: expect.stringContaining("2.0"),
        kind: expect.any(String),
        kind_ok: [expect.any(String)],
        value: 2,
        unit: "",
        unit_ok: [""],
        from: expect.toSatisfy((from) => from === null || from === 3.1),
        metric_ok: [expect.toSatisfy((metric) => metric === null || metric === "FID")],
        dataset_ok: [expect.toSatisfy((name) => name === null || name === "ImageNet")],
        bound: null,
        optional: false,
        wrong: true,
      },
    ]);
  });

  it("quotes the current text in the library", async () => {
    const library = await marked();
    const spaced = `${ABSTRACT.replaceAll(" ", "  ")} Code is released.`;
    await library.put({ ...digest(paper(TITLE, { abstract: spaced })), name: "Feed" });
    const [record] = await recordsOf(library);
    const claim = record?.claims[0];
    expect(record?.abstract).toBe(spaced);
    expect(spaced).toContain(claim?.quote);
    expect(claim?.quote).toContain("2.0");
  });

  it("names a paper without an id by its title", async () => {
    const { library } = freshLibrary();
    await library.put(digest(paper(TITLE, { abstract: ABSTRACT })));
    await library.correct({ paper: 1, mark: DIFFUSION, wrong: true });
    expect((await recordsOf(library))[0]?.id).toBe("diffusionforimages");
  });

  it("leaves out themes of the reader's own", async () => {
    const { library } = freshLibrary();
    await library.put(digest(paper(TITLE, { abstract: ABSTRACT })));
    await library.retheme({ by: "id", above: 0 }, () => ["own-mine"]);
    const mark = { what: "theme", theme: "own-mine" } as const;
    expect(await library.correct({ paper: 1, mark, wrong: true })).toBe(true);
    expect(await recordsOf(library)).toEqual([]);
  });
});
