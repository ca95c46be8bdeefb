import "fake-indexeddb/auto";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { freshLibrary } from "./library";
import { type Given, give, listed, saidBy } from "./sources";

const RUNS = Number(process.env["GLOSS_RUNS"] ?? 150);

const digests = [
  { name: "feed", rank: "feed" },
  { name: "other feed", rank: "feed" },
  { name: "pack", rank: "pack" },
  { name: "page", rank: "page" },
  { name: "files", rank: "reader" },
] as const;

const papers = fc.array(listed, { minLength: 1, maxLength: 4 });
const given: fc.Arbitrary<Given> = fc.oneof(
  fc
    .record({ source: fc.constantFrom(...digests), papers })
    .map(({ source: { name, rank }, papers: all }) => ({
      what: "digest" as const,
      name,
      rank,
      papers: all,
    })),
  fc.record({ papers, name: fc.constantFrom("feed", "import") }).map(({ name, papers: all }) => ({
    what: "import" as const,
    name,
    papers: all,
  })),
  listed.map((one) => ({ what: "added" as const, paper: one })),
);

/** Adds a source, or undoes the n-th of those added. */
const step = fc.oneof(
  { weight: 2, arbitrary: given.map((one) => ({ give: one })) },
  { weight: 1, arbitrary: fc.nat(20).map((at) => ({ takeBack: at })) },
);

/** The sources left after one is undone: a digest goes together with all others of its name. */
function without(left: Given[], gone: Given): Given[] {
  if (gone.what !== "digest") return left.filter((one) => one !== gone);
  return left.filter((one) => one.what === "added" || one.name !== gone.name);
}

/** Only the last addition can be undone: for a paper that was added twice, the second. */
const isHidden = (left: Given[], gone: Given) =>
  gone.what === "added" && gone !== left.findLast(({ what }) => what === "added");

it("a library depends only on its remaining sources, whatever was added and removed", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 8 }), async (steps) => {
      const { library } = freshLibrary();
      let left: Given[] = [];
      const undos = new Map<Given, () => Promise<unknown>>();
      for (const one of steps) {
        // oxlint-disable no-await-in-loop -- one after the other
        if ("give" in one) {
          left.push(one.give);
          undos.set(one.give, await give(library, one.give));
          continue;
        }
        const gone = left[one.takeBack % Math.max(1, left.length)];
        if (!gone || isHidden(left, gone)) continue;
        await undos.get(gone)?.();
        left = without(left, gone);
        // oxlint-enable no-await-in-loop
      }
      const fresh = freshLibrary().library;
      // oxlint-disable-next-line no-await-in-loop -- in this order
      for (const one of left) await give(fresh, one);
      expect(await saidBy(library)).toEqual(await saidBy(fresh));
    }),
    { numRuns: RUNS },
  );
}, 300_000);

it("sources of different ranks give the same library in any order", async () => {
  const sources = fc.tuple(papers, papers, papers).map(([feed, pack, page]): Given[] => [
    { what: "digest", name: "feed", rank: "feed", papers: feed },
    { what: "digest", name: "pack", rank: "pack", papers: pack },
    { what: "digest", name: "page", rank: "page", papers: page },
  ]);
  await fc.assert(
    fc.asyncProperty(sources, fc.nat(5), async (list, turn) => {
      const orders = [
        [0, 1, 2],
        [0, 2, 1],
        [1, 0, 2],
        [1, 2, 0],
        [2, 0, 1],
        [2, 1, 0],
      ];
      const [one, other] = [freshLibrary().library, freshLibrary().library];
      // oxlint-disable-next-line no-await-in-loop -- in this order
      for (const source of list) await give(one, source);
      // oxlint-disable-next-line no-await-in-loop -- in another order
      for (const at of orders[turn] ?? []) await give(other, list[at] as Given);
      const unordered = async (library: typeof one) => {
        const { papers: all, ...rest } = await saidBy(library);
        const parsed = all.map((text) => {
          const { origins, ...paper } = JSON.parse(text) as { origins: { name: string }[] };
          return JSON.stringify({ ...paper, origins: origins.map(({ name }) => name).toSorted() });
        });
        return { all: parsed.toSorted(), count: rest.count, digests: rest.digests };
      };
      expect(await unordered(other)).toEqual(await unordered(one));
    }),
    { numRuns: RUNS },
  );
}, 300_000);
