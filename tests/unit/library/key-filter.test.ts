import "fake-indexeddb/auto";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openDB } from "idb";
import { textHash } from "@/utils/domain/text-hash";
import { KeyFilter } from "@/utils/library/key-filter";
import { digest, freshLibrary, paper } from "./library";

/** Records as in the database: several may be merged into one with a higher id. */
class Records {
  #records: { id: number; hashes: Uint32Array }[] = [];
  #next = 1;

  add(hashes: number[]): void {
    this.#records.push({ id: this.#next++, hashes: Uint32Array.from(hashes) });
  }

  uniteLast(count: number): void {
    const last = this.#records.splice(Math.max(0, this.#records.length - count));
    if (last.length > 0) this.add(last.flatMap(({ hashes }) => Array.from(hashes)));
  }

  getAll = (range: IDBKeyRange) =>
    Promise.resolve(this.#records.filter(({ id }) => id > Number(range.lower)));
  getAllKeys = () => Promise.resolve(this.#records.map(({ id }) => id));
}

const recordsOf = (hashes: number[]) => {
  const records = new Records();
  records.add(hashes);
  return records;
};

describe("the key filter", () => {
  it("has no false negatives, however keys were added and records merged", async () => {
    const batch = fc.record({
      keys: fc.array(fc.string({ minLength: 1 }), { maxLength: 300 }),
      united: fc.nat(4),
      isRead: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(batch), async (batches) => {
        const filter = new KeyFilter();
        const records = new Records();
        for (const { keys, united, isRead } of batches) {
          records.add(keys.map(textHash));
          records.uniteLast(united);
          // oxlint-disable-next-line no-await-in-loop -- as batches come
          if (isRead) await filter.refresh(records);
        }
        await filter.refresh(records);
        const all = batches.flatMap(({ keys }) => keys);
        expect(all.every((key) => filter.mayHold(key))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it("rejects at least 96 of 100 other keys", async () => {
    const filter = new KeyFilter();
    const names = Array.from({ length: 20_000 }, (_, at) => `arxiv:24${at % 12}.${at}`);
    await filter.refresh(recordsOf(names.map(textHash)));
    const others = names.map((name) => name.replace("arxiv", "doi"));
    expect(others.filter((name) => filter.mayHold(name)).length).toBeLessThan(800);
  });

  it("rejects everything while the library is empty", () => {
    expect(new KeyFilter().mayHold("arxiv:2401.00001")).toBe(false);
  });
});

const asked = (title: string) => [{ title, ids: [] }];

describe("a look-up", () => {
  it("finds at once what another page of Gloss stored, before and after hash records are merged", async () => {
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

  it("after everything was erased finds only what was added since", async () => {
    const { library } = freshLibrary();
    await library.put(digest(paper("A paper of yesterday")));
    await library.lookUp(asked("A paper of yesterday"));
    await library.erase();
    await library.put(digest(paper("A paper of today")));
    expect(await library.lookUp(asked("A paper of yesterday"))).toEqual([null]);
    expect((await library.lookUp(asked("A paper of today")))[0]?.how).toBe("title");
  });
});
