import "fake-indexeddb/auto";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim } from "@/utils/domain/insights";
import { claimMark, foldedTexts } from "@/utils/domain/mark";
import type { Paper } from "@/utils/domain/paper";
import { atOnce, digest, freshLibrary, paper } from "./library";

const RUNS = Number(process.env["GLOSS_RUNS"] ?? 60);

type Library = ReturnType<typeof freshLibrary>["library"];

const named = (name: string, ...papers: Parameters<typeof digest>) => ({
  ...digest(...papers),
  name,
});

async function importInto(library: Library, ...parts: ReturnType<typeof named>[]): Promise<number> {
  const importId = await library.beginImport([new File(["x"], "list.md")]);
  // oxlint-disable-next-line no-await-in-loop -- in this order
  for (const part of parts) await library.put(part, { importId });
  await library.noteImport(importId, { state: "done" });
  return importId;
}

const contentOf = async (library: Library) => {
  const { papers, digests } = await library.state();
  const byTitle = (a: Paper, b: Paper) => a.title.localeCompare(b.title);
  return { papers, digests, all: (await library.batch(0, 1000)).toSorted(byTitle) };
};

describe("undoing an import", () => {
  it("removes the papers it added, and restores those it changed", async () => {
    const { library } = freshLibrary();
    await library.put(digest(paper("A paper of before"), paper("Another one")));
    const before = await contentOf(library);
    const id = await importInto(
      library,
      named(
        "list",
        paper("A paper of before", {
          abstract: "We reach 71.2% accuracy on ImageNet, code is at https://github.com/a/b.",
          ids: ["arxiv:2401.00001"],
          links: ["https://github.com/c/d"],
        }),
        paper("A paper of after"),
      ),
    );
    expect(await library.undoImport(id, () => {})).toEqual({ removed: 1, restored: 1 });
    expect(await contentOf(library)).toEqual(before);
    const [match] = await library.lookUp([{ title: "Unknown", ids: ["arxiv:2401.00001"] }]);
    expect(match).toBeNull();
  });

  it("keeps a paper that another digest has listed since", async () => {
    const { library } = freshLibrary();
    const id = await importInto(library, named("list", paper("A paper of both")));
    await library.put(named("feed", paper("A paper of both")));
    await library.undoImport(id, () => {});
    const { papers, digests, all } = await contentOf(library);
    expect(papers).toBe(1);
    expect(digests).toMatchObject([{ name: "feed", papers: 1 }]);
    expect(all[0]?.origins).toMatchObject([{ name: "feed" }]);
  });

  it("restores the same papers even if they were read again or got the reader's themes since", async () => {
    const { name, library: old } = freshLibrary(undefined, { insightsVersion: () => "old" });
    const facts = { ids: ["arxiv:2401.00001" as const], stars: 12, abstract: "We reach 9 FPS." };
    await old.put(named("known", paper("A paper of before"), paper("Another one")));
    const before = await contentOf(old);
    const id = await importInto(old, named("list", paper("A paper of before", facts)));
    const insightsOf = () => ({ themes: ["of-now"], claims: [], links: [] });
    const { library } = freshLibrary(name, { insightsOf, insightsVersion: () => "new" });
    await library.readAnew({ by: "id", above: 0 }, atOnce);
    await library.retheme({ by: "id", above: 0 }, () => ["own-theme"]);
    await library.undoImport(id, () => {});
    const { all, ...counts } = await contentOf(library);
    expect(counts).toMatchObject({ papers: before.papers, digests: before.digests });
    const bare = (papers: Paper[]) => papers.map(({ insights: _insights, ...rest }) => rest);
    expect(bare(all)).toEqual(bare(before.all));
    // The restored papers count as read by this version.
    expect(await library.readAnew({ by: "id", above: 0 }, atOnce)).toMatchObject({ changed: 0 });
  });

  it("does not affect an earlier import of the same list", async () => {
    const { library } = freshLibrary();
    await importInto(library, named("list", paper("A paper of the list")));
    const before = await contentOf(library);
    const id = await importInto(library, named("list", paper("A paper of the list")));
    expect(await library.undoImport(id, () => {})).toEqual({ removed: 0, restored: 0 });
    expect(await contentOf(library)).toEqual(before);
  });

  it("keeps the numbers of papers with one title when none of them were merged or split", async () => {
    const { library } = freshLibrary();
    const alpha = (...ids: `arxiv:${string}`[]) => paper("Alpha", { ids });
    await library.put(
      named("known", alpha(), alpha("arxiv:2401.10001"), alpha("arxiv:2401.10000")),
    );
    const before = await contentOf(library);
    const id = await importInto(library, named("list", alpha()));
    await library.undoImport(id, () => {});
    expect(await contentOf(library)).toEqual(before);
  });

  it("restores the numbers of papers with one title that the import had merged", async () => {
    const { library } = freshLibrary();
    const both = (...ids: `arxiv:${string}`[]) => paper("Beta Gamma", { ids });
    await library.put(named("known", both("arxiv:2401.10000"), both(), both("arxiv:2401.10001")));
    const before = await contentOf(library);
    const id = await importInto(
      library,
      named("list", paper("Alpha", { ids: ["arxiv:2401.10000"] })),
    );
    expect(await contentOf(library)).not.toEqual(before);
    await library.undoImport(id, () => {});
    expect(await contentOf(library)).toEqual(before);
  });

  it("returns to each paper its “not this paper” marks when the import had merged them", async () => {
    const { library } = freshLibrary();
    const [first, second] = ["arxiv:2401.10000", "doi:10.1/b"] as const;
    const row = { title: "Some other row", ids: [] };
    await library.put(
      named("known", paper("Alpha", { ids: [first] }), paper("Beta", { ids: [second] })),
    );
    await library.reject(row, 1);
    await library.reject(row, 2);
    const both = paper("Alpha", { aliases: ["Beta"], ids: [first, second] } as object);
    const id = await importInto(library, named("list", both));
    expect((await library.state()).papers).toBe(1);
    await library.undoImport(id, () => {});
    expect(await library.rejected([row], 1)).toEqual([true]);
    expect(await library.rejected([row], 2)).toEqual([true]);
  });

  it("keeps a “not this paper” mark on the original paper when the import splits another off", async () => {
    const { library } = freshLibrary();
    const row = { title: "Some other row", ids: [] };
    await library.put(
      named("known", paper("Alpha", { ids: ["arxiv:2401.10000"] }), paper("Alpha")),
    );
    await library.reject(row, 1);
    const id = await importInto(
      library,
      named("list", paper("Alpha", { ids: ["arxiv:2401.10001"] })),
    );
    const { all } = await contentOf(library);
    const said = await Promise.all(all.map((one) => library.rejected([row], one.id)));
    const isNew = all.map(({ ids }) => ids.includes("arxiv:2401.10001"));
    expect(said.flat()).toEqual(isNew.map((one) => !one));
    await library.undoImport(id, () => {});
    expect(await library.rejected([row], 1)).toEqual([true]);
  });

  it("reports progress, and is possible for the last ten imports", async () => {
    const { library } = freshLibrary();
    for (let at = 0; at < 12; at++)
      // oxlint-disable-next-line no-await-in-loop -- in this order
      await importInto(library, named(`list ${at}`, paper(`Paper number ${at}`)));
    const imports = await library.imports();
    expect(imports).toHaveLength(10);
    const told: number[][] = [];
    await library.undoImport(imports[0]?.id ?? 0, (...numbers) => told.push(numbers));
    expect(told).toEqual([[1, 1]]);
  });

  const word = fc.constantFrom("Alpha", "Beta", "Gamma", "Delta");
  const one = fc.record({
    title: fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(" ")),
    abstract: fc.constantFrom("", "It improves FID from 3.1 to 2.0 on ImageNet."),
    id: fc.option(fc.integer({ min: 10_000, max: 10_004 }), { nil: null }),
    code: fc.boolean(),
  });
  const list = fc.array(one, { maxLength: 8 }).map((all) =>
    all.map(({ title, abstract, id, code }) =>
      paper(title, {
        abstract,
        ids: id === null ? [] : [`arxiv:2401.${id}`],
        ...(code && { links: [`https://github.com/a/${title.length}`] }),
      }),
    ),
  );

  const titles = ["Alpha", "Beta", "Gamma", "Delta", "Beta Gamma", "Alpha Beta"];
  const candidates = titles.map((title) => ({ title, ids: [] }));

  /** The papers with their numbers, and the rows that the reader rejected for each. */
  const seenOf = async (library: Library) => {
    const content = await contentOf(library);
    const byPaper = content.all.map(({ id }) => library.rejected(candidates, id));
    return { ...content, rejected: await Promise.all(byPaper) };
  };

  const wrongIn = (about: Paper, claim: Claim) => ({
    paper: about.id,
    mark: claimMark(claim, foldedTexts(about)),
    wrong: true,
  });

  /** Marks some rows as "not this paper", and some claims as "this is wrong". */
  async function judge(library: Library, said: number[]): Promise<void> {
    const { all } = await contentOf(library);
    for (const at of said) {
      const about = all[at % Math.max(1, all.length)];
      const candidate = candidates[at % candidates.length];
      const claim = about?.insights.claims[0];
      // oxlint-disable no-await-in-loop -- in this order
      if (about && candidate) await library.reject(candidate, about.id);
      if (claim && at % 2 === 0) await library.correct(wrongIn(about, claim));
      // oxlint-enable no-await-in-loop
    }
  }

  const unnumbered = ({ all, ...rest }: Awaited<ReturnType<typeof contentOf>>) => ({
    ...rest,
    all: all.map(({ id: _id, ...told }) => JSON.stringify(told)).toSorted(),
  });

  const said = fc.array(fc.nat(40), { maxLength: 4 });
  const lists = fc.tuple(list, list, list, list);

  it("restores the earlier library, whatever it contained and whatever was imported", async () => {
    await fc.assert(
      fc.asyncProperty(lists, said, async ([known, earlier, first, second], judged) => {
        const fill = async () => {
          const { library } = freshLibrary();
          await library.put(named("known", ...known));
          const before = await importInto(library, named("earlier", ...earlier));
          await judge(library, judged);
          return { library, undoEarlier: () => library.undoImport(before, () => {}) };
        };
        const [{ library, undoEarlier }, spared] = await Promise.all([fill(), fill()]);
        const before = await seenOf(library);
        const id = await importInto(library, named("one", ...first), named("two", ...second));
        await library.undoImport(id, () => {});
        expect(await seenOf(library)).toEqual(before);
        // Undoing the earlier import works as if the later one had never existed.
        await Promise.all([undoEarlier(), spared.undoEarlier()]);
        expect(unnumbered(await contentOf(library))).toEqual(
          unnumbered(await contentOf(spared.library)),
        );
      }),
      { numRuns: RUNS },
    );
  }, 1_800_000);
});
