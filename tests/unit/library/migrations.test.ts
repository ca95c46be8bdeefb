import "fake-indexeddb/auto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openDB } from "idb";
import { describe, expect, it } from "vitest";
import type { Insights } from "@/utils/domain/insights";
import { openDatabase } from "@/utils/library/database";
import type { Library } from "@/utils/library/library";
import { MIGRATIONS } from "@/utils/library/migrations/index";
import type { Migration } from "@/utils/library/migrations/migration";
import type { Database } from "@/utils/library/schema";
import { type Fault, faultAt } from "./faults";
import { freshLibrary, paper } from "./library";

const TODAY = MIGRATIONS.length;
const VERSIONS = MIGRATIONS.map((_, at) => at + 1);

const fileOf = (version: number) =>
  join(import.meta.dirname, `../../fixtures/library/version-${version}.json`);

const insightsOf = (title: string): Insights => ({
  themes: [title.includes("Sparse") ? "peft-lora" : "rl"],
  claims: [],
  links: [],
});
const READING = { insightsOf, insightsVersion: () => "1" };

const SPARSE = paper("Sparse Networks of Today", {
  abstract: "We thin networks out.",
  ids: ["arxiv:2401.00001"],
  links: ["https://github.com/lab/sparse"],
});
const TEX = paper(String.raw`A study of \emph{Gloss} for $\beta$-nets`);
const MASKS = paper("Mask Scoring Networks", { authors: ["Ada Lovelace"], upvotes: 3 });
const REJECTED = { title: "A study of Glosses", ids: [] };
const TRENDING = { name: "Trending papers", date: "Mar 12" };
const FEED = { name: "Feed", date: null };

/** Fills every store except the text index, which only saves time, and files, kept only during imports. */
async function fill(library: Library): Promise<void> {
  await library.put({ ...TRENDING, papers: [SPARSE, TEX], skipped: [] });
  const renamed = { ...SPARSE, title: "Sparse Networks" };
  const importId = await library.beginImport([new File(["…"], "list.txt")]);
  const imported = { ...FEED, papers: [renamed, MASKS], skipped: [] };
  await library.put(imported, { importId });
  const counts = { added: 1, updated: 1, known: 0, skipped: 0 };
  await library.noteImport(importId, { counts, state: "done" });
  await library.reject(REJECTED, 2);
  await library.correct({ paper: 1, mark: { what: "theme", theme: "peft-lora" }, wrong: true });
}

type Stores = Record<string, { key: IDBValidKey; value: unknown }[]>;

async function contents(name: string): Promise<{ version: number; stores: Stores }> {
  const db = await openDB(name);
  const stores: Stores = {};
  for (const store of db.objectStoreNames) {
    // oxlint-disable-next-line no-await-in-loop -- store by store
    const [keys, values] = await Promise.all([db.getAllKeys(store), db.getAll(store)]);
    stores[store] = keys.map((key, at) => ({ key, value: values[at] as unknown }));
  }
  const { version } = db;
  db.close();
  return { version, stores };
}

/** JSON has no typed arrays. */
const written = (_key: string, value: unknown) =>
  value instanceof Uint32Array ? { uint32: [...value] } : value;
const revived = (_key: string, value: unknown) => {
  const { uint32 } = Object(value) as { uint32?: number[] };
  return uint32 ? Uint32Array.from(uint32) : value;
};

/** A database as stored by a version. */
async function thaw(name: string, version: number): Promise<Stores> {
  const { stores } = JSON.parse(readFileSync(fileOf(version), "utf8"), revived) as {
    stores: Stores;
  };
  const db = await openDatabase(name, () => {}, MIGRATIONS.slice(0, version));
  for (const [store, records] of Object.entries(stores)) {
    const objectStore = db.transaction(store as "papers", "readwrite").store;
    for (const { key, value } of records) {
      const keyed = objectStore.keyPath === null ? [key as number] : [];
      // oxlint-disable-next-line no-await-in-loop -- in the order of their keys
      await objectStore.put(value as never, ...keyed);
    }
  }
  db.close();
  return stores;
}

/**
 * Fails when papers are stored in another shape, or found by other keys, than in this version: that
 * needs a migration, and a version of its own. The file of a released version is never rewritten.
 */
it(`stores what version ${TODAY} stores`, async () => {
  const { name, library } = freshLibrary("today", READING);
  await fill(library);
  const text = JSON.stringify(await contents(name), written, 1);
  await expect(`${text}\n`).toMatchFileSnapshot(fileOf(TODAY));
});

