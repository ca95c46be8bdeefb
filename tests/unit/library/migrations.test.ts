import "fake-indexeddb/auto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openDB } from "idb";
import { describe, expect, it } from "vitest";
import { openDatabase } from "@/utils/library/database";
import { MIGRATIONS } from "@/utils/library/migrations/index";
import type { Database } from "@/utils/library/schema";
import { insightsOf } from "@/utils/insights/index";
import { faultAt } from "./faults";
import { atOnce, freshLibrary } from "./library";

const FOLDER = join(import.meta.dirname, "../../fixtures/library");
const ANYTHING = { hasCode: false, theme: null, followed: [], limit: 10 };

interface Frozen {
  version: number;
  stores: Record<string, { key: IDBValidKey; value: Record<string, unknown> }[]>;
}

/**
 * What each version's own code stored of the bundled digest's first papers, of a feed that lists one
 * again, renames one and has a title with LaTeX, and of a rejection; without the snapshots of the text
 * index, which only save time.
 */
const frozen = (version: number): Frozen =>
  JSON.parse(readFileSync(join(FOLDER, `version-${version}.json`), "utf8"), revived) as Frozen;

/** JSON has no typed arrays. */
const revived = (key: string, value: unknown) =>
  key === "hashes" && Array.isArray(value) && typeof value[0] === "number"
    ? Uint32Array.from(value as number[])
    : value;

const claimsOf = (paper: Record<string, unknown> | undefined) => {
  const insights = paper?.["insights"] as { claims: object[] } | undefined;
  return { claims: insights?.claims };
};

const EARLIER = MIGRATIONS.slice(1).map((_, at) => at + 1);

/** A database as a version left it. */
async function thaw(name: string, version: number): Promise<Frozen> {
  const state = frozen(version);
  const db = await openDatabase(name, () => {}, MIGRATIONS.slice(0, version));
  expect([...db.objectStoreNames]).toEqual(Object.keys(state.stores));
  for (const [store, records] of Object.entries(state.stores)) {
    const objectStore = db.transaction(store as "papers", "readwrite").store;
    for (const { key, value } of records) {
      // oxlint-disable-next-line no-await-in-loop -- in the order of their keys
      await objectStore.put(
        value as never,
        ...(objectStore.keyPath === null ? [key as number] : []),
      );
    }
  }
  db.close();
  return state;
}

async function contents(name: string) {
  const db = await openDB(name);
  const papers = await db.getAll("papers");
  const [keys, version] = [await db.getAllKeys("papers"), db.version];
  db.close();
  return { papers, keys, version };
}

describe.each(EARLIER)("a library of version %i", (version) => {
  it("was stored by that version", () => {
    expect(frozen(version).version).toBe(version);
  });

  it("keeps every paper and every rejection, and counts them", async () => {
    const { name, library } = freshLibrary(`keeps-${version}`);
    const { stores } = await thaw(name, version);
    const papers = (stores["papers"] ?? []).map(({ value }) => value);
    expect(await library.state()).toMatchObject({
      papers: papers.length,
      problem: null,
      digests: [
        { name: "Feed", date: null, papers: 3 },
        { name: "Trending papers", date: "Mar 12", papers: 3 },
      ],
    });
    for (const [at, stored] of (await library.batch(0, 100)).entries()) {
      const { claims, ...insights } = stored.insights;
      expect(papers[at]).toMatchObject({ ...stored, insights });
      // A strip shows none of those that an earlier version read until they are read anew.
      const isHeld = { telling: "held", sure: [] };
      const told = claims.map((claim) => Object.assign({ ...claim }, version < 9 && isHeld));
      expect(claims).toEqual(told);
      expect({ insights: { claims } }).toMatchObject({ insights: claimsOf(papers[at]) });
    }
    const [rejected] = stores["rejections"] ?? [];
    expect(await library.lookUp([rejected?.value["candidate"] as never])).toEqual([null]);
  });

  it("finds by id, by title, misspelt, with LaTeX, and by text", async () => {
    const { name, library } = freshLibrary(`finds-${version}`);
    const { stores } = await thaw(name, version);
    const titles = (stores["papers"] ?? []).map(({ value }) => String(value["title"]));
    const asked = [
      { title: titles[0] ?? "", ids: ["arxiv:2404.02905" as const] },
      { title: titles[1] ?? "", ids: [] },
      { title: (titles[1] ?? "").replace("e", ""), ids: [] },
      { title: "A study of Gloss", ids: [] },
    ];
    expect((await library.lookUp(asked)).map((match) => match?.how)).toEqual([
      "id",
      "title",
      "fuzzy",
      "title",
    ]);
    const { papers } = await library.search(titles[0] ?? "", ANYTHING);
    expect(papers[0]?.title).toBe(titles[0]);
  });

  it("is read anew, and keeps what digests said", async () => {
    const { name, library } = freshLibrary(`anew-${version}`);
    await thaw(name, version);
    const before = await library.batch(0, 100);
    // What stands there without an abstract may have come with a pack.
    const fresh = before.map(({ title, abstract, insights }) =>
      abstract === "" && insights.themes.length > 0 ? insights : insightsOf(title, abstract),
    );
    expect(fresh.flatMap(({ claims }) => claims)).not.toEqual([]);
    await library.readAnew({ by: "id", above: 0 }, atOnce);
    const after = await library.batch(0, 100);
    expect(after.map(({ insights }) => insights)).toMatchObject(
      fresh.map(({ themes, claims }) => ({ themes, claims })),
    );
    const links = (all: typeof after) => all.map((one) => one.insights.links.map(({ url }) => url));
    expect(links(after).map((urls) => urls.toSorted())).toEqual(
      links(before).map((urls) => urls.toSorted()),
    );
    expect(await library.readAnew({ by: "id", above: 0 }, atOnce)).toMatchObject({ changed: 0 });
  });

  it("takes in what it knows without a change, and what is new", async () => {
    const { name, library } = freshLibrary(`takes-${version}`);
    const { stores } = await thaw(name, version);
    const [first] = (stores["papers"] ?? []).map(({ value }) => value);
    const known = {
      title: String(first?.["title"]),
      abstract: String(first?.["abstract"]),
      ids: [],
    };
    const fresh = { title: "A paper of today", abstract: "", ids: [] };
    const list = { name: "Trending papers", date: "Mar 12", papers: [known, fresh], skipped: [] };
    expect(await library.put(list)).toEqual({ added: 1, updated: 0, known: 1 });
  });

  it("is as it was where an upgrade breaks off, and is upgraded the next time", async () => {
    const { name, library } = freshLibrary(`breaks-${version}`);
    await thaw(name, version);
    const before = await contents(name);
    const breaking = [...MIGRATIONS, () => Promise.reject(new Error("stopped"))];
    await expect(openDatabase(name, () => {}, breaking)).rejects.toThrow("stopped");
    expect(await contents(name)).toEqual(before);
    expect((await library.state()).problem).toBeNull();
    expect((await contents(name)).version).toBe(MIGRATIONS.length);
  });
});

