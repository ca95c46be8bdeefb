import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { Precedence } from "@/entrypoints/background/precedence";
import { ReadingAnew } from "@/entrypoints/background/reading-anew";
import type { Insights } from "@/utils/domain/insights";
import type { Library } from "@/utils/library/index";
import { announceLibraryChange } from "@/utils/storage/library-revision";
import { readingSweep } from "@/utils/storage/items";
import { freshLocks } from "@/tests/unit/locks";
import { digest, freshLibrary, paper } from "@/tests/unit/library/library";

/** More than two batches. */
const PAPERS = 250;
const NAMES = Array.from({ length: PAPERS }, (_, at) => `Paper ${at}`);

type InsightsOf = (title: string, abstract: string) => Insights;

const readBy = (version: string): InsightsOf => {
  return () => ({ themes: [version], claims: [], links: [] });
};

const openAs = (version: string, name?: string, insightsOf = readBy(version)) =>
  freshLibrary(name, { insightsOf, insightsVersion: () => version });

/** A library stored by the old version and opened by the new one. */
async function update(titles = NAMES) {
  const { name, library: old } = openAs("old");
  await old.put(digest(...titles.map((title) => paper(title))));
  const insightsOf = vi.fn<InsightsOf>(readBy("new"));
  return { ...openAs("new", name, insightsOf), insightsOf };
}

const isFree = () => Promise.resolve(false);

const readingOf = (library: Library, isBusy = isFree) =>
  new ReadingAnew(library, new Precedence(), () => "new", isBusy);

/** These papers as a page shows them. */
const shownBy = async (library: Library, ids: number[]) =>
  readingOf(library).current(await library.papers(ids));

/** Number of papers read by each version. */
async function readers(library: Library): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { insights } of await library.batch(0, 1000)) {
    const theme = insights.themes.join(" ");
    counts[theme] = (counts[theme] ?? 0) + 1;
  }
  return counts;
}

const revisionTold = async () =>
  (await browser.storage.local.get("libraryRevision"))["libraryRevision"];

beforeEach(() => fakeBrowser.reset());

describe("reading the library again after an update", () => {
  it("reads all of it, reports it, and then does nothing", async () => {
    const { library, insightsOf } = await update();
    await readingOf(library).sweep();
    expect(await readers(library)).toEqual({ new: PAPERS });
    const note = await readingSweep.read();
    expect(note).toMatchObject({ rules: "new", after: null, read: PAPERS, papers: PAPERS });
    expect(await revisionTold()).toBeDefined();
    await browser.storage.local.remove("libraryRevision");
    const readAnew = vi.spyOn(library, "readAnew");
    await readingOf(library).sweep();
    expect(readAnew.mock.calls).toHaveLength(1);
    expect(await readAnew.mock.results.at(0)?.value).toMatchObject({ next: null, read: 0 });
    expect(insightsOf).toHaveBeenCalledTimes(PAPERS);
    expect(await revisionTold()).toBeUndefined();
    expect(await readingSweep.read()).toEqual(note);
  });

  it("reads each paper once, and again if it changed in the meantime", async () => {
    const { library } = await update();
    const readAnew = vi.spyOn(library, "readAnew");
    await readingOf(library).sweep();
    const looks = async () =>
      (await Promise.all(readAnew.mock.results.map(({ value }) => value))).reduce(
        (sum, { read }) => sum + read,
        0,
      );
    expect(await looks()).toBe(PAPERS);
    await library.put(digest(paper("A paper of now")));
    await readingOf(library).sweep();
    expect(await looks()).toBe(PAPERS + 1);
  });

  it("sends no messages for a library of the current version", async () => {
    const { library } = openAs("new");
    await library.put(digest(paper("A title")));
    await readingOf(library).sweep();
    expect(await revisionTold()).toBeUndefined();
  });

  it("reports progress after each slow batch", async () => {
    const { library } = await update();
    const told: (number | null)[] = [];
    browser.storage.onChanged.addListener((changes) => {
      const note = changes["readingSweep"]?.newValue as { after: number | null } | undefined;
      if (note) told.push(note.after);
    });
    const clock = vi.spyOn(performance, "now");
    let now = 0;
    clock.mockImplementation(() => (now += 1000));
    await readingOf(library).sweep();
    clock.mockRestore();
    expect(told.slice(0, 4)).toEqual([50, 100, 150, 200]);
  });

  it("waits during an import, and continues after it", async () => {
    const { library } = await update();
    let isBusy = true;
    const reading = readingOf(library, () => Promise.resolve(isBusy));
    reading.listen();
    await reading.sweep();
    expect(await readers(library)).toEqual({ old: PAPERS });
    isBusy = false;
    await announceLibraryChange(1);
    await vi.waitFor(async () => expect(await readers(library)).toEqual({ new: PAPERS }));
  });

  it("pauses for an import that starts in between, and continues from there", async () => {
    const { library, insightsOf } = await update();
    let batches = 0;
    await readingOf(library, () => Promise.resolve((batches += 1) > 2)).sweep();
    expect(await readers(library)).toEqual({ new: 100, old: 150 });
    await readingOf(library).sweep();
    expect(await readers(library)).toEqual({ new: PAPERS });
    expect(insightsOf).toHaveBeenCalledTimes(PAPERS);
  });

  it("has nothing left to read after an import was undone, which reads what it restores", async () => {
    const { name, library: old } = openAs("old");
    await old.put(digest(paper("A title")));
    const importId = await old.beginImport([]);
    await old.put({ ...digest(paper("A title", { abstract: "It is." })), name: "b" }, { importId });
    const { library } = openAs("new", name);
    await readingOf(library).sweep();
    await library.undoImport(importId, () => {});
    expect(await readers(library)).toEqual({ new: 1 });
  });

  it("starts again with another library, whose revisions are lower", async () => {
    const { library } = await update();
    await readingOf(library).sweep();
    const { library: other } = await update(["A title"]);
    await readingOf(other).sweep();
    expect(await readers(other)).toEqual({ new: 1 });
  });
});

