import "fake-indexeddb/auto";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { openDB } from "idb";
import { describe, expect, it } from "vitest";
import { freshLibrary } from "@/tests/unit/library/library";
import { KEPT, STORES } from "@/utils/domain/kept";
import { ShardCache } from "@/utils/library/shard-cache";
import * as items from "@/utils/storage/items";

const ITEMS = Object.values(items);
const LIST = readFileSync(resolve(import.meta.dirname, "../../../docs/stored-data.md"), "utf8");

type Row = readonly [name: string, about: string];

/** The rows of the table below a heading: names without their quotation marks. */
function tableBelow(heading: string): Row[] {
  const section = LIST.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? "";
  return section.split("\n").flatMap((line): Row[] => {
    const [, name, about] = /^\| `([^`]+)` +\| ([^|]*)\|$/.exec(line) ?? [];
    return name && about ? [[name, about.trim()]] : [];
  });
}

const area = (name: "local" | "session"): Row[] =>
  ITEMS.filter((item) => item.area === name).map(({ key, about }) => [key, about]);

describe("the list of stored data", () => {
  it.each([
    ["storage.local", area("local")],
    ["storage.session", area("session")],
    ["storage.sync", Object.entries(KEPT.sync).map(([kind, about]) => [`${kind}:…`, about])],
    ["IndexedDB: gloss", Object.entries(STORES.gloss)],
    ["IndexedDB: gloss-shards", Object.entries(STORES["gloss-shards"])],
    ["Alarms", Object.entries(KEPT.alarms)],
    ["Registered content scripts", Object.entries(KEPT.scripts)],
  ] as [string, Row[]][])("lists for %s exactly what the code stores there", (heading, rows) => {
    expect(rows).not.toEqual([]);
    expect(tableBelow(heading)).toEqual(rows);
  });

  it("lists every key once", () => {
    const keys = ITEMS.map(({ area: name, key }) => `${name}:${key}`);
    expect(keys).toEqual([...new Set(keys)]);
  });

  it("lists the stores of the databases", async () => {
    const { name, library } = freshLibrary();
    await library.state();
    await new ShardCache("shards").put([]);
    for (const [database, stores] of [
      [name, STORES.gloss],
      ["shards", STORES["gloss-shards"]],
    ] as const) {
      // oxlint-disable-next-line no-await-in-loop -- one database after the other
      const db = await openDB(database);
      expect([...db.objectStoreNames]).toEqual(Object.keys(stores).toSorted());
      db.close();
    }
  });
});
