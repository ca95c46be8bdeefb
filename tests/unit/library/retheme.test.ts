import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import { digest, freshLibrary, paper } from "./library";

const mambas = (title: string) => (title.includes("Mamba") ? ["own-mamba"] : []);
const FROM_START = { by: "id", above: 0 } as const;
const FILTER = { hasCode: false, theme: "own-mamba", followed: [], limit: 9 };

async function ownThemes(library: ReturnType<typeof freshLibrary>["library"]) {
  const papers = await library.batch(0, 2000);
  return papers.map(({ insights }) => insights.themes.filter((id) => id.startsWith("own-")));
}

describe("giving papers the reader's own themes", () => {
  it("puts them before those of the taxonomy, and changes no other paper", async () => {
    const { library } = freshLibrary();
    await library.put(digest(paper("Mamba for diffusion"), paper("LoRA")));
    const [before, other] = await library.batch(0, 2);
    expect(await library.retheme(FROM_START, mambas)).toMatchObject({
      next: 2,
      read: 2,
      changed: 1,
    });
    const [after, same] = await library.batch(0, 2);
    expect(after?.insights.themes).toEqual(["own-mamba", ...(before?.insights.themes ?? [])]);
    expect(same).toEqual(other);
  });

  it("removes those that no longer fit", async () => {
    const { library } = freshLibrary();
    await library.put(digest(paper("Mamba")));
    await library.retheme(FROM_START, mambas);
    await library.retheme(FROM_START, () => []);
    expect(await ownThemes(library)).toEqual([[]]);
  });

  it("continues batch by batch, and reports when none is left", async () => {
    const { library } = freshLibrary();
    await library.put(digest(...Array.from({ length: 300 }, (_, at) => paper(`Mamba ${at}`))));
    const first = await library.retheme(FROM_START, mambas);
    expect(first).toMatchObject({ read: 250, next: 250 });
    const second = await library.retheme({ by: "id", above: first.next ?? 0 }, mambas);
    expect(second).toMatchObject({ read: 50, next: 300 });
    expect(await library.retheme({ by: "id", above: 300 }, mambas)).toMatchObject({ next: null });
    expect((await ownThemes(library)).flat()).toHaveLength(300);
  });

  it("finds all papers added after a revision, even many in one revision", async () => {
    const { library } = freshLibrary();
    await library.put(digest(paper("Mamba of old")));
    const above = await library.revision();
    await library.put(digest(...Array.from({ length: 600 }, (_, at) => paper(`Mamba ${at}`))));
    let from: number | null = above;
    let changed = 0;
    while (from !== null) {
      // oxlint-disable-next-line no-await-in-loop -- each batch says where the next begins
      const batch: { next: number | null; changed: number } = await library.retheme(
        { by: "revision", above: from },
        mambas,
      );
      changed += batch.changed;
      from = batch.next;
    }
    expect(changed).toBe(600);
    expect((await ownThemes(library))[0]).toEqual([]);
  });

  it("is visible in the search at once", async () => {
    const { library } = freshLibrary();
    await library.put(digest(paper("Mamba for vision"), paper("Attention for vision")));
    expect((await library.search("vision", FILTER)).papers).toEqual([]);
    await library.retheme(FROM_START, mambas);
    const { papers } = await library.search("vision", FILTER);
    expect(papers.map(({ title }) => title)).toEqual(["Mamba for vision"]);
  });
});
