import "fake-indexeddb/auto";
import { describe, expect, it, vi } from "vitest";
import type { PaperId } from "@/utils/domain/paper-id";
import { OTHER, SAME } from "@/tests/unit/domain/same-titles";
import { digest, freshLibrary, paper } from "./library";

const LORA = "LoRA: Low-Rank Adaptation of Large Language Models";
const TITLES = [
  LORA,
  "Visual Autoregressive Modeling: Scalable Image Generation via Next-Scale Prediction",
  "M-VAR: Decoupled Scale-wise Autoregressive Modeling for High-Quality Image Generation",
  "DRACo-SLAM: Distributed Robust Acoustic Communication-efficient SLAM",
  "Structure from two projective views of a moving scene",
  "Learning 2D Representations of Symmetric Objects without Labels",
];

async function ask(title: string, ids: PaperId[] = []) {
  const { library } = freshLibrary();
  const known = paper("An entry with an id", { ids: ["arxiv:2106.09685"] });
  await library.put(digest(...TITLES.map((one) => paper(one)), known));
  const [match] = await library.lookUp([{ title, ids }]);
  const [found] = match ? await library.papers([match.paper]) : [];
  return match && found ? { how: match.how, title: found.title } : null;
}

describe("look-up", () => {
  it.each([
    ["the same words", LORA, "title"],
    ["another case", LORA.toUpperCase(), "title"],
    ["other punctuation", "LoRA – low rank adaptation of large-language models.", "title"],
    ["LaTeX", String.raw`\textbf{LoRA}: Low-Rank $A$daptation of Large Language Models`, "title"],
    ["a label", `[pdf] ${LORA}`, "variant"],
    ["an id before it", `[2106.09685] ${LORA} (2021)`, "variant"],
    ["a truncated end", "LoRA: Low-Rank Adaptation of Large…", "variant"],
    ["a lost letter", "LoRA: Low-Rank Adaptaton of Large Language Models", "fuzzy"],
    ["two swapped letters", "LoRA: Low-Rank Adaptation of Large Langauge Models", "fuzzy"],
  ])("recognises a title with %s", async (_, title, how) => {
    expect(await ask(title)).toEqual({ how, title: LORA });
  });

  it("returns the matched papers as the library stores them", async () => {
    const { library } = freshLibrary();
    await library.put(digest(...TITLES.map((title) => paper(title))));
    const candidates = [LORA, "Nobody's paper", TITLES[3] ?? ""].map((title) => ({
      title,
      ids: [],
    }));
    const found = await library.find(candidates);
    expect(found.map((one) => one?.match ?? null)).toEqual(await library.lookUp(candidates));
    expect(found.map((one) => one?.paper)).toEqual(
      await library.papers(found.map((one) => one?.match.paper ?? -1)),
    );
  });

  it("matches a text without a link to a paper only by its exact title", async () => {
    const { library } = freshLibrary();
    await library.put(digest(paper(LORA)));
    const exactly = async (title: string) => {
      const [match] = await library.lookUp([{ title, ids: [], exact: true }]);
      return match?.how ?? null;
    };
    expect(await exactly(LORA)).toBe("title");
    expect(await exactly(`[R] ${LORA}`)).toBe("variant");
    expect(await exactly("LoRA: Low-Rank Adaptaton of Large Language Models")).toBeNull();
    expect(await exactly("LoRA: Low-Rank Adaptation of Large…")).toBeNull();
  });

  it.each([
    ["a sequel", "LoRA2: Low-Rank Adaptation of Large Language Models"],
    ["another name", "QLoRA: Low-Rank Adaptation of Large Language Models"],
    ["another first letter", "DoRA: Low-Rank Adaptation of Large Language Models"],
    [
      "a name without its prefix",
      "VAR: Decoupled Scale-wise Autoregressive Modeling for High-Quality Image Generation",
    ],
    ["a version", "DRACo-SLAM2: Distributed Robust Acoustic Communication-efficient SLAM"],
    ["another number word", "Structure from three projective views of a moving scene"],
    ["another dimension", "Learning 3D Representations of Symmetric Objects without Labels"],
    ["a negation", "Learning 2D Representations of Asymmetric Objects without Labels"],
    ["a missing negation", "Learning 2D Representations of Symmetric Objects with Labels"],
    ["only the subtitle", "Low-Rank Adaptation of Large Language Models"],
    ["a tutorial on it", `${LORA}: A Tutorial`],
    ["a truncated title that is too short", "LoRA: Low…"],
    ["symbols only", "…?!"],
    ["nothing", ""],
  ])("does not match %s", async (_, title) => {
    expect(await ask(title)).toBeNull();
  });

  it("matches by id when the titles do not contradict", async () => {
    const found = await ask("An entry, renamed, with its id", ["arxiv:2106.09685"]);
    expect(found).toEqual({ how: "id", title: "An entry with an id" });
  });

  it("does not match by id when the title is clearly different", async () => {
    expect(await ask("Cooking for engineers", ["arxiv:2106.09685"])).toBeNull();
  });

  it("reads no paper for a truncated title that is too short or starts many titles", async () => {
    const { library } = freshLibrary();
    const begun = (at: number) =>
      paper(`Learning to learn by gradient descent, part ${at} of many`);
    await library.put(digest(...Array.from({ length: 40 }, (_, at) => begun(at))));
    const read = vi.spyOn(IDBObjectStore.prototype, "get");
    const cut = ["L!!…", "Learning to…", "Learning to learn by gradient descent…"];
    await library.lookUp(cut.map((title) => ({ title, ids: [] })));
    expect(read).not.toHaveBeenCalled();
    const enough = "Learning to learn by gradient descent, part 17 of…";
    await library.lookUp([{ title: enough, ids: [] }]);
    expect(read).toHaveBeenCalledOnce();
    read.mockRestore();
  });

  it("finds nothing when a truncated title fits two papers", async () => {
    const { library } = freshLibrary();
    const shared = "A Survey of Very Long Beginnings";
    await library.put(digest(paper(`${shared} One`), paper(`${shared} Other`)));
    expect(await library.lookUp([{ title: `${shared} …`, ids: [] }])).toEqual([null]);
  });

  it("does not match a rejected paper until the rejection is undone", async () => {
    const { library } = freshLibrary();
    await library.put(digest(paper(LORA)));
    const candidate = { title: LORA, ids: [] };
    const [match] = await library.lookUp([candidate]);
    await library.reject(candidate, match?.paper ?? -1);
    expect(await library.lookUp([candidate])).toEqual([null]);
    await library.restore(candidate, match?.paper ?? -1);
    expect(await library.lookUp([candidate])).toEqual([match]);
  });

  it("matches titles in TeX, Unicode, entities and plain letters in both directions", async () => {
    const found = async (known: string, asked: string) => {
      const { library } = freshLibrary();
      await library.put(digest(paper(known)));
      const [match] = await library.lookUp([{ title: asked, ids: [] }]);
      return match?.how;
    };
    for (const [what, a, b] of SAME) {
      // oxlint-disable-next-line no-await-in-loop -- each uses its own library
      const ways = [what, await found(a, b), await found(b, a)];
      expect(ways).toEqual([what, "title", "title"]);
    }
  });

  it.each(OTHER)("does not confuse %s with %s, whole or truncated", async (a, b) => {
    const { library } = freshLibrary();
    await library.put(digest(paper(a)));
    const asked = [b, `${b}…`, `[pdf] ${b}`].map((title) => ({ title, ids: [] }));
    expect(await library.lookUp(asked)).toEqual([null, null, null]);
    expect(await library.put(digest(paper(b)))).toMatchObject({ added: 1 });
  });
});
