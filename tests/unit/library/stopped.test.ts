import "fake-indexeddb/auto";
import { openDB } from "idb";
import { expect, it, vi } from "vitest";
import type { Library } from "@/utils/library/index";
import { freshLibrary, paper } from "./library";
import { ADDED, give, type Given, saidBy } from "./sources";

const ID = "arxiv:2401.00001" as const;
const [OLD, NEW] = ["Alpha nets for graphs", "New alpha nets for deep graphs"];

const digest = (name: string, ...papers: ReturnType<typeof paper>[]): Given => ({
  what: "digest",
  name,
  rank: "feed",
  papers,
});

/** Two halves of a paper, and a listing that merges them. */
const HALVES = digest("halves", paper(OLD, { ids: [ID] }), paper(NEW), paper("Beta nets"));
const WHOLE = digest("whole", paper(NEW, { ids: [ID], abstract: "About graphs." }), paper("Gamma"));

/** All data about papers in the stores. */
async function stored(name: string) {
  const db = await openDB(name);
  const stores = ["papers", "sources", "digests", "meta", "rejections", "gains"];
  const all = await Promise.all(stores.map((store) => db.getAll(store)));
  db.close();
  return all;
}

const WRITES = ["put", "add", "delete"] as const;

/** Aborts the transaction of the n-th write from now on; tells whether there was such a write. */
function stopAt(n: number): { restore: () => boolean } {
  let left = n;
  const spies = WRITES.map((write) => {
    const original = IDBObjectStore.prototype[write] as (...given: unknown[]) => IDBRequest;
    return vi.spyOn(IDBObjectStore.prototype, write).mockImplementation(function stopped(
      this: IDBObjectStore,
      ...given: unknown[]
    ) {
      left -= 1;
      if (left === -1) {
        this.transaction.abort();
        throw new DOMException("stopped", "AbortError");
      }
      return original.apply(this, given) as never;
    });
  });
  return {
    restore: () => {
      for (const spy of spies) spy.mockRestore();
      return left < 0;
    },
  };
}

interface Case {
  before: Given[];
  act: (library: Library) => Promise<unknown>;
}

const filled = async ({ before }: Case) => {
  const fresh = freshLibrary();
  // oxlint-disable-next-line no-await-in-loop -- in this order
  for (const one of before) await give(fresh.library, one);
  await fresh.library.reject({ title: NEW, ids: [] }, 2);
  return fresh;
};

it.each<[string, Case]>([
  ["a put", { before: [HALVES], act: (library) => give(library, WHOLE) }],
  [
    "an addition",
    { before: [HALVES], act: (library) => library.add(paper(NEW, { ids: [ID] }), ADDED) },
  ],
  [
    "the removal of a digest",
    {
      before: [HALVES, WHOLE],
      act: (library) => library.removeDigest({ name: "whole", date: null }),
    },
  ],
  [
    "undoing an import",
    {
      before: [HALVES, { what: "import", name: "whole", papers: [paper(NEW, { ids: [ID] })] }],
      act: async (library) => {
        const [last] = await library.imports();
        if (last) await library.undoImport(last.id, () => {});
      },
    },
  ],
  [
    "undoing an addition",
    {
      before: [HALVES, { what: "added", paper: paper(NEW, { ids: [ID] }) }],
      act: (library) => library.removePaper(1, ADDED),
    },
  ],
])(
  "%s that stops at any write leaves the library as before or after it, and can be repeated",
  async (_, one) => {
    const text = async (library: Library) => JSON.stringify(await saidBy(library));
    const whole = await filled(one);
    await one.act(whole.library);
    const after = await text(whole.library);
    const [left, again]: [string[], string[]] = [[], []];
    for (;;) {
      // oxlint-disable no-await-in-loop -- one stop after the other
      const { name, library } = await filled(one);
      const before = JSON.stringify(await stored(name));
      const stop = stopAt(left.length);
      await one.act(library).catch(() => {});
      const isStopped = stop.restore();
      const isAsBefore = JSON.stringify(await stored(name)) === before;
      left.push(isAsBefore ? "before" : (await text(library)) === after ? "after" : "torn");
      if (!isStopped) break;
      await one.act(library);
      again.push(await text(library));
      // oxlint-enable no-await-in-loop
    }
    expect(left.length).toBeGreaterThan(5);
    expect(left).not.toContain("torn");
    expect(left.at(-1)).toBe("after");
    expect(again).toEqual(again.map(() => after));
  },
);
