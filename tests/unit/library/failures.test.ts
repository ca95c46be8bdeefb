import "fake-indexeddb/auto";
import { openDB } from "idb";
import { describe, expect, it, vi } from "vitest";
import { digest, freshLibrary, paper } from "./library";

/** Makes the next `put` run out of space: its transaction is aborted, and the request throws this error. */
const letNextPutFail = (name: string) =>
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementationOnce(function ofFullDisk(
    this: IDBObjectStore,
  ) {
    // The way fake-indexeddb aborts a transaction itself.
    const end = Reflect.get(this.transaction, "_abort") as (reason: string) => void;
    end.call(this.transaction, "QuotaExceededError");
    throw new DOMException("not stored", name);
  });

describe("a library that cannot be used", () => {
  it("of a newer version is reported and left unchanged", async () => {
    const { name, library } = freshLibrary();
    const newer = await openDB(name, 99, { upgrade: (db) => void db.createObjectStore("future") });
    newer.close();
    const problem = expect.stringContaining("newer version of Gloss");
    expect(await library.state()).toMatchObject({ papers: 0, problem });
    await expect(library.lookUp([{ title: "A title", ids: [] }])).rejects.toThrow("Update Gloss");
    const after = await openDB(name);
    expect([...after.objectStoreNames]).toEqual(["future"]);
    after.close();
  });

  it("on a full disk reports it and keeps what was stored before", async () => {
    const { library } = freshLibrary();
    await library.put(digest(paper("Stored before")));
    const full = new DOMException("no room", "QuotaExceededError");
    const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw full;
    });
    await expect(library.put(digest(paper("Too much")))).rejects.toThrow("no room left");
    put.mockRestore();
    expect(await library.state()).toMatchObject({ papers: 1, problem: null });
  });

  it("reports a full disk when the database rolls a batch back between two steps", async () => {
    const { library } = freshLibrary();
    await library.put(digest(paper("Stored before")));
    const put = letNextPutFail("InvalidStateError");
    await expect(library.put(digest(paper("Too much")))).rejects.toThrow("no room left");
    put.mockRestore();
    expect(await library.state()).toMatchObject({ papers: 1, problem: null });
  });

  it("is reopened for the next write when the optional copy of an import's files did not fit", async () => {
    const { library } = freshLibrary();
    await library.put(digest(paper("Stored before")));
    const put = letNextPutFail("QuotaExceededError");
    const open = vi.spyOn(indexedDB, "open");
    const importId = await library.beginImport([new File(["text"], "papers.txt")]);
    put.mockRestore();
    expect(await library.importFiles(importId)).toBeNull();
    await library.put(digest(paper("After room was made")), { importId });
    expect(open).toHaveBeenCalledOnce();
    open.mockRestore();
    expect((await library.state()).papers).toBe(2);
  });

  it("on a full disk is reopened for the next write", async () => {
    const { library } = freshLibrary();
    await library.put(digest(paper("Stored before")));
    const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("no room", "QuotaExceededError");
    });
    await expect(library.put(digest(paper("Too much")))).rejects.toThrow("no room left");
    put.mockRestore();
    const open = vi.spyOn(indexedDB, "open");
    await library.put(digest(paper("After room was made")));
    expect(open).toHaveBeenCalledOnce();
    open.mockRestore();
    expect((await library.state()).papers).toBe(2);
  });

  it("works again once the cause is gone", async () => {
    const { library } = freshLibrary();
    const open = vi.spyOn(indexedDB, "open").mockImplementationOnce(() => {
      throw new DOMException("not now", "UnknownError");
    });
    await expect(library.papers([1])).rejects.toThrow("not now");
    open.mockRestore();
    expect(await library.papers([1])).toEqual([undefined]);
  });

  it("can be erased and filled again", async () => {
    const { library } = freshLibrary();
    await library.put(digest(paper("One")));
    await library.erase();
    expect(await library.state()).toEqual({
      papers: 0,
      digests: [],
      updatedAt: null,
      corrected: 0,
      problem: null,
    });
    await library.put(digest(paper("Two")));
    expect((await library.state()).papers).toBe(1);
  });
});
