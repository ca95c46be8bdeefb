import "fake-indexeddb/auto";
import { beforeEach, expect, it, vi } from "vitest";
import type { Library } from "@/utils/library/index";
import { type Fault, faultAt } from "./faults";
import { atOnce, freshLibrary, paper } from "./library";

/** Number of existing and of added papers: enough for several transactions. */
const MANY = 250;
/** Number of writes at which a fault is injected, spread over all writes. */
const TRIED = 4;

const titled = (name: string, from: number, abstract = "") =>
  Array.from({ length: MANY }, (_, at) => paper(`${name} nets number ${from + at}`, { abstract }));

const BEFORE = { name: "before", date: null, papers: titled("Alpha", 0), skipped: [] };
/** Half of it is known. */
const AFTER = { ...BEFORE, name: "after", papers: titled("Alpha", MANY / 2, "About graphs.") };

const read = (theme: string) => ({
  insightsOf: () => ({ themes: [theme], claims: [], links: [] }),
  insightsVersion: () => theme,
});

interface Act {
  /** Puts the second half into the library. */
  give: (library: Library) => Promise<unknown>;
  act: (library: Library) => Promise<unknown>;
  leavesNothing?: boolean;
}

async function importAll(library: Library): Promise<void> {
  const importId = await library.beginImport([new File(["x"], "list.md")]);
  for (let from = 0; from < MANY; from += 100) {
    const papers = AFTER.papers.slice(from, from + 100);
    // oxlint-disable-next-line no-await-in-loop -- as an import does
    await library.put({ ...AFTER, papers }, { importId });
  }
  await library.noteImport(importId, { state: "done" });
}

async function undo(library: Library): Promise<void> {
  const [last] = await library.imports();
  if (last) await library.undoImport(last.id, () => {});
}

async function sweep(library: Library): Promise<void> {
  for (let above: number | null = 0; above !== null;)
    // oxlint-disable-next-line no-await-in-loop -- batch by batch
    above = (await library.readAnew({ by: "id", above }, atOnce)).next;
}

const give = (library: Library) => library.put(AFTER);

const ACTS: Record<string, Act> = {
  "taking an import back": { give: importAll, act: undo },
  "the removal of a digest": {
    give,
    act: (library) => library.removeDigest({ name: "after", date: null }),
  },
  "a feed's papers": { give: async () => {}, act: give },
  "reading it anew": { give, act: sweep },
  "its erasure": { give, act: (library) => library.erase(), leavesNothing: true },
};

async function filled({ give: fill }: Act): Promise<Library> {
  const { name, library } = freshLibrary(undefined, read("old"));
  await library.put(BEFORE);
  await fill(library);
  return freshLibrary(name, read("new")).library;
}

async function contentOf(library: Library) {
  const { papers, digests, problem } = await library.state();
  const all = (await library.batch(0, 3 * MANY)).map(({ title, abstract, insights, origins }) =>
    JSON.stringify([title, abstract, insights, origins]),
  );
  return { papers, digests, problem, all: all.toSorted(), imports: await library.imports() };
}

/** Number of writes to the database. */
async function writesOf(work: () => Promise<unknown>): Promise<number> {
  const names = ["put", "add", "delete"] as const;
  const spies = names.map((name) => vi.spyOn(IDBObjectStore.prototype, name));
  await work();
  const count = spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
  for (const spy of spies) spy.mockRestore();
  return count;
}

// Erasing logs an error when it falls back to another method.
beforeEach(() => void vi.spyOn(console, "error").mockImplementation(() => {}));

it.each(
  Object.entries(ACTS).flatMap(([name, act]) =>
    (["stopped", "disk full"] satisfies Fault[]).map((fault) => [fault, name, act] as const),
  ),
)(
  "a large library (%s) in the middle of %s is usable, and correct once that was repeated",
  async (fault, _, one) => {
    const whole = await filled(one);
    const writes = await writesOf(() => one.act(whole));
    const after = await contentOf(whole);
    const places = Array.from({ length: TRIED }, (_unused, at) =>
      Math.floor(((at + 0.5) * writes) / TRIED),
    );
    for (const place of new Set(places)) {
      // oxlint-disable no-await-in-loop -- one fault after the other
      const library = await filled(one);
      const faulty = faultAt(place, fault);
      await one.act(library).catch(() => {}); // may succeed: not every write is required
      faulty.restore();
      const [known] = await library.lookUp([{ title: "Alpha nets number 3", ids: [] }]);
      expect((await library.state()).problem).toBeNull();
      expect(known === null).toBe(one.leavesNothing === true);
      await one.act(library);
      expect(await contentOf(library), `write ${place} of ${writes}`).toEqual(after);
      // oxlint-enable no-await-in-loop
    }
  },
  120_000,
);