it.each(
  [1, 6, 9].flatMap((version) => [[version, "stopped"] as const, [version, "disk full"] as const]),
)(
  "a library of version %i is as it was where any write of its upgrade is %s",
  async (version, fault) => {
    const name = `faulty-${version}-${fault}`;
    await thaw(name, version);
    const before = await contents(name);
    let met = 0;
    const why = fault === "disk full" ? "no room left" : "Error";
    for (; ; met += 1) {
      const faulty = faultAt(met, fault);
      // oxlint-disable-next-line no-await-in-loop -- one fault after the other
      const opened = await openDatabase(name, () => {}).catch(String);
      if (!faulty.restore()) {
        (opened as Database).close();
        break;
      }
      expect(opened).toContain(why);
      // oxlint-disable-next-line no-await-in-loop -- as above
      expect(await contents(name), `write ${met}`).toEqual(before);
    }
    expect(met).toBeGreaterThan(5);
    const { library } = freshLibrary(name);
    expect(await library.state()).toMatchObject({ papers: before.papers.length, problem: null });
    expect((await contents(name)).version).toBe(MIGRATIONS.length);
  },
  60_000,
);

describe("an import that version 6 left in its middle", () => {
  it("can go on: its files are kept apart from what is noted of it", async () => {
    const { name, library } = freshLibrary("goes-on");
    const db = await openDatabase(name, () => {}, MIGRATIONS.slice(0, 6));
    const record = { name: "a.txt", startedAt: 1, at: { file: 0, record: 3 }, state: "going" };
    const counts = { added: 3, updated: 0, known: 0, skipped: 0 };
    const files = [new File(["A title"], "a.txt")];
    await db.put("imports", { ...record, counts, id: 1, files } as never);
    await db.put("imports", { ...record, counts, id: 2, files: null } as never);
    db.close();
    expect(await library.imports()).toEqual([
      { ...record, counts, id: 2, canGoOn: false },
      { ...record, counts, id: 1, canGoOn: true },
    ]);
    expect(await library.importFiles(1)).toHaveLength(1);
    expect(await library.importFiles(2)).toBeNull();
    await library.noteImport(1, { state: "done" });
    expect(await library.importFiles(1)).toBeNull();
  });
});

describe.each([6, 7, 8, 9, 10])("imports of version %i", (version) => {
  const undo = async (library: ReturnType<typeof freshLibrary>["library"], id: number) =>
    library.undoImport(id, () => {});

  it("can be taken back, the last first", async () => {
    const { name, library } = freshLibrary(`undo-${version}`);
    await thaw(name, version);
    expect(await undo(library, 2)).toEqual({ removed: 2, restored: 1 });
    const left = await library.batch(0, 9);
    expect(left.map(({ id, ids, origins }) => [id, ids, origins])).toEqual(
      [1, 2, 3].map((id) => [id, [], [{ name: "Trending papers", date: "Mar 12" }]]),
    );
    expect(await library.state()).toMatchObject({ papers: 3, digests: [{ papers: 3 }] });
    expect(await undo(library, 1)).toEqual({ removed: 3, restored: 0 });
    expect(await library.state()).toMatchObject({ papers: 0, digests: [] });
  });

  it("can be taken back where another came since", async () => {
    const { name, library } = freshLibrary(`undo-first-${version}`);
    await thaw(name, version);
    const before = await library.batch(0, 9);
    const again = before.map(({ title, abstract, ids }) => ({ title, abstract, ids }));
    await library.put({ name: "Later", date: null, papers: again, skipped: [] });
    expect(await undo(library, 1)).toEqual({ removed: 0, restored: 3 });
    const left = await library.batch(0, 9);
    expect(left.map(({ title, abstract, ids }) => ({ title, abstract, ids }))).toEqual(again);
    expect(left.map(({ origins }) => origins.map((one) => one.name))).toEqual([
      ["Feed", "Later"],
      ["Later"],
      ["Later"],
      ["Feed", "Later"],
      ["Feed", "Later"],
    ]);
  });
});
