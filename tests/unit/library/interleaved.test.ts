import "fake-indexeddb/auto";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import type { Paper } from "@/utils/domain/paper";
import { linksOf } from "@/utils/insights/links";
import type { Library } from "@/utils/library/index";
import { atOnce, digest, freshLibrary, paper } from "./library";

const readBy = (version: string) => ({
  insightsVersion: () => version,
  insightsOf: (title: string, abstract: string) => ({
    themes: [version, `letters-${title.length}-${abstract.length}`],
    claims: [],
    links: linksOf(abstract),
  }),
});

const named = (name: string, ...papers: Parameters<typeof digest>) => ({
  ...digest(...papers),
  name,
});

const word = fc.constantFrom("Alpha", "Beta", "Gamma");
const one = fc
  .record({
    title: fc.array(word, { minLength: 1, maxLength: 2 }).map((words) => words.join(" ")),
    abstract: fc.constantFrom("", "Short.", "It is longer."),
    id: fc.option(fc.integer({ min: 10_000, max: 10_002 }), { nil: null }),
  })
  .map(({ title, abstract, id }) =>
    paper(title, { abstract, ids: id === null ? [] : [`arxiv:2401.${id}`] }),
  );
const list = fc.array(one, { maxLength: 6 });

/** A change to the library. */
type Act = (library: Library) => Promise<unknown>;

const act = fc.oneof(
  fc.tuple(fc.constantFrom("a", "b"), list).map(([name, papers]): Act => {
    return (library) => library.put(named(name, ...papers));
  }),
  fc.constantFrom("a", "b").map(
    (name): Act =>
      (library) =>
        library.removeDigest(named(name)),
  ),
  fc.constant<Act>(async (library) => {
    const [last] = await library.imports();
    if (last) await library.undoImport(last.id, () => {});
  }),
);

/** A library written by the old version, with an import that can be undone. */
async function filled(before: Parameters<typeof digest>, imported: Parameters<typeof digest>) {
  const { name, library } = freshLibrary(undefined, readBy("old"));
  await library.put(named("a", ...before));
  const importId = await library.beginImport([]);
  await library.put(named("c", ...imported), { importId });
  return name;
}

async function sweep(library: Library): Promise<void> {
  let above: number | null = 0;
  while (above !== null) {
    // oxlint-disable-next-line no-await-in-loop -- batch by batch
    const swept: { next: number | null } = await library.readAnew({ by: "id", above }, atOnce);
    above = swept.next;
  }
}

const textsOf = ({ title, abstract, aliases, ids, origins }: Paper) => ({
  title,
  abstract,
  aliases,
  ids,
  origins,
});

it("reading papers again gives the same library whatever else changes it in between", async () => {
  await fc.assert(
    fc.asyncProperty(list, list, fc.array(act, { maxLength: 4 }), async (before, given, acts) => {
      const [swept, alone] = [await filled(before, given), await filled(before, given)].map(
        (name) => freshLibrary(name, readBy("new")).library,
      );
      if (!swept || !alone) return;
      for (const change of acts) {
        // oxlint-disable-next-line no-await-in-loop -- one change after the other
        await Promise.all([sweep(swept), change(swept), sweep(swept)]);
        // oxlint-disable-next-line no-await-in-loop -- as above
        await change(alone);
      }
      await sweep(swept);
      const papers = await swept.batch(0, 1000);
      expect(papers.map(textsOf)).toEqual((await alone.batch(0, 1000)).map(textsOf));
      expect(await swept.state()).toEqual(await alone.state());
      for (const { title, abstract, insights } of papers)
        expect(insights.themes).toEqual(["new", `letters-${title.length}-${abstract.length}`]);
    }),
    { numRuns: 60 },
  );
}, 60_000);