describe.each(VERSIONS)("a library of version %i", (version) => {
  it("keeps every paper, rejection and mark, and counts them", async () => {
    const { name, library } = freshLibrary(`keeps-${version}`, READING);
    await thaw(name, version);
    expect(await library.state()).toMatchObject({
      papers: 3,
      corrected: 1,
      digests: [
        { ...FEED, papers: 2 },
        { ...TRENDING, papers: 2 },
      ],
      problem: null,
    });
    const [sparse] = await library.papers([1]);
    expect(sparse).toMatchObject({ title: "Sparse Networks", aliases: [SPARSE.title] });
    expect(sparse?.insights.themes).toEqual([]);
    expect(await library.rejected([REJECTED], 2)).toEqual([true]);
  });

  it("finds by id, by title, with LaTeX, misspelt, and by text", async () => {
    const { name, library } = freshLibrary(`finds-${version}`, READING);
    await thaw(name, version);
    const asked = [
      { title: "Sparse Networks, Renamed", ids: SPARSE.ids },
      { title: "Sparse networks", ids: [] },
      { title: "A study of Gloss for β-nets", ids: [] },
      { title: "Mask Scoring Netwrks", ids: [] },
    ];
    const found = await library.lookUp(asked);
    expect(found.map((match) => [match?.paper, match?.how])).toEqual([
      [1, "id"],
      [1, "title"],
      [2, "title"],
      [3, "fuzzy"],
    ]);
    const anything = { hasCode: false, theme: null, followed: [], limit: 10 };
    const { papers } = await library.search("mask scoring", anything);
    expect(papers.map(({ id }) => id)).toEqual([3]);
  });

  it("accepts known papers without a change, and new ones", async () => {
    const { name, library } = freshLibrary(`takes-${version}`, READING);
    await thaw(name, version);
    const list = { ...TRENDING, papers: [SPARSE, paper("A paper of today")], skipped: [] };
    expect(await library.put(list)).toEqual({ added: 1, updated: 0, known: 1 });
  });

  it("can undo its imports", async () => {
    const { name, library } = freshLibrary(`undo-${version}`, READING);
    await thaw(name, version);
    expect(await library.undoImport(1, () => {})).toEqual({ removed: 1, restored: 1 });
    const left = await library.batch(0, 9);
    expect(left.map(({ title, aliases }) => [title, aliases])).toEqual([
      [SPARSE.title, []],
      [TEX.title, []],
    ]);
  });
});

/** A possible step of a later version: another store, and every paper rewritten. */
const later: Migration = async (database, transaction) => {
  database.createObjectStore("later" as "meta");
  for await (const cursor of transaction.objectStore("papers"))
    await cursor.update({ ...cursor.value, abstract: "Written anew." });
};
const NEXT = [...MIGRATIONS, later];

async function upgraded(name: string): Promise<Awaited<ReturnType<typeof contents>>> {
  (await openDatabase(name, () => {}, NEXT)).close();
  return contents(name);
}

describe("an upgrade to the next version", () => {
  it("runs the missing steps once", async () => {
    const stores = await thaw("next", TODAY);
    const after = await upgraded("next");
    expect(after.version).toBe(TODAY + 1);
    expect(after.stores).toMatchObject({
      ...stores,
      papers: stores["papers"]?.map(({ key }) => ({ key })),
      later: [],
    });
    const anew = after.stores["papers"]?.map(({ value }) => (value as typeof SPARSE).abstract);
    expect(anew).toEqual(["Written anew.", "Written anew.", "Written anew."]);
    expect(await upgraded("next")).toEqual(after);
  });

  it("leaves the library unchanged when a step fails, and succeeds the next time", async () => {
    await thaw("breaks", TODAY);
    const before = await contents("breaks");
    const breaking = [...NEXT, () => Promise.reject(new Error("stopped"))];
    await expect(openDatabase("breaks", () => {}, breaking)).rejects.toThrow("stopped");
    expect(await contents("breaks")).toEqual(before);
    expect((await upgraded("breaks")).version).toBe(TODAY + 1);
  });

  it.each(["stopped", "disk full"] satisfies Fault[])(
    "leaves the library unchanged when any of its writes is %s",
    async (fault) => {
      const name = `faulty-${fault}`;
      await thaw(name, TODAY);
      const before = await contents(name);
      const why = fault === "disk full" ? "no room left" : "Error";
      let met = 0;
      for (; ; met += 1) {
        const faulty = faultAt(met, fault);
        // oxlint-disable-next-line no-await-in-loop -- one fault after the other
        const opened = await openDatabase(name, () => {}, NEXT).catch(String);
        if (!faulty.restore()) {
          (opened as Database).close();
          break;
        }
        expect(opened).toContain(why);
        // oxlint-disable-next-line no-await-in-loop -- as above
        expect(await contents(name), `write ${met}`).toEqual(before);
      }
      expect(met).toBe(3);
      expect((await contents(name)).version).toBe(TODAY + 1);
    },
  );

  it("is never reverted: an older Gloss reports that it is too old, and changes nothing", async () => {
    const { name, library } = freshLibrary("newer", READING);
    await thaw(name, TODAY);
    const after = await upgraded(name);
    const problem = expect.stringContaining("newer version of Gloss");
    expect(await library.state()).toMatchObject({ papers: 0, problem });
    await expect(library.put({ ...FEED, papers: [MASKS], skipped: [] })).rejects.toThrow("Update");
    expect(await contents(name)).toEqual(after);
  });
});
