import "fake-indexeddb/auto";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openDB } from "idb";
import { textHash } from "@/utils/domain/text-hash";
import { KeyFilter } from "@/utils/library/key-filter";
import { digest, freshLibrary, paper } from "./library";

const storeOf = (records: number[][]) => ({
  getAll: (range: IDBKeyRange) =>
    Promise.resolve(
      records
        .map((hashes, at) => ({ id: at + 1, hashes: Uint32Array.from(hashes) }))
        .filter(({ id }) => id > Number(range.lower)),
    ),
  getAllKeys: () => Promise.resolve(records.map((_, at) => at + 1)),
});

describe("the filter of keys", () => {
  it("never says no of what was noted, however it came", async () => {
    const keys = fc.array(fc.array(fc.string({ minLength: 1 }), { maxLength: 300 }));
    await fc.assert(
      fc.asyncProperty(keys, async (batches) => {
        const filter = new KeyFilter();
        const records: number[][] = [];
        for (const batch of batches) {
          records.push(batch.map(textHash));
          // oxlint-disable-next-line no-await-in-loop -- as batches come
          await filter.refresh(storeOf(records));
        }
        expect(batches.flat().every((key) => filter.mayHold(key))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it("says no of at least ninety-six of a hundred others", async () => {
    const filter = new KeyFilter();
    const names = Array.from({ length: 20_000 }, (_, at) => `arxiv:24${at % 12}.${at}`);
    await filter.refresh(storeOf([names.map(textHash)]));
    const others = names.map((name) => name.replace("arxiv", "doi"));
    expect(others.filter((name) => filter.mayHold(name)).length).toBeLessThan(800);
  });

  it("says no of everything while the library is empty", () => {
    expect(new KeyFilter().mayHold("arxiv:2401.00001")).toBe(false);
  });
});

const asked = (title: string) => [{ title, ids: [] }];

describe("a look-up", () => {
  it("finds at once what another page of Gloss stored, before and after the hashes were united", async () => {
    const { name, library } = freshLibrary();
    const other = freshLibrary(name).library;
    for (let at = 0; at < 70; at += 1) {
      const title = `Paper ${at} of another page`;
      // oxlint-disable-next-line no-await-in-loop -- as they come
      await other.put(digest(paper(title)));
      // oxlint-disable-next-line no-await-in-loop -- at once
      expect((await library.lookUp(asked(title)))[0]).toMatchObject({ how: "title" });
    }
    const database = await openDB(name);
    expect(await database.count("hashes")).toBeLessThan(64);
    database.close();
    const fresh = freshLibrary(name).library;
    expect((await fresh.lookUp(asked("Paper 3 of another page")))[0]?.how).toBe("title");
  });

  it("finds what came after everything was erased, and nothing of before", async () => {
    const { library } = freshLibrary();
    await library.put(digest(paper("A paper of yesterday")));
    await library.lookUp(asked("A paper of yesterday"));
    await library.erase();
    await library.put(digest(paper("A paper of today")));
    expect(await library.lookUp(asked("A paper of yesterday"))).toEqual([null]);
    expect((await library.lookUp(asked("A paper of today")))[0]?.how).toBe("title");
  });
});