describe("a worker that is stopped", () => {
  /** Two batches. */
  const SOME = NAMES.slice(0, 60);

  /** Counts the worker's outside calls as steps; calls after the last step never start or never end. */
  class World {
    steps = 0;
    constructor(
      readonly endsAt: number,
      readonly how: "before" | "after" | "fails",
    ) {}

    async step<T>(call: () => Promise<T>): Promise<T> {
      const at = (this.steps += 1);
      const never = new Promise<never>(() => {});
      if (at === this.endsAt && this.how === "fails") throw new Error("this step fails");
      if (at > this.endsAt || (at === this.endsAt && this.how === "before")) return never;
      const result = await call();
      return at === this.endsAt ? never : result;
    }
  }

  /** The library as a worker sees it. */
  const seenFrom = (library: Library, world: World): Library => ({
    ...library,
    revision: () => world.step(() => library.revision()),
    state: () => world.step(() => library.state()),
    readAnew: (from, inSlices) =>
      world.step(() =>
        library.readAnew(from, async (items, work) => {
          await world.step(() => inSlices(items, work));
        }),
      ),
  });

  async function stopped(library: Library, world: World): Promise<void> {
    const set = browser.storage.local.set.bind(browser.storage.local);
    const spy = vi
      .spyOn(browser.storage.local, "set")
      .mockImplementation((items) => world.step(() => set(items)));
    const over = readingOf(seenFrom(library, world))
      .sweep()
      .catch(() => {});
    await Promise.race([
      over,
      vi.waitFor(() => expect(world.steps).toBeGreaterThanOrEqual(world.endsAt)),
    ]);
    // What the last step started completes without the worker.
    await library.state();
    spy.mockRestore();
    freshLocks();
  }

  async function stepsOfAll(): Promise<number> {
    const world = new World(Infinity, "before");
    await stopped((await update(SOME)).library, world);
    return world.steps;
  }

  it.each(["before", "after", "fails"] as const)(
    "at any step (%s) leaves no partial papers, and the next one finishes the work",
    async (how) => {
      fakeBrowser.reset();
      const steps = await stepsOfAll();
      expect(steps).toBeGreaterThan(10);
      for (let endsAt = 1; endsAt <= steps; endsAt += 1) {
        fakeBrowser.reset();
        // oxlint-disable-next-line no-await-in-loop -- each with a library of its own
        const { library } = await update(SOME);
        // oxlint-disable-next-line no-await-in-loop -- as above
        await stopped(library, new World(endsAt, how));
        // oxlint-disable-next-line no-await-in-loop -- as above
        const between = await readers(library);
        expect((between["old"] ?? 0) + (between["new"] ?? 0)).toBe(SOME.length);
        // oxlint-disable-next-line no-await-in-loop -- as above
        await readingOf(library).sweep();
        // oxlint-disable-next-line no-await-in-loop -- as above
        expect(await readers(library)).toEqual({ new: SOME.length });
      }
    },
    60_000,
  );
});

describe("papers of an open page", () => {
  it("are read again before they are shown, but not other papers", async () => {
    const { library } = await update();
    const shown = await shownBy(library, [7, 9, 9999]);
    expect(shown.map((one) => one?.insights.themes)).toEqual([["new"], ["new"], undefined]);
    expect(await readers(library)).toEqual({ new: 2, old: PAPERS - 2 });
    expect(await revisionTold()).toBeUndefined();
  });

  it("are shown unchanged when reading takes too long, and the page is notified later", async () => {
    const { library } = await update();
    const clock = vi.spyOn(performance, "now");
    let now = 0;
    clock.mockImplementation(() => (now += 1));
    const shown = await shownBy(
      library,
      NAMES.map((_, at) => at + 1),
    );
    clock.mockRestore();
    const themes = shown.map((one) => one?.insights.themes.join());
    const read = themes.indexOf("old");
    expect(read).toBeGreaterThan(10);
    expect(themes.slice(read)).toEqual(NAMES.slice(read).map(() => "old"));
    await vi.waitFor(async () => expect(await revisionTold()).toBeDefined());
    expect(await readers(library)).toEqual({ new: PAPERS });
  });

  it("are shown unchanged when they cannot be read again", async () => {
    const { library } = await update(["A title"]);
    const full: Library = { ...library, readPapersAnew: () => Promise.reject(new Error("full")) };
    const shown = await shownBy(full, [1]);
    expect(shown.map((one) => one?.insights.themes)).toEqual([["old"]]);
  });

  it("cause no reading when they are of the current version", async () => {
    const { library } = openAs("new");
    await library.put(digest(paper("A title")));
    const readPapersAnew = vi.spyOn(library, "readPapersAnew");
    await shownBy(library, [1]);
    expect(readPapersAnew).not.toHaveBeenCalled();
  });
});
