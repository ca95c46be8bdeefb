import "fake-indexeddb/auto";
import { expect, it } from "vitest";

import { digest, freshLibrary, paper } from "./library";
import { huggingFaceDaily } from "@/utils/feeds/catalog/hugging-face-daily";
import { paperDetail } from "@/utils/views/paper-detail";

const TITLE = "Visual Autoregressive Modeling: Scalable Image Generation via Next-Scale Prediction";
const DAY = JSON.stringify([
  {
    paper: {
      id: "2404.02905",
      title: TITLE,
      publishedAt: "2024-04-03T17:59:53.000Z",
      summary: "We present VAR.",
      upvotes: 70,
      githubRepo: "https://github.com/FoundationVision/VAR",
      githubStars: 8500,
    },
    publishedAt: "2026-03-12T00:00:00.000Z",
  },
]);

it("a feed adds its id, date, repository and counts to a paper of the bundled digest", async () => {
  const { library } = freshLibrary();
  await library.put(digest(paper(TITLE, { abstract: "VAR improves FID from 18.65 to 1.80." })));
  const day = huggingFaceDaily.parse(DAY, "https://huggingface.co/x?date=2026-03-12", []);
  expect(await library.put(day)).toMatchObject({ added: 0, updated: 1 });
  const [known] = await library.batch(0, 9);
  if (known === undefined) throw new Error("The paper is gone");
  const detail = paperDetail(known, {});
  expect(detail.abstract).toBe("VAR improves FID from 18.65 to 1.80.");
  expect(detail.pages).toEqual([
    { name: "arXiv 2404.02905", url: "https://arxiv.org/abs/2404.02905" },
  ]);
  expect(detail.facts).toEqual({ published: "2024-04-03", stars: 8500, upvotes: 70 });
  expect(detail.links).toMatchObject([
    { kind: "code", url: "https://github.com/FoundationVision/VAR" },
  ]);
  expect(await library.put(day)).toMatchObject({ updated: 0, known: 1 });
});

/** A listing as an earlier Gloss stored it, and as the same source gives it today. */
const BEFORE = paper("Folding Cranes", { abstract: "About paper.", ids: ["arxiv:2401.00001"] });
const TODAY = { ...BEFORE, authors: ["Ada Lovelace"], venue: "ICML", year: 2024 };
const SAID = { authors: ["Ada Lovelace"], venue: "ICML", year: 2024 };

it("a paper stored without authors gets them when the same feed lists it again", async () => {
  const { library } = freshLibrary();
  await library.put(digest(BEFORE));
  expect(await library.put(digest(TODAY))).toEqual({ added: 0, updated: 1, known: 0 });
  expect(await library.put(digest(TODAY))).toEqual({ added: 0, updated: 0, known: 1 });
  const fresh = freshLibrary().library;
  await fresh.put(digest(TODAY));
  expect(await library.batch(0, 9)).toEqual(await fresh.batch(0, 9));
  expect((await library.batch(0, 9))[0]?.facts).toEqual(SAID);
});

it("a paper gets authors from a file that is imported again, and loses them when that import is undone", async () => {
  const { library } = freshLibrary();
  const give = async (listed: typeof BEFORE) => {
    const importId = await library.beginImport([new File(["x"], "refs.bib")]);
    await library.put({ ...digest(listed), name: "refs" }, { importId });
    return importId;
  };
  await give(BEFORE);
  const before = await library.batch(0, 9);
  const again = await give(TODAY);
  expect((await library.batch(0, 9))[0]?.facts).toEqual(SAID);
  await library.undoImport(again, () => {});
  expect(await library.batch(0, 9)).toEqual(before);
});
